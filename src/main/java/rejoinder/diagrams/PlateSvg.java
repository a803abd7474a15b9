package rejoinder.diagrams;

import java.util.List;

/** Writes what stands around a drawing. */
final class PlateSvg {

    private PlateSvg() {}

    static void above(StringBuilder out, Plate plate, Hand hand) {
        lines(out, plate.above(), hand);
    }

    /** @param shapes writes the samples that are drawn, in the manner of the drawing */
    static void below(StringBuilder out, Plate plate, Hand hand, Shapes shapes) {
        if (plate.isBare()) return;
        int right = plate.width() - Layout.MARGIN;
        out.append("<path class=\"rule\" d=\"M")
                .append(Layout.MARGIN)
                .append(' ')
                .append(plate.rule() + 0.5);
        out.append('H').append(right).append("\"/>\n");
        for (Plate.Sample sample : plate.samples()) shapes.write(out, sample);
        lines(out.append('\n'), plate.below(), hand);
    }

    interface Shapes {
        void write(StringBuilder out, Plate.Sample sample);
    }

    private static void lines(StringBuilder out, List<Plate.Line> lines, Hand hand) {
        for (Plate.Line line : lines) hand.write(out, line);
        if (!lines.isEmpty()) out.append('\n');
    }

    /** As one sees it in a diagram. */
    static void diagram(StringBuilder out, Plate.Sample sample) {
        sample.wires().forEach(wire -> Strokes.write(out, wire, Orientation.ACROSS));
        switch (sample.kind()) {
            case IMPLIED -> box(out, "class=\"node node-implicit\"", sample, 30, 14, 3);
            case LINKED -> box(out, "class=\"node node-linked\"", sample, 30, 14, 3);
            case FOLDED -> box(out, "class=\"fold-chip\"", sample, 30, 14, 7);
            case BOX -> box(out, "class=\"node\"", sample, 8, 10, 0);
            default -> {}
        }
    }

    static void box(StringBuilder out, String attributes, Plate.Sample sample, int width, int height, int round) {
        out.append("<g ").append(attributes).append("><rect x=\"");
        out.append(sample.x() + (Plate.Sample.WIDTH - width) / 2);
        out.append("\" y=\"").append(sample.y() - height / 2);
        out.append("\" width=\"").append(width).append("\" height=\"").append(height);
        out.append("\" rx=\"").append(round).append("\"/></g>");
    }

    /** The classes of words. */
    static String style(Plate.Line line) {
        return switch (line.place()) {
            case TITLE -> "title";
            case QUESTION -> "title question";
            case WORD -> line.stance() == null ? "part" : "word";
            case PART -> "part";
            case MEANING, ORIGIN -> "fact";
        };
    }
}
