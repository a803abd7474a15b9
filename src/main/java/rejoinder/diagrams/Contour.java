package rejoinder.diagrams;

import java.util.Arrays;

/**
 * One side of every branch, as a list of parts from its box inwards. Part {@code 2i} is box {@code i} and part
 * {@code 2i + 1} the lines behind it; a part jumps to the next one by so much in breadth.
 */
final class Contour {
    final int[] next;
    final int[] jump;
    /** Of the branch of each box: its last part, and where that is relative to the box. */
    final int[] tail;

    final int[] tailAt;

    Contour(int boxes) {
        next = new int[2 * boxes];
        jump = new int[2 * boxes];
        tail = new int[boxes];
        tailAt = new int[boxes];
        Arrays.fill(next, -1);
    }

    /** Begins the side of a branch that is a box only, or a box and what is behind it. */
    void begin(int box, int at, boolean wired, int wiredAt) {
        tail[box] = 2 * box;
        tailAt[box] = at;
        if (wired) append(box, 2 * box + 1, wiredAt, 2 * box + 1, wiredAt);
    }

    /** Lengthens the side of a branch by a list; places are relative to the box. */
    void append(int box, int head, int headAt, int last, int lastAt) {
        next[tail[box]] = head;
        jump[tail[box]] = headAt - tailAt[box];
        tail[box] = last;
        tailAt[box] = lastAt;
    }
}
