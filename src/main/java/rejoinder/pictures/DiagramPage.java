package rejoinder.pictures;

import io.quarkus.qute.RawString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rejoinder.maps.MapPage;
import rejoinder.maps.Outline;

/**
 * The diagram of a map.
 *
 * @param thesis the first one that is shown; null in a map without claims
 * @param branch the claim whose branch is shown alone; null for the whole map
 * @param drawing as SVG
 * @param minimap the same in small
 * @param shape what the map looks like, in words
 * @param fit how it goes on paper
 * @param search what was looked for in it
 * @param choice what leads to other ways to see how strong claims stand
 */
record DiagramPage(
        MapPage frame,
        DiagramAddress address,
        int levelsAtFirst,
        int deepest,
        Long thesis,
        Outline.Claim branch,
        RawString drawing,
        RawString minimap,
        String shape,
        PaperFit fit,
        Search search,
        RawString choice) {

    static final String PART = "diagram";

    /** What the ids of boxes begin with, before the number of the claim. */
    static final String ANCHOR = "box-";

    private static final int MOST_LEVELS = 4;

    /** As many numbers as have levels, from the first on; beyond the last one there is all. */
    public List<Integer> levels() {
        return IntStream.range(1, Math.min(MOST_LEVELS, deepest)).boxed().toList();
    }

    /** Whether all of it can be shown at once. */
    public boolean isDrawable() {
        return DiagramAddress.isDrawable(frame.claims());
    }

    public String here() {
        return at(address);
    }

    public boolean isAtAllLevels() {
        return address.levels() >= deepest;
    }

    public String at(int levels) {
        return at(address.levels(levels));
    }

    public String allLevels() {
        return at(DiagramAddress.ALL);
    }

    public String toTheRight() {
        return at(address.facing(false));
    }

    /** A browser without scripts goes to the thesis, which stands in the middle. */
    public String downwards() {
        return at(address.facing(true)) + "#" + ANCHOR + thesis;
    }

    /** The same claims with their words, one below the other. */
    public String asList() {
        return "/maps/" + frame.id() + "/search?q=" + URLEncoder.encode(search.words(), StandardCharsets.UTF_8);
    }

    public String whole() {
        return at(address.branch(null));
    }

    /** What a form that looks for words keeps of the address. */
    public List<Map.Entry<String, String>> kept() {
        return address.parts(levelsAtFirst);
    }

    private String at(DiagramAddress other) {
        return "/maps/" + frame.id() + "/" + PART + other.query(levelsAtFirst);
    }
}
