package rejoinder.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Plate;
import rejoinder.type.Canvas;
import rejoinder.type.Ink;

/** A drawing with its plate around it. */
record Mount(Plate plate, Drawing drawing, Lettering lettering, Samples samples) implements Drawing {

    /** How what the legend explains is drawn. */
    interface Samples {
        void paint(Scaled to, Plate.Sample sample);
    }

    private static final float RULE = 1;

    @Override
    public int width() {
        return plate.width();
    }

    @Override
    public int height() {
        return plate.height();
    }

    @Override
    public void paint(Canvas canvas, float unit, float left, float top, Area area, Reader reader) {
        Scaled to = new Scaled(canvas, unit, left, top);
        lines(to, plate.above(), area, reader);
        drawing.paint(
                canvas,
                unit,
                left + plate.left() * unit,
                top + plate.top() * unit,
                area.moved(-plate.left(), -plate.top()),
                (tag, says, x, y) -> reader.at(tag, says, x + plate.left(), y + plate.top()));
        if (plate.isBare()) return;
        to.stroke(Looks.RULE, RULE, new float[0], Layout.MARGIN, plate.rule(), width() - Layout.MARGIN, plate.rule());
        for (Plate.Sample sample : plate.samples()) samples.paint(to, sample);
        lines(to, plate.below(), area, reader);
    }

    /** Words that belong together are read as one. */
    private void lines(Scaled to, List<Plate.Line> lines, Area area, Reader reader) {
        Plate.Place before = null;
        for (Plate.Line line : lines) {
            boolean begins =
                    line.place() != before && !(before == Plate.Place.WORD && line.place() == Plate.Place.MEANING);
            boolean isFirst = begins || line.place() == Plate.Place.WORD;
            if (isFirst)
                reader.at(line.place() == Plate.Place.TITLE ? "H1" : "P", null, (float) line.x(), (float) line.y());
            before = line.place();
            if (in(line, area)) lettering.set(to, line, ink(line));
        }
    }

    private static boolean in(Plate.Line line, Area area) {
        Area own = area(line);
        return area.meets(own.left(), own.top(), own.right() - own.left(), own.bottom() - own.top());
    }

    private static Area area(Plate.Line line) {
        float left = (float) line.left();
        float size = (float) line.size();
        return new Area(left, (float) line.y() - size, left + (float) line.width(), (float) line.y() + 0.3f * size);
    }

    private static Ink ink(Plate.Line line) {
        if (line.stance() != null) return Looks.ink(line.stance());
        return switch (line.place()) {
            case TITLE -> Looks.INK;
            case QUESTION, PART, WORD -> Looks.QUIET;
            case MEANING, ORIGIN -> Looks.FAINT;
        };
    }

    @Override
    public List<Spot> beginnings() {
        List<Spot> spots = new ArrayList<>();
        for (Spot spot : drawing.beginnings()) spots.add(new Spot(spot.x() + plate.left(), spot.y() + plate.top()));
        words().map(Mount::area).forEach(area -> spots.add(new Spot(area.left(), area.top())));
        return spots;
    }

    private Stream<Plate.Line> words() {
        return Stream.concat(plate.above().stream(), plate.below().stream());
    }

    @Override
    public List<Area> pieces() {
        List<Area> pieces = new ArrayList<>();
        for (Area piece : drawing.pieces()) pieces.add(piece.moved(plate.left(), plate.top()));
        words().map(Mount::area).forEach(pieces::add);
        return pieces;
    }

    @Override
    public List<Place> places() {
        return drawing.places().stream()
                .map(place -> new Place(place.title(), place.y() + plate.top()))
                .toList();
    }
}
