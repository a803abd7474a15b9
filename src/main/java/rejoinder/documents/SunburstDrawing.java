package rejoinder.documents;

import java.util.List;
import rejoinder.diagrams.Legend;
import rejoinder.diagrams.Notes;
import rejoinder.diagrams.Plate;
import rejoinder.diagrams.Sunburst;
import rejoinder.maps.Stance;
import rejoinder.type.Canvas;
import rejoinder.type.Face;
import rejoinder.type.Ink;
import rejoinder.type.Style;

/** A map as rings on a canvas, as its SVG shows them in the light. */
final class SunburstDrawing implements Drawing {

    private static final Ink PAPER = new Ink(0xFFFFFF);
    private static final Ink SUNK = new Ink(0xF4F4F1);
    private static final Ink SUPPORTS = new Ink(0xB7D0C9);
    private static final float LINE = 0.75f;

    private final Sunburst sunburst;
    private final Notes notes;
    private final Lettering lettering;

    SunburstDrawing(Sunburst sunburst, Notes notes, Lettering lettering) {
        this.sunburst = sunburst;
        this.notes = notes;
        this.lettering = lettering;
    }

    @Override
    public int width() {
        return sunburst.size();
    }

    @Override
    public int height() {
        return sunburst.size();
    }

    @Override
    public void paint(Canvas canvas, float unit, float left, float top, Area area, Reader reader) {
        float middle = sunburst.size() / 2f;
        Scaled to = new Scaled(canvas, unit, left + middle * unit, top + middle * unit);
        for (Sunburst.Arc arc : sunburst.arcs()) {
            reader.at("Figure", Sunburst.title(arc.claim(), notes), middle + (float) arc.x(), middle + (float) arc.y());
            Stance stance = arc.claim().stance();
            float[] shape = Arcs.shape(arc);
            to.fill(stance == null ? SUNK : stance == Stance.SUPPORT ? SUPPORTS : PAPER, shape);
            if (stance != null && stance.attacks()) weave(to, stance, shape);
            float[] dash = arc.claim().content().implicit() ? Strokes.DASHED : Strokes.WHOLE;
            for (float[] line : Arcs.lines(arc))
                to.stroke(stance == null ? Looks.INK : Strokes.TRUNK, LINE, dash, line);
            if (arc.isNumbered()) number(to, arc);
        }
    }

    private static void weave(Scaled to, Stance stance, float... shape) {
        to.inside(shape, () -> {
            if (stance == Stance.REBUT)
                for (float[] line : Arcs.hatch(shape)) to.stroke(Looks.ink(stance), 2, Strokes.WHOLE, line);
            else for (float[] line : Arcs.dots(shape)) to.stroke(Looks.ink(stance), Arcs.DOT, Arcs.DOTS, line);
        });
    }

    private void number(Scaled to, Sunburst.Arc arc) {
        Style style = new Style(Face.SANS, (float) Sunburst.NUMBER, Looks.INK);
        String number = arc.claim().number();
        float x = (float) arc.x();
        float y = (float) arc.y();
        if (arc.claim().stance() != null && arc.claim().stance().attacks()) {
            float width = lettering.width(number, style) + 5;
            to.box(new Canvas.Box(x - width / 2, y - 8, width, 16, 3), PAPER, PAPER, 0.1f, Strokes.WHOLE);
        }
        lettering.middle(to, number, style, x, y + 4.5f);
    }

    @Override
    public List<Spot> beginnings() {
        return List.of(new Spot(0, 0));
    }

    @Override
    public List<Area> pieces() {
        return List.of(new Area(0, 0, width(), height()));
    }

    @Override
    public List<Place> places() {
        return List.of();
    }

    /** What the legend explains. */
    static void sample(Scaled to, Plate.Sample sample) {
        Stance stance = sample.kind().stance();
        if (stance == null && sample.kind() != Legend.Kind.IMPLIED) return;
        Canvas.Box box = DiagramDrawing.framed(sample, 30, 14, 0);
        float right = box.x() + box.width();
        float foot = box.y() + box.height();
        float[] shape = {box.x(), box.y(), right, box.y(), right, foot, box.x(), foot, box.x(), box.y()};
        to.fill(stance == Stance.SUPPORT ? SUPPORTS : PAPER, shape);
        if (stance != null && stance.attacks()) weave(to, stance, shape);
        to.stroke(Strokes.TRUNK, LINE, stance == null ? Strokes.DASHED : Strokes.WHOLE, shape);
    }
}
