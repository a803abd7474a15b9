package rejoinder.documents;

import java.util.ArrayList;
import java.util.List;
import rejoinder.diagrams.Box;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Legend;
import rejoinder.diagrams.Orientation;
import rejoinder.diagrams.Plate;
import rejoinder.diagrams.Text;
import rejoinder.diagrams.Wire;
import rejoinder.type.Canvas;
import rejoinder.type.Face;
import rejoinder.type.Ink;
import rejoinder.type.Style;

/** The diagram of a map on a canvas, with the lines and inks that its SVG has in the light. */
final class DiagramDrawing implements Drawing {

    private static final Ink LINKED = new Ink(0xF4F4F1);
    private static final Ink PAPER = new Ink(0xFFFFFF);
    private static final float ROUND = 3;
    private static final float EDGE = 12;
    private static final float META = 13;
    /** How much air a box is to have where a sheet ends. */
    private static final float CLEAR = 4;

    private final Layout layout;
    private final Lettering lettering;

    DiagramDrawing(Layout layout, Lettering lettering) {
        this.layout = layout;
        this.lettering = lettering;
    }

    @Override
    public int width() {
        return layout.width();
    }

    @Override
    public int height() {
        return layout.height();
    }

    @Override
    public void paint(Canvas canvas, float unit, float left, float top, Area area, Reader reader) {
        Scaled to = new Scaled(canvas, unit, left, top);
        for (Wire wire : layout.wires()) if (meets(wire, area)) Strokes.wire(to, wire, layout.orientation());
        for (Box box : layout.boxes()) {
            if (!isIn(box, area)) continue;
            frame(to, box);
            reader.at("P", null, box.x(), box.y());
            for (Text text : box.texts()) lettering.set(to, box, text, ink(text, box));
            if (box.chip() != null) chip(to, box.chip());
        }
        layout.strikes().values().forEach(strike -> pill(to, strike.chip()));
    }

    @Override
    public List<Spot> beginnings() {
        List<Spot> spots = new ArrayList<>();
        for (Box box : layout.boxes()) {
            spots.add(new Spot(box.x(), box.y()));
            if (box.chip() != null) spots.add(middle(box.chip()));
        }
        layout.strikes().values().forEach(strike -> spots.add(middle(strike.chip())));
        return spots;
    }

    private static Spot middle(Box.Chip chip) {
        return new Spot(chip.x(), chip.y());
    }

    @Override
    public List<Area> pieces() {
        return layout.boxes().stream()
                .map(box -> new Area(
                        box.x() - CLEAR,
                        box.y() - CLEAR,
                        box.x() + box.width() + CLEAR,
                        box.y() + box.height() + CLEAR))
                .toList();
    }

    @Override
    public List<Place> places() {
        return layout.boxes().stream()
                .filter(box -> box.claim().isThesis())
                .map(box -> new Place(box.claim().number() + " " + box.claim().text(), box.y()))
                .toList();
    }

    /** With what hangs on it. */
    private boolean isIn(Box box, Area area) {
        int chip = box.chip() == null ? 0 : Box.Chip.HEIGHT / 2 + 2 * box.chip().width();
        return area.meets(box.x() - 2, box.y() - 2, box.width() + 4 + chip, box.height() + 4 + chip);
    }

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

    private static void frame(Scaled to, Box box) {
        boolean thesis = box.claim().isThesis();
        to.box(
                new Canvas.Box(box.x(), box.y(), box.width(), box.height(), ROUND),
                box.claim().isLink() ? LINKED : PAPER,
                thesis ? Looks.INK : Strokes.TRUNK,
                thesis ? 1.5f : 1,
                box.claim().content().implicit() ? Strokes.DASHED : Strokes.WHOLE);
    }

    private void chip(Scaled to, Box.Chip chip) {
        if (layout.orientation() == Orientation.ACROSS)
            to.stroke(Strokes.TRUNK, 1, Strokes.WHOLE, left(chip) - 13, chip.y(), left(chip), chip.y());
        else to.stroke(Strokes.TRUNK, 1, Strokes.WHOLE, chip.x(), top(chip) - 13, chip.x(), top(chip));
        pill(to, chip);
    }

    private static float left(Box.Chip chip) {
        return chip.x() - chip.width() / 2f;
    }

    private static float top(Box.Chip chip) {
        return chip.y() - Box.Chip.HEIGHT / 2f;
    }

    private void pill(Scaled to, Box.Chip chip) {
        to.box(
                new Canvas.Box(left(chip), top(chip), chip.width(), Box.Chip.HEIGHT, Box.Chip.HEIGHT / 2f),
                PAPER,
                Strokes.TRUNK,
                1,
                Strokes.WHOLE);
        lettering.middle(to, chip.label(), new Style(Face.BOLD, META, Looks.FAINT), chip.x(), chip.y() + 5);
    }

    private static Ink ink(Text text, Box box) {
        return switch (text.role()) {
            case SAID -> Looks.INK;
            case WORD ->
                box.claim().isThesis() ? Looks.INK : Looks.ink(box.claim().stance());
            default -> Looks.FAINT;
        };
    }

    /** What the legend explains. */
    static void sample(Scaled to, Plate.Sample sample) {
        sample.wires().forEach(wire -> Strokes.wire(to, wire, Orientation.ACROSS));
        float[] dash = sample.kind() == Legend.Kind.IMPLIED ? Strokes.DASHED : Strokes.WHOLE;
        Ink fill = sample.kind() == Legend.Kind.LINKED ? LINKED : PAPER;
        switch (sample.kind()) {
            case IMPLIED, LINKED -> to.box(framed(sample, 30, 14, ROUND), fill, Strokes.TRUNK, 1, dash);
            case FOLDED -> to.box(framed(sample, 30, 14, 7), fill, Strokes.TRUNK, 1, dash);
            case BOX -> to.box(framed(sample, 8, 10, 0.1f), fill, Looks.INK, 0.75f, dash);
            default -> {}
        }
    }

    static Canvas.Box framed(Plate.Sample sample, float width, float height, float round) {
        return new Canvas.Box(
                sample.x() + (Plate.Sample.WIDTH - width) / 2, sample.y() - height / 2, width, height, round);
    }
}
