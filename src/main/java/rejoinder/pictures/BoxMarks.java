package rejoinder.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.diagrams.Marks;
import rejoinder.documents.SourceMarks;
import rejoinder.inspection.FindingCounts;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Outline;

/** What is noted at the foot of a box: where the claim comes from, and how much there is to look at. */
final class BoxMarks implements Marks {

    /** In larger maps the findings stand on their own page alone. */
    private static final int MOST_INSPECTED = 1000;

    private final PictureMessages words;
    private final SourceMarks sources;
    private final Map<Long, Integer> findings;
    private final Set<Long> found;

    /**
     * @param source the word for a source that is no text of the map
     * @param found the claims that hold what was looked for
     */
    BoxMarks(ArgumentMap map, PictureMessages words, String source, Set<Long> found) {
        this.words = words;
        sources = SourceMarks.of(map, source);
        findings = map.claimCount() > MOST_INSPECTED ? Map.of() : FindingCounts.of(map);
        this.found = found;
    }

    @Override
    public List<Mark> of(Outline.Claim claim) {
        List<Mark> marks = new ArrayList<>();
        if (found.contains(claim.id())) marks.add(new Mark(Kind.FOUND, words.foundHere()));
        marks.addAll(sources.of(claim));
        Integer count = claim.isLink() ? null : findings.get(claim.id());
        if (count != null) marks.add(new Mark(Kind.FINDING, words.toLookAt(count)));
        return marks;
    }
}
