package rejoinder.diagrams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.maps.Stance;

/**
 * Leads lines from claims to their replies, in depth and breadth; {@link Layout} turns them to where replies stand.
 *
 * <p>Behind a claim runs its trunk, from which steps branch off to the replies. In front of the column of replies runs the
 * channel of undercuts: their line goes along it to the step that they strike. An undercut of an undercut stands further
 * in, so that its line reaches the one that it strikes.
 */
final class Wiring {

    static final int TRUNK = 34;
    static final int COLUMN = 88;
    static final int INDENT = 20;
    static final int BRACKET = 14;
    private static final int CHANNEL = 23;
    private static final int STRUCK = 10;
    private static final int HEAD = TRUNK + 19;
    private static final int TOUCH = 4;
    private static final int SHORT = 23;
    private static final int ASIDE = 6;
    private static final int SIDE = 16;

    private final Placed placed;
    private final boolean turned;
    private final List<Wire> wires = new ArrayList<>();
    private final List<Wire> heads = new ArrayList<>();
    private final Map<Shown.Step, int[]> strikes = new LinkedHashMap<>();

    /** What is known of the boxes: all go by place. */
    record Placed(int[] start, int[] end, int[] from, int[] breadth, int[] port) {

        int port(int box) {
            return from[box] + port[box];
        }
    }

    Wiring(Placed placed, boolean turned) {
        this.placed = placed;
        this.turned = turned;
    }

    /** Trunks, steps and brackets first, then the heads. */
    List<Wire> wires() {
        wires.addAll(heads);
        return wires;
    }

    /** How far a premise of a step stands behind the beginning of the column. */
    static int indent(Shown.Step step) {
        if (step.target() == null) return 0;
        return INDENT * step.level() + (step.together() ? BRACKET : 0);
    }

    /** @param box the place of a claim */
    void lead(int box, long claim, List<Shown.Step> column) {
        int trunk = placed.end[box] + TRUNK;
        int start = placed.end[box] + COLUMN;
        int port = placed.port(box);
        int least = port;
        int most = port;
        Map<Shown.Step, Integer> reached = new HashMap<>();
        for (Shown.Step step : column) {
            int at = port(step);
            Stance stance = step.reason().stance();
            long reason = step.reason().id();
            int entry = step.together() ? placed.start[step.first()] - BRACKET - 2 : placed.start[step.first()] - TOUCH;
            if (step.target() == null) {
                least = Math.min(least, at);
                most = Math.max(most, at);
                add(Wire.Kind.STEP, stance, reason, trunk, at, entry, at);
                head(stance, reason, placed.end[box] + HEAD, at);
            } else {
                int base = start + INDENT * step.level();
                int channel = step.level() == 0 ? base - CHANNEL : base - INDENT - STRUCK;
                int struck = port(step.target());
                Integer before = reached.put(step.target(), at);
                add(
                        Wire.Kind.STEP,
                        stance,
                        reason,
                        step.together() ? entry : placed.start[step.first()],
                        at,
                        channel,
                        at,
                        channel,
                        before == null ? struck + 9 : before);
                if (before == null) head(stance, reason, channel, struck);
            }
            if (step.together()) bracket(step);
            if (!step.unseen().isEmpty()) unseen(step, start, at, reached(column, step));
        }
        add(Wire.Kind.TRUNK, null, claim, placed.end[box], port, trunk, port);
        if (least < most) add(Wire.Kind.TRUNK, null, claim, trunk, least, trunk, most);
    }

    private static boolean reached(List<Shown.Step> column, Shown.Step step) {
        return column.stream().anyMatch(other -> other.target() == step);
    }

    /** What strikes a step out of sight ends short; where another line arrives from below, it comes from above. */
    private void unseen(Shown.Step step, int start, int struck, boolean seen) {
        int channel = step.target() == null ? start - CHANNEL : start + INDENT * step.level() - STRUCK;
        int way = seen ? -1 : 1;
        long reason = step.unseen().get(0).reason().id();
        add(Wire.Kind.STEP, Stance.UNDERCUT, reason, channel, struck + way * 9, channel, struck + way * SHORT);
        if (!seen) head(Stance.UNDERCUT, reason, channel, struck);
        if (step.target() == null)
            strikes.put(step, turn(channel - ASIDE, struck + way * (SHORT + (turned ? SIDE : Box.Chip.HEIGHT / 2))));
    }

    /** Of steps that are struck out of sight, where that can be told. */
    Map<Shown.Step, int[]> strikes() {
        return strikes;
    }

    private int port(Shown.Step step) {
        return (placed.port(step.first()) + placed.port(step.last())) / 2;
    }

    private void bracket(Shown.Step step) {
        int at = placed.start[step.first()];
        int from = placed.from[step.first()];
        int to = placed.from[step.last()] + placed.breadth[step.last()];
        int tip = at - BRACKET + 8;
        int spine = at - BRACKET;
        add(Wire.Kind.BRACKET, step.reason().stance(), step.reason().id(), tip, from, spine, from, spine, to, tip, to);
    }

    private void head(Stance stance, long reason, int depth, int breadth) {
        heads.add(new Wire(Wire.Kind.HEAD, stance, reason, turn(depth, breadth)));
    }

    private void add(Wire.Kind kind, Stance stance, long reason, int... points) {
        wires.add(new Wire(kind, stance, reason, turn(points)));
    }

    private int[] turn(int... points) {
        if (!turned) return points;
        for (int i = 0; i < points.length; i += 2) {
            int depth = points[i];
            points[i] = points[i + 1];
            points[i + 1] = depth;
        }
        return points;
    }
}
