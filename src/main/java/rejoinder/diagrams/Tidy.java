package rejoinder.diagrams;

/**
 * Places boxes of different sizes as a tidy tree, in time linear in their number.
 *
 * <p>The replies of a claim follow each other in their order, each as close to those before as their contours allow, so
 * that a small branch may stand beside the inner part of a large one. The contour of a branch counts the lines that lead
 * to its replies, so nothing stands in their way. A branch has the same shape wherever it stands.
 *
 * <p>Sources: Reingold, Tilford, Tidier drawings of trees, 1981 (contours that are joined by threads, so that each part is
 * looked at once); van der Ploeg, Drawing non-layered tidy trees in linear time, 2014 (boxes that are not in layers).
 */
final class Tidy {

    static final int HEAD = 9;

    private final Boxes boxes;
    private final boolean centred;
    private final int least;
    private final Contour near;
    private final Contour far;
    private final int[] offset;

    // The replies placed so far, relative to the first: where their far side begins, and where both sides end.
    private int head;
    private int headAt;
    private int nearTail;
    private int nearTailAt;
    private int farTail;
    private int farTailAt;

    private Tidy(Boxes boxes, boolean centred, int least) {
        this.boxes = boxes;
        this.centred = centred;
        this.least = least;
        near = new Contour(boxes.count);
        far = new Contour(boxes.count);
        offset = new int[boxes.count];
    }

    /**
     * Where each box begins in breadth, relative to that which it answers; what is no reply begins at 0.
     *
     * @param centred whether a box stands in the middle of its replies, or else level with the first one
     * @param least the distance between boxes that are no neighbours in a column
     */
    static int[] offsets(Boxes boxes, boolean centred, int least) {
        Tidy tidy = new Tidy(boxes, centred, least);
        for (int i = boxes.count - 1; i >= 0; i--) tidy.place(i);
        return tidy.offset;
    }

    private void place(int box) {
        int[] replies = boxes.replies[box];
        int port = boxes.port[box];
        if (replies.length == 0) {
            int chip = boxes.chip[box];
            near.begin(box, 0, chip > 0, port - chip);
            far.begin(box, boxes.breadth[box], chip > 0, port + chip);
            return;
        }
        line(replies);
        int first = replies[0];
        int last = replies[replies.length - 1];
        int own = centred ? (port(first) + port(lastStep(replies))) / 2 - port : 0;
        for (int reply : replies) offset[reply] -= own;
        int from = boxes.bracketed[first] ? offset[first] : port(first) - HEAD;
        int to = boxes.bracketed[last] ? offset[last] + boxes.breadth[last] : port(last) + HEAD;
        near.begin(box, 0, true, Math.min(port - HEAD, from));
        far.begin(box, boxes.breadth[box], true, Math.max(port + HEAD, to));
        near.append(box, 2 * first, -own, nearTail, nearTailAt - own);
        far.append(box, 2 * head, headAt - own, farTail, farTailAt - own);
    }

    /** Where a reply's lines arrive. */
    private int port(int reply) {
        return offset[reply] + boxes.port[reply];
    }

    private int lastStep(int[] replies) {
        int i = replies.length - 1;
        while (boxes.strikes[replies[i]]) i--;
        return replies[i];
    }

    private void line(int[] replies) {
        int first = replies[0];
        head = first;
        headAt = boxes.breadth[first];
        nearTail = near.tail[first];
        nearTailAt = near.tailAt[first];
        farTail = far.tail[first];
        farTailAt = far.tailAt[first];
        for (int i = 1; i < replies.length; i++) follow(replies[i]);
    }

    /** Moves a reply as close to those before as it may come, and takes it up among them. */
    private void follow(int reply) {
        int before = 2 * head;
        int beforeAt = headAt;
        int own = 2 * reply;
        int ownAt = 0;
        int shift = beforeAt + boxes.gap[reply];
        while (before >= 0 && own >= 0) {
            int distance =
                    before == 2 * head && own == 2 * reply ? boxes.gap[reply] : Math.max(least, boxes.gap[reply]);
            shift = Math.max(shift, beforeAt - ownAt + distance);
            int ends = Integer.compare(end(before), end(own));
            if (ends <= 0) {
                beforeAt += far.jump[before];
                before = far.next[before];
            }
            if (ends >= 0) {
                ownAt += near.jump[own];
                own = near.next[own];
            }
        }
        offset[reply] = shift;
        if (before >= 0) {
            far.append(reply, before, beforeAt - shift, farTail, farTailAt - shift);
        } else if (own >= 0) {
            near.next[nearTail] = own;
            near.jump[nearTail] = ownAt + shift - nearTailAt;
            nearTail = near.tail[reply];
            nearTailAt = near.tailAt[reply] + shift;
        }
        head = reply;
        headAt = shift + boxes.breadth[reply];
        farTail = far.tail[reply];
        farTailAt = far.tailAt[reply] + shift;
    }

    private int end(int part) {
        return part % 2 == 0 ? boxes.end[part / 2] : boxes.wired[part / 2];
    }
}
