package rejoinder.documents;

import java.util.List;
import java.util.stream.IntStream;
import rejoinder.maps.MapPage;
import rejoinder.maps.Outline;

/**
 * What one can take along of a map.
 *
 * @param branch the claim whose branch it is about; null for the whole map
 * @param deepest how many levels it has below the theses, or below the claim of the branch
 * @param missing the letters that are shown as boxes
 */
record TakeAlongPage(MapPage frame, Outline.Claim branch, int deepest, boolean remarked, Missing missing) {

    static final String PART = "take-along";

    private static final int MOST_LEVELS = 9;

    /** How large the sheets of a diagram can show it. */
    public List<String> sizes() {
        return List.of("quarter", "half", "whole", "double");
    }

    /** How many levels a diagram can show beside all. */
    public List<Integer> levels() {
        return IntStream.rangeClosed(1, Math.min(MOST_LEVELS, deepest - 1))
                .boxed()
                .toList();
    }
}
