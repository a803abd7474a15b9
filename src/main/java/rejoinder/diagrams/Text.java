package rejoinder.diagrams;

/**
 * One run of words on one line of a box.
 *
 * @param words a space at their end hangs over, and is no part of the width
 * @param mark of which kind, where the role is that; else null
 * @param x where the run begins, from the left edge of the box; where {@code end}, where it ends; for text that runs from
 *     right to left, its right end
 * @param y of the baseline, from the upper edge of the box
 * @param width at most, in the unit of the drawing
 */
public record Text(
        String words,
        Role role,
        Marks.Kind mark,
        Face face,
        double size,
        double x,
        double y,
        double width,
        boolean end) {

    public enum Role {
        /** A line of what the claim says. */
        SAID,
        NUMBER,
        /** The word of the stance. */
        WORD,
        /** Implied, or what a link stands for. */
        FLAG,
        STANDING,
        MARK
    }
}
