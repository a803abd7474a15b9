package rejoinder.diagrams;

import java.util.List;
import rejoinder.maps.Outline;

/**
 * A claim in its place: what it says is set in lines, relative to the upper left corner.
 *
 * @param texts in reading order
 * @param rightToLeft whether what the claim says runs that way
 * @param chip what is folded away below it, or null
 */
public record Box(
        Outline.Claim claim, int x, int y, int width, int height, List<Text> texts, boolean rightToLeft, Chip chip) {

    /** A pill with the number of folded claims: its middle, on the drawing, and its width. */
    public record Chip(int hidden, int x, int y, int width) {

        public static final int HEIGHT = 26;

        public String label() {
            return "+" + hidden;
        }
    }

    /** Whether it holds what was looked for. */
    boolean isFound() {
        for (Text text : texts) if (text.mark() == Marks.Kind.FOUND) return true;
        return false;
    }

    /** As class names and style sheets say it: a stance, or {@code thesis}. */
    public String stance() {
        return claim.isThesis() ? "thesis" : claim.stance().word();
    }
}
