package rejoinder.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.diagrams.Marks;
import rejoinder.inspection.FindingCounts;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Outline;
import rejoinder.maps.Paragraphs;
import rejoinder.maps.Passage;

/** What is noted at the foot of a box: where the claim comes from, and how much there is to look at. */
final class BoxMarks implements Marks {

    /** In larger maps the findings stand on their own page alone. */
    private static final int MOST_INSPECTED = 1000;

    private final PictureMessages words;
    private final Paragraphs paragraphs;
    private final Map<Long, Integer> findings;
    private final Set<Long> found;

    /** @param found the claims that hold what was looked for */
    BoxMarks(ArgumentMap map, PictureMessages words, Set<Long> found) {
        this.words = words;
        paragraphs = Paragraphs.of(map);
        findings = map.claimCount() > MOST_INSPECTED ? Map.of() : FindingCounts.of(map);
        this.found = found;
    }

    @Override
    public List<Mark> of(Outline.Claim claim) {
        List<Mark> marks = new ArrayList<>();
        if (found.contains(claim.id())) marks.add(new Mark(Kind.FOUND, words.foundHere()));
        for (Passage passage : claim.content().passages()) {
            int paragraph = paragraphs.of(passage);
            Mark mark = new Mark(Kind.SOURCE, "¶" + (paragraph > 0 ? paragraph : ""));
            if (!marks.contains(mark)) marks.add(mark);
        }
        if (!claim.content().citations().isEmpty()) marks.add(new Mark(Kind.SOURCE, words.source()));
        Integer count = claim.isLink() ? null : findings.get(claim.id());
        if (count != null) marks.add(new Mark(Kind.FINDING, words.toLookAt(count)));
        return marks;
    }
}
