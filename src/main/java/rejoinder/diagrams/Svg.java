package rejoinder.diagrams;

import java.util.function.Function;
import rejoinder.maps.Outline;

/**
 * Writes a layout as SVG.
 *
 * <p>Each claim is a link whose words come in the order of the outline, which is also how a screen reader says them. The
 * looks come from a style sheet by class and {@code data-stance}; lines are hidden from screen readers, as the words say
 * what they show.
 *
 * @param link where a claim is by itself, or null for no link
 * @param turn where the same drawing is with the claim unfolded, or folded where it is open; null for a chip that leads
 *     nowhere
 * @param id the DOM id of a claim, or null for none; where there is one, its place in the tree is told as data
 * @param label what the drawing is
 * @param language of the claims, a BCP 47 tag
 * @param notes those of the layout
 */
public record Svg(
        Function<Outline.Claim, String> link,
        Function<Outline.Claim, String> turn,
        Function<Outline.Claim, String> id,
        String label,
        String language,
        Notes notes) {

    private static final int FOLD = 15;

    /** An {@code svg} element for a page: the looks are the page's. */
    public String element(Layout layout) {
        StringBuilder out = new StringBuilder(1000 + 800 * layout.boxes().size());
        open(out, layout.width(), layout.height(), "");
        body(out, layout, new Lettering());
        return out.append("</svg>\n").toString();
    }

    /**
     * A file of its own, with its looks and no script, whose letters are text in the fonts that it brings along: small,
     * and its words can be selected and found in a browser. Other programs may not know fonts in a file.
     *
     * @param plate what stands around the drawing
     * @param dark whether it turns dark where its reader prefers that
     */
    public String file(Layout layout, Plate plate, boolean dark) {
        StringBuilder out = head(layout, plate, dark, Standalone.fonts(layout, plate));
        mounted(out, layout, plate, new Lettering());
        return out.append("</svg>\n").toString();
    }

    /** The same with letters as curves: it looks alike in any program. */
    public String carved(Layout layout, Plate plate, boolean dark) {
        StringBuilder body = new StringBuilder(4000 * layout.boxes().size());
        Carving carving = new Carving(notes);
        mounted(body, layout, plate, carving);
        StringBuilder out = head(layout, plate, dark, "");
        return out.append(carving.defs()).append(body).append("</svg>\n").toString();
    }

    private void mounted(StringBuilder out, Layout layout, Plate plate, Hand hand) {
        PlateSvg.above(out, plate, hand);
        out.append("<g transform=\"translate(").append(plate.left()).append(' ');
        out.append(plate.top()).append(")\">\n");
        body(out, layout, hand);
        out.append("</g>\n");
        PlateSvg.below(out, plate, hand, PlateSvg::diagram);
    }

    private StringBuilder head(Layout layout, Plate plate, boolean dark, String fonts) {
        StringBuilder out =
                new StringBuilder(fonts.length() + 8000 + 700 * layout.boxes().size());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open(
                out,
                plate.width(),
                plate.height(),
                " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        Xml.escape(out.append("<title>"), label).append("</title>\n<style>\n");
        out.append(Standalone.style(dark)).append(fonts).append("</style>\n");
        return out.append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
    }

    private void open(StringBuilder out, int width, int height, String more) {
        out.append("<svg class=\"diagram\"").append(more).append(" viewBox=\"0 0 ");
        out.append(width).append(' ').append(height);
        out.append("\" width=\"").append(width);
        out.append("\" height=\"").append(height);
        out.append("\" role=\"group\" aria-label=\"");
        Xml.escape(out, label).append("\" lang=\"");
        Xml.escape(out, language).append("\">\n");
    }

    private void body(StringBuilder out, Layout layout, Hand hand) {
        out.append("<g class=\"edges\" aria-hidden=\"true\">");
        for (Wire wire : layout.wires()) Strokes.write(out, wire, layout.orientation());
        out.append("</g>\n");
        for (Box box : layout.boxes()) {
            write(out, box, layout.orientation(), hand);
            Layout.Strike strike = layout.strikes().get(box.claim());
            if (strike != null) write(out, strike, hand);
        }
    }

    private void write(StringBuilder out, Box box, Orientation orientation, Hand hand) {
        Outline.Claim claim = box.claim();
        String at = link.apply(claim);
        out.append(at == null ? "<g" : "<a");
        String name = id.apply(claim);
        attribute(out, "id", name);
        if (name != null) place(out, claim);
        attribute(out, "href", at);
        out.append(" class=\"node");
        if (claim.isThesis()) out.append(" node-thesis");
        if (claim.content().implicit()) out.append(" node-implicit");
        if (claim.text().isEmpty()) out.append(" node-redacted");
        if (claim.isLink()) out.append(" node-linked");
        if (box.isFound()) out.append(" node-found");
        out.append("\" data-stance=\"").append(box.stance()).append("\"><rect x=\"");
        out.append(box.x()).append("\" y=\"").append(box.y());
        out.append("\" width=\"").append(box.width());
        out.append("\" height=\"").append(box.height()).append("\" rx=\"3\"/>");
        hand.write(out, box);
        out.append(at == null ? "</g>" : "</a>");
        if (box.chip() != null) write(out, claim, box.chip(), orientation, hand);
        else if (!claim.reasons().isEmpty()) fold(out, box, orientation);
        out.append('\n');
    }

    private static void place(StringBuilder out, Outline.Claim claim) {
        attribute(out, "data-claim", String.valueOf(claim.id()));
        attribute(out, "data-number", claim.number());
        if (claim.parent() != null)
            attribute(out, "data-parent", String.valueOf(claim.parent().id()));
    }

    /** On the line to the replies, what folds them away. */
    private void fold(StringBuilder out, Box box, Orientation orientation) {
        Outline.Claim claim = box.claim();
        String at = turn.apply(claim);
        if (at == null) return;
        boolean across = orientation == Orientation.ACROSS;
        int x = box.x() + (across ? box.width() + FOLD : box.width() / 2);
        int y = box.y() + (across ? Layout.PORT : box.height() + FOLD);
        out.append("<a");
        attribute(out, "href", at);
        attribute(out, "data-redraw", String.valueOf(claim.id()));
        out.append(" class=\"fold-mark\"><title>");
        Xml.escape(out, claim.number() + ": " + notes.words().fold()).append("</title><circle class=\"target\" cx=\"");
        out.append(x).append("\" cy=\"").append(y).append("\" r=\"12\"/><circle cx=\"");
        out.append(x).append("\" cy=\"").append(y).append("\" r=\"7\"/><path d=\"M");
        out.append(x - 3).append(' ').append(y).append("h6\"/></a>");
    }

    private void write(StringBuilder out, Outline.Claim claim, Box.Chip chip, Orientation orientation, Hand hand) {
        String at = turn.apply(claim);
        out.append(at == null ? "<g" : "<a");
        attribute(out, "href", at);
        if (at != null) attribute(out, "data-redraw", String.valueOf(claim.id()));
        out.append(" class=\"fold-chip\"><title>");
        Xml.escape(out, claim.number() + ": " + notes.words().more().apply(chip.hidden()))
                .append("</title><path class=\"trunk\" d=\"M");
        if (orientation == Orientation.ACROSS)
            out.append(chip.x() - chip.width() / 2 - 13)
                    .append(' ')
                    .append(chip.y())
                    .append("h13");
        else
            out.append(chip.x())
                    .append(' ')
                    .append(chip.y() - Box.Chip.HEIGHT / 2 - 13)
                    .append("v13");
        pill(out.append("\"/>"), chip, hand);
        out.append(at == null ? "</g>" : "</a>");
    }

    /** What strikes a step out of sight, as a link to the first claim of it. */
    private void write(StringBuilder out, Layout.Strike strike, Hand hand) {
        String at = link.apply(strike.claim());
        out.append(at == null ? "<g" : "<a");
        attribute(out, "href", at);
        out.append(" class=\"fold-chip\"><title>");
        Xml.escape(out, Sunburst.title(strike.claim(), notes)).append("</title>");
        pill(out, strike.chip(), hand);
        out.append(at == null ? "</g>" : "</a>").append('\n');
    }

    private static void pill(StringBuilder out, Box.Chip chip, Hand hand) {
        out.append("<rect x=\"").append(chip.x() - chip.width() / 2);
        out.append("\" y=\"").append(chip.y() - Box.Chip.HEIGHT / 2);
        out.append("\" width=\"").append(chip.width());
        out.append("\" height=\"").append(Box.Chip.HEIGHT).append("\" rx=\"13\"/>");
        hand.write(out, chip);
    }

    private static void attribute(StringBuilder out, String name, String value) {
        if (value == null) return;
        out.append(' ').append(name).append("=\"");
        Xml.escape(out, value).append('"');
    }
}
