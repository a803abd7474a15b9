package rejoinder.documents;

import java.util.ArrayList;
import java.util.List;
import rejoinder.diagrams.Marks;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Outline;
import rejoinder.maps.Paragraphs;
import rejoinder.maps.Passage;

/**
 * Notes at the foot of a box where its claim comes from.
 *
 * @param source the word for a source that is no text of the map
 */
public record SourceMarks(Paragraphs paragraphs, String source) implements Marks {

    public static SourceMarks of(ArgumentMap map, String source) {
        return new SourceMarks(Paragraphs.of(map), source);
    }

    @Override
    public List<Mark> of(Outline.Claim claim) {
        List<Mark> marks = new ArrayList<>();
        for (Passage passage : claim.content().passages()) {
            int paragraph = paragraphs.of(passage);
            Mark mark = new Mark(Kind.SOURCE, "¶" + (paragraph > 0 ? paragraph : ""));
            if (!marks.contains(mark)) marks.add(mark);
        }
        if (!claim.content().citations().isEmpty()) marks.add(new Mark(Kind.SOURCE, source));
        return marks;
    }
}
