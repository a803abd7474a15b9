package rejoinder.diagrams;

/**
 * The least breadth in which a small tree of boxes can be drawn at all, found by trying every place on a grid: replies in
 * their order, each box level with its first reply or in the middle of its replies, boxes that share a depth so far apart
 * as the layout keeps them, and lines too. Other than in the layout, the same branch may have two shapes.
 */
final class Densest {

    private final Boxes boxes;
    private final int[] start;
    private final boolean centred;
    private final int grid;
    private final int distance;
    private final int[] at;
    private int best;

    private Densest(Boxes boxes, int[] start, boolean centred, int grid, int distance, int known) {
        this.boxes = boxes;
        this.start = start;
        this.centred = centred;
        this.grid = grid;
        this.distance = distance;
        this.at = new int[boxes.count];
        this.best = known;
    }

    /** @param known some breadth in which it can be drawn */
    static int breadth(Boxes boxes, int[] start, boolean centred, int grid, int distance, int known) {
        Densest densest = new Densest(boxes, start, centred, grid, distance, known);
        densest.put(boxes.count - 1);
        return densest.best;
    }

    /** Boxes go from the last to the first, so replies have a place before what they answer. */
    private void put(int box) {
        if (box < 0) {
            best = Math.min(best, extent(0));
            return;
        }
        int[] replies = boxes.replies[box];
        if (replies.length > 0) {
            int middle = (port(replies[0]) + port(replies[replies.length - 1])) / 2;
            at[box] = centred ? middle - boxes.port[box] : at[replies[0]];
            if (fits(box) && extent(box) < best) put(box - 1);
            return;
        }
        // Everything may be shifted together, so places up to twice the breadth leave nothing out.
        for (at[box] = 0; at[box] <= 2 * best; at[box] += grid) if (fits(box) && extent(box) < best) put(box - 1);
    }

    private boolean fits(int box) {
        int wire = boxes.replies[box].length == 0 ? 0 : 1;
        for (int other = box + 1; other < boxes.count; other++) {
            if (below(box, other)) continue;
            int wires = boxes.replies[other].length == 0 ? 0 : 1;
            for (int one = 0; one <= wire; one++)
                for (int two = 0; two <= wires; two++)
                    if (from(box, one) < to(other, two)
                            && from(other, two) < to(box, one)
                            && far(box, one) + distance > near(other, two)) return false;
        }
        return true;
    }

    // A box, or with 1 the lines behind it: its span in depth, and then in breadth.

    private int from(int box, int wires) {
        return wires == 0 ? start[box] : boxes.end[box];
    }

    private int to(int box, int wires) {
        return wires == 0 ? boxes.end[box] : boxes.wired[box];
    }

    private int near(int box, int wires) {
        if (wires == 0) return at[box];
        return Math.min(port(box), port(boxes.replies[box][0])) - Tidy.HEAD;
    }

    private int far(int box, int wires) {
        if (wires == 0) return at[box] + boxes.breadth[box];
        return Math.max(port(box), port(boxes.replies[box][boxes.replies[box].length - 1])) + Tidy.HEAD;
    }

    private int port(int box) {
        return at[box] + boxes.port[box];
    }

    private boolean below(int box, int other) {
        for (int reply : boxes.replies[box]) if (reply == other || below(reply, other)) return true;
        return false;
    }

    private int extent(int from) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int i = from; i < boxes.count; i++) {
            least = Math.min(least, at[i]);
            most = Math.max(most, at[i] + boxes.breadth[i]);
        }
        return most - least;
    }
}
