package rejoinder.diagrams;

import java.util.Arrays;

/**
 * What {@link Tidy} knows of boxes before it places them; all arrays go by box, each before its replies.
 *
 * <p>A box has a span in depth, which is given, and a size in breadth, for which a place is found.
 */
final class Boxes {
    final int count;
    /** Of each box its replies, in order. */
    final int[][] replies;
    /** Where the box ends in depth. */
    final int[] end;
    /** Where the lines to its replies end, or the chip of what is folded; else as the box. */
    final int[] wired;

    final int[] breadth;
    /** Where in its breadth lines arrive and leave. */
    final int[] port;
    /** The least distance to the reply before. */
    final int[] gap;
    /** Half the breadth of a chip; 0 for none. */
    final int[] chip;
    /** Whether a bracket runs along the box. */
    final boolean[] bracketed;
    /** Whether it answers a step, not a claim. */
    final boolean[] strikes;

    Boxes(int count) {
        this.count = count;
        replies = new int[count][];
        end = new int[count];
        wired = new int[count];
        breadth = new int[count];
        port = new int[count];
        gap = new int[count];
        chip = new int[count];
        bracketed = new boolean[count];
        strikes = new boolean[count];
        Arrays.fill(replies, new int[0]);
    }
}
