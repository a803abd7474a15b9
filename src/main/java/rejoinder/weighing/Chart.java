package rejoinder.weighing;

import java.util.ArrayList;
import java.util.List;
import rejoinder.maps.Stands;

/**
 * The way from the base score to the standing over the direct reasons, as it is drawn; all lengths in units of the
 * drawing.
 *
 * @param rows one for each reason
 * @param ticks of the axis
 * @param base where it starts
 * @param end where it ends
 */
record Chart(List<Row> rows, List<Tick> ticks, int base, int end) {

    private static final int LABELS = 210;
    private static final int PLOT = 490;
    private static final int ROW = 34;
    private static final int BAR = 16;

    /**
     * @param x where its bar begins, at the left
     * @param value where its number is written, and {@code anchor} which end of it
     * @param to where the bar leads
     */
    record Row(Part part, int y, int x, int width, int value, String anchor, int to) {

        public int text() {
            return y + BAR - 3;
        }

        public int next() {
            return y + ROW;
        }
    }

    record Tick(int x, String said) {}

    static Chart of(double base, List<Part> parts, double standing) {
        double lowest = Math.min(base, standing);
        double highest = Math.max(base, standing);
        double at = base;
        for (Part part : parts) {
            at += part.share();
            lowest = Math.min(lowest, at);
            highest = Math.max(highest, at);
        }
        Axis axis = Axis.of(lowest, highest);
        List<Row> rows = new ArrayList<>();
        at = base;
        for (Part part : parts) {
            int from = axis.x(at);
            at += part.share();
            int to = axis.x(at);
            boolean down = part.share() < 0;
            rows.add(new Row(
                    part,
                    ROW * (rows.size() + 1),
                    Math.min(from, to),
                    Math.max(2, Math.abs(to - from)),
                    down ? to - 8 : Math.max(to, from + 2) + 8,
                    down ? "end" : "start",
                    to));
        }
        return new Chart(rows, axis.ticks(), axis.x(base), axis.x(standing));
    }

    /** From tenth to tenth. */
    private record Axis(int from, int to) {

        /** With room at both ends for a number. */
        static Axis of(double lowest, double highest) {
            int from = (int) Math.floor(10 * lowest - 0.75);
            int to = (int) Math.ceil(10 * highest + 0.75);
            return new Axis(Math.max(-1, from), Math.min(11, to));
        }

        int x(double number) {
            return (int) Math.round(LABELS + PLOT * (10 * number - from) / (to - from));
        }

        List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            int every = to - from > 6 ? 2 : 1;
            for (int tenth = Math.max(0, from); tenth <= Math.min(10, to); tenth++)
                if ((tenth - 5) % every == 0 || tenth == 5)
                    ticks.add(new Tick(x(tenth / 10.0), Stands.said(10 * tenth)));
            return ticks;
        }
    }

    public int last() {
        return ROW * (rows.size() + 1);
    }

    public int floor() {
        return last() + ROW - 8;
    }

    public int height() {
        return floor() + 26;
    }
}
