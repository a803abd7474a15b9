package rejoinder.diagrams;

import java.util.List;
import rejoinder.maps.Stance;

/**
 * A drawing as a plate in a book: its title above it, and below it what its shapes mean and where it comes from. Lengths
 * are pixels, as in a {@link Layout}.
 *
 * @param width of all, height likewise
 * @param left where the drawing begins; top likewise
 * @param drawn how high the drawing is
 * @param above the words above the drawing, in reading order
 * @param below the words below it
 * @param samples of the shapes that are explained below it
 * @param rule how far down the line is between the drawing and what is below it
 */
public record Plate(
        int width,
        int height,
        int left,
        int top,
        int drawn,
        List<Line> above,
        List<Line> below,
        List<Sample> samples,
        int rule) {

    /**
     * What stands around a drawing.
     *
     * @param title of the map
     * @param question that it answers; empty for none
     * @param part which part of it this is; empty for all of it
     * @param origin whose it is, of when, and where it can be seen
     */
    public record Heading(String title, String question, String part, String origin) {}

    /**
     * Words on one line.
     *
     * @param place what they are for
     * @param stance that they name, or null
     * @param x where they begin; from right to left, where their right end is
     * @param y of the baseline
     */
    public record Line(
            String words,
            Place place,
            Stance stance,
            Face face,
            double size,
            double x,
            double y,
            double width,
            boolean rightToLeft) {

        /** Its left end, whichever way it runs. */
        public double left() {
            return rightToLeft ? x - width : x;
        }
    }

    public enum Place {
        TITLE,
        QUESTION,
        PART,
        WORD,
        MEANING,
        ORIGIN
    }

    /**
     * A sample of what is explained, {@link #WIDTH} wide and {@link #HEIGHT} high.
     *
     * @param x its left end; y its middle
     */
    public record Sample(Legend.Kind kind, int x, int y) {

        public static final int WIDTH = 34;
        public static final int HEIGHT = 14;

        /** The lines of a step or a bracket; none for other samples. */
        public List<Wire> wires() {
            return switch (kind) {
                case SUPPORT, REBUT ->
                    List.of(
                            wire(Wire.Kind.STEP, kind.stance(), x, y, x + WIDTH, y),
                            wire(Wire.Kind.HEAD, kind.stance(), x + 9, y));
                case UNDERCUT ->
                    List.of(
                            wire(Wire.Kind.STEP, Stance.SUPPORT, x, y - 4, x + WIDTH, y - 4),
                            wire(Wire.Kind.STEP, Stance.UNDERCUT, x + WIDTH, y + 7, x + 17, y + 7, x + 17, y - 4),
                            wire(Wire.Kind.HEAD, Stance.UNDERCUT, x + 17, y - 4));
                case TOGETHER ->
                    List.of(wire(
                            Wire.Kind.BRACKET,
                            Stance.SUPPORT,
                            x + 19,
                            y - 7,
                            x + 11,
                            y - 7,
                            x + 11,
                            y + 7,
                            x + 19,
                            y + 7));
                default -> List.of();
            };
        }

        private static Wire wire(Wire.Kind kind, Stance stance, int... xy) {
            return new Wire(kind, stance, 0, xy);
        }
    }

    /** The size of a drawing with nothing around it. */
    public static Plate bare(int width, int height) {
        return new Plate(width, height, 0, 0, height, List.of(), List.of(), List.of(), -1);
    }

    public boolean isBare() {
        return rule < 0;
    }

    public static Plate of(Layout layout, Heading heading, List<Legend> legend) {
        return new Mounting(layout.width(), 0, heading).plate(0, layout.width(), layout.height(), legend);
    }

    public static Plate of(Sunburst sunburst, Heading heading, List<Legend> legend) {
        int size = sunburst.size();
        int beside = Layout.MARGIN - Sunburst.MARGIN;
        Mounting mounting = new Mounting(size, beside, heading);
        return mounting.plate((mounting.width() - size) / 2, size, size, legend);
    }
}
