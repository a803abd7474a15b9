package rejoinder.documents;

import java.util.List;
import java.util.Locale;
import rejoinder.diagrams.Box;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Orientation;
import rejoinder.diagrams.Text;
import rejoinder.diagrams.Wire;
import rejoinder.maps.Stance;
import rejoinder.type.Canvas;
import rejoinder.type.Face;
import rejoinder.type.Ink;
import rejoinder.type.Line;
import rejoinder.type.Measure;
import rejoinder.type.Paragraph;
import rejoinder.type.Piece;
import rejoinder.type.Style;
import rejoinder.type.Typefaces;

/** Draws the diagram of a map on a canvas, with the lines and inks that its SVG has in the light. */
final class DiagramPainter {

    /** What is drawn of it, in pixels of the drawing. */
    record Area(float left, float top, float right, float bottom) {

        boolean meets(float x, float y, float width, float height) {
            return x < right && x + width > left && y < bottom && y + height > top;
        }
    }

    /** Is told of each claim before it is drawn. */
    interface Reader {
        void at(Box box);
    }

    private static final float[] WHOLE = {};
    private static final Ink TRUNK = new Ink(0x84847C);
    private static final Ink LINKED = new Ink(0xF4F4F1);
    private static final Ink PAPER = new Ink(0xFFFFFF);
    private static final float EDGE = 12;
    private static final float APART = 1.75f;
    private static final float BOUNDLESS = 100_000;

    private final Layout layout;
    private final Measure measure;
    private final Locale language;

    DiagramPainter(Layout layout, Typefaces typefaces, String language) {
        this.layout = layout;
        this.measure = new Measure(typefaces);
        this.language = Locale.forLanguageTag(language);
    }

    /**
     * @param unit how long a pixel of the drawing is on the canvas
     * @param left where the left end of the drawing is on the canvas; top likewise
     */
    void paint(Canvas canvas, float unit, float left, float top, Area area, Reader reader) {
        Scaled to = new Scaled(canvas, unit, left, top);
        for (Wire wire : layout.wires()) if (meets(wire, area)) wire(to, wire);
        for (Box box : layout.boxes()) {
            if (!isIn(box, area)) continue;
            frame(to, box);
            reader.at(box);
            for (Text text : box.texts()) text(to, box, text);
        }
    }

    /** Whether anything of the drawing lies in an area. */
    boolean paints(Area area) {
        return layout.boxes().stream().anyMatch(box -> isIn(box, area))
                || layout.wires().stream().anyMatch(wire -> meets(wire, area));
    }

    private static boolean isIn(Box box, Area area) {
        return area.meets(box.x() - 2, box.y() - 2, box.width() + 4, box.height() + 4);
    }

    // ── lines ─────────────────────────────────────────────────────────────

    private static boolean meets(Wire wire, Area area) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = 0;
        float bottom = 0;
        for (int i = 0; i < wire.xy().length; i += 2) {
            left = Math.min(left, wire.xy()[i]);
            right = Math.max(right, wire.xy()[i]);
            top = Math.min(top, wire.xy()[i + 1]);
            bottom = Math.max(bottom, wire.xy()[i + 1]);
        }
        return area.meets(left - EDGE, top - EDGE, right - left + 2 * EDGE, bottom - top + 2 * EDGE);
    }

    private void wire(Scaled to, Wire wire) {
        Ink ink = wire.kind() == Wire.Kind.TRUNK ? TRUNK : Looks.ink(wire.stance());
        int[] xy = wire.xy();
        switch (wire.kind()) {
            case TRUNK -> to.stroke(ink, 1, WHOLE, places(xy, 0, 0));
            case BRACKET -> to.stroke(ink, 2, WHOLE, places(xy, 0, 0));
            case HEAD -> head(to, ink, wire.stance(), xy[0], xy[1]);
            case STEP -> {
                if (wire.stance() == Stance.UNDERCUT) to.stroke(ink, 1.5f, new float[] {5, 4}, places(xy, 0, 0));
                else if (wire.stance() == Stance.SUPPORT) to.stroke(ink, 1.5f, WHOLE, places(xy, 0, 0));
                else {
                    boolean across = xy[1] == xy[3];
                    float dx = across ? 0 : APART;
                    float dy = across ? APART : 0;
                    to.stroke(ink, 1.25f, WHOLE, places(xy, -dx, -dy));
                    to.stroke(ink, 1.25f, WHOLE, places(xy, dx, dy));
                }
            }
        }
    }

    private void head(Scaled to, Ink ink, Stance stance, float x, float y) {
        boolean across = layout.orientation() == Orientation.ACROSS;
        switch (stance) {
            case SUPPORT -> {
                if (across) to.fill(ink, x - 8, y, x + 4, y - 6.5f, x + 4, y + 6.5f);
                else to.fill(ink, x, y - 8, x - 6.5f, y + 4, x + 6.5f, y + 4);
            }
            case REBUT -> {
                to.stroke(ink, 2.5f, WHOLE, x - 6, y - 6, x + 6, y + 6);
                to.stroke(ink, 2.5f, WHOLE, x + 6, y - 6, x - 6, y + 6);
            }
            case UNDERCUT -> {
                if (across) to.stroke(ink, 2.5f, WHOLE, x - 6, y + 8, x + 6, y - 8);
                else to.stroke(ink, 2.5f, WHOLE, x - 8, y + 6, x + 8, y - 6);
            }
        }
    }

    private static float[] places(int[] xy, float dx, float dy) {
        float[] places = new float[xy.length];
        for (int i = 0; i < xy.length; i++) places[i] = xy[i] + (i % 2 == 0 ? dx : dy);
        return places;
    }

    // ── boxes ─────────────────────────────────────────────────────────────

    private static void frame(Scaled to, Box box) {
        boolean thesis = box.claim().isThesis();
        float[] dash = box.claim().content().implicit() ? new float[] {2, 3} : WHOLE;
        to.box(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                box.claim().isLink() ? LINKED : PAPER,
                thesis ? Looks.INK : TRUNK,
                thesis ? 1.5f : 1,
                dash);
    }

    private void text(Scaled to, Box box, Text text) {
        Style style = new Style(face(text), (float) text.size() * to.unit(), ink(text, box));
        List<Line> lines = Paragraph.lines(List.of(new Piece(text.words(), style)), BOUNDLESS, language, measure);
        if (lines.isEmpty()) return;
        float start = lines.get(0).start();
        float width = lines.get(0).end() - start;
        float room = (float) text.width() * to.unit();
        if (text.role() == Text.Role.SAID && width > room && room > 0) {
            // The fonts of the screen and of the page may differ by a hair; the box was made for those of the screen.
            Style narrower = new Style(style.face(), style.size() * room / width, style.ink());
            lines = Paragraph.lines(List.of(new Piece(text.words(), narrower)), BOUNDLESS, language, measure);
            start = lines.get(0).start();
            width = lines.get(0).end() - start;
        }
        boolean atEnd = text.end() || box.rightToLeft() && text.role() == Text.Role.SAID;
        float x = to.x(box.x() + (float) text.x()) - (atEnd ? width : 0);
        to.canvas().letters(lines.get(0), x - start, to.y(box.y() + (float) text.y()));
    }

    private static Face face(Text text) {
        return switch (text.face()) {
            case CLAIM -> Face.SERIF;
            case IMPLIED -> Face.ITALIC;
            case QUIET -> Face.SANS;
            case WORD -> Face.BOLD;
        };
    }

    private static Ink ink(Text text, Box box) {
        return switch (text.role()) {
            case SAID -> Looks.INK;
            case WORD ->
                box.claim().isThesis() ? Looks.INK : Looks.ink(box.claim().stance());
            default -> Looks.FAINT;
        };
    }
}
