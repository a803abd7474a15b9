package rejoinder.diagrams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rejoinder.maps.Outline;

/**
 * A map as a drawing: boxes in the order of the outline, and the lines between them. The unit is a pixel of a screen at
 * its usual size; x runs to the right and y down from the upper left corner.
 *
 * @param wires lines first, then heads
 * @param strikes by a premise of the step, what strikes it out of sight where no chip at a box counts that
 */
public record Layout(
        Orientation orientation,
        int width,
        int height,
        List<Box> boxes,
        List<Wire> wires,
        Map<Outline.Claim, Strike> strikes) {

    /** The first of the claims that strike a step out of sight, and how many there are with all below them. */
    public record Strike(Outline.Claim claim, Box.Chip chip) {}

    public static final int MARGIN = 28;

    static final int PORT = 26;
    private static final int SIBLINGS = 18;
    private static final int BRANCHES = 34;
    private static final int STRUCK = 26;
    private static final int TOGETHER = 8;
    private static final int THESES = 72;
    private static final int CHIP = 26;

    /** Places what a view shows of a map, in time linear in the number of claims. */
    public static Layout of(Outline outline, View view, Notes notes) {
        Shown shown = new Shown(outline, view);
        Captions captions = new Captions(notes);
        List<Caption> set = new ArrayList<>(shown.claims.size());
        for (Outline.Claim claim : shown.claims) set.add(captions.of(claim));
        return new Placing(shown, set, view.orientation()).layout();
    }

    private static final class Placing {
        private final Shown shown;
        private final List<Caption> captions;
        private final boolean down;
        private final Boxes boxes;
        private final int[] start;

        Placing(Shown shown, List<Caption> captions, Orientation orientation) {
            this.shown = shown;
            this.captions = captions;
            this.down = orientation == Orientation.DOWN;
            this.boxes = new Boxes(captions.size());
            this.start = new int[boxes.count];
        }

        Layout layout() {
            for (int i = 0; i < boxes.count; i++) measure(i);
            int[] from = settle(Tidy.offsets(boxes, down, SIBLINGS));
            Wiring wiring = new Wiring(new Wiring.Placed(start, boxes.end, from, boxes.breadth, boxes.port), down);
            List<Box> placed = new ArrayList<>(boxes.count);
            int depth = 0;
            int breadth = 0;
            for (int i = 0; i < boxes.count; i++) {
                placed.add(box(i, from[i]));
                if (!shown.columns.get(i).isEmpty())
                    wiring.lead(i, shown.claims.get(i).id(), shown.columns.get(i));
                depth = Math.max(depth, boxes.chip[i] > 0 ? boxes.wired[i] : boxes.end[i]);
                breadth = Math.max(breadth, from[i] + boxes.breadth[i]);
            }
            List<Wire> wires = wiring.wires();
            return new Layout(
                    down ? Orientation.DOWN : Orientation.ACROSS,
                    (down ? breadth : depth) + MARGIN,
                    (down ? depth : breadth) + MARGIN,
                    List.copyOf(placed),
                    List.copyOf(wires),
                    strikes(wiring.strikes()));
        }

        private Map<Outline.Claim, Strike> strikes(Map<Shown.Step, int[]> places) {
            Map<Outline.Claim, Strike> strikes = new HashMap<>();
            places.forEach((step, at) -> {
                if (shown.isCounted(step)) return;
                Box.Chip chip = new Box.Chip(step.hidden(), at[0], at[1], chip(step.hidden()));
                strikes.put(
                        shown.claims.get(step.last()), new Strike(step.unseen().get(0), chip));
            });
            return Map.copyOf(strikes);
        }

        private void measure(int i) {
            Caption caption = captions.get(i);
            if (shown.claims.get(i).isThesis()) start[i] = MARGIN;
            boxes.end[i] = start[i] + (down ? caption.height() : caption.width());
            boxes.breadth[i] = down ? caption.width() : caption.height();
            boxes.port[i] = down ? caption.width() / 2 : PORT;
            boxes.wired[i] = boxes.end[i];
            int hidden = shown.folded.get(i);
            if (hidden > 0) {
                boxes.chip[i] = down ? chip(hidden) / 2 : Box.Chip.HEIGHT / 2;
                boxes.wired[i] = boxes.end[i] + CHIP / 2 + (down ? Box.Chip.HEIGHT : chip(hidden));
            }
            List<Shown.Step> column = shown.columns.get(i);
            if (column.isEmpty()) return;
            boxes.wired[i] = boxes.end[i] + Wiring.COLUMN;
            boxes.replies[i] = column.stream()
                    .flatMap(step -> step.premises().stream())
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (Shown.Step step : column) {
                for (int premise : step.premises()) {
                    start[premise] = boxes.wired[i] + Wiring.indent(step);
                    boxes.strikes[premise] = step.target() != null;
                    boxes.bracketed[premise] = step.together();
                    boxes.gap[premise] = premise != step.first()
                            ? TOGETHER
                            : step.target() != null
                                    ? STRUCK
                                    : shown.claims.get(i).isThesis() ? BRANCHES : SIBLINGS;
                }
            }
        }

        private static int chip(int hidden) {
            return 19 + 7 * Integer.toString(hidden).length() + 1;
        }

        /** Where each box begins in breadth: each thesis with all below it stands clear of the one before. */
        private int[] settle(int[] offsets) {
            int[] from = new int[boxes.count];
            int clear = MARGIN;
            for (int root = 0, end; root < boxes.count; root = end) {
                for (end = root + 1; end < boxes.count && !shown.claims.get(end).isThesis(); ) end++;
                int least = 0;
                int most = 0;
                for (int i = root; i < end; i++) {
                    for (int reply : boxes.replies[i]) from[reply] = from[i] + offsets[reply];
                    least = Math.min(least, from[i]);
                    most = Math.max(most, from[i] + boxes.breadth[i]);
                }
                for (int i = root; i < end; i++) from[i] += clear - least;
                clear += most - least + THESES;
            }
            return from;
        }

        private Box box(int i, int from) {
            Caption caption = captions.get(i);
            int x = down ? from : start[i];
            int y = down ? start[i] : from;
            return new Box(
                    shown.claims.get(i),
                    x,
                    y,
                    caption.width(),
                    caption.height(),
                    caption.texts(),
                    caption.rightToLeft(),
                    shown.folded.get(i) == 0 ? null : chip(shown.folded.get(i), x, y, caption));
        }

        private Box.Chip chip(int hidden, int x, int y, Caption caption) {
            int width = chip(hidden);
            return down
                    ? new Box.Chip(hidden, x + caption.width() / 2, y + caption.height() + CHIP, width)
                    : new Box.Chip(hidden, x + caption.width() + CHIP / 2 + width / 2, y + PORT, width);
        }
    }
}
