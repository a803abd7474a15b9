package rejoinder.diagrams;

import java.util.ArrayList;
import java.util.List;
import rejoinder.maps.Stance;

/** Sets what stands around a drawing. */
final class Mounting {

    /** A narrow drawing is mounted on a plate as wide as this. */
    private static final int LEAST = 560;

    private static final int MARGIN = Layout.MARGIN;
    private static final double TITLE = 26;
    /** The title of a large drawing is as much larger, as one sees it from further away. */
    private static final double LARGEST = 1.4;

    private static final double USUAL = 1_400;
    /** How large the question is beside the title. */
    private static final double QUESTION = 0.65;

    private static final double MEASURE = 18;
    private static final double SIZE = Captions.META;
    private static final double LEAD = 18;
    private static final int ROW = 24;
    private static final int GAP = 10;
    private static final int BETWEEN = 36;
    /** What is below the drawing is no wider than this, so that it lies on one sheet of paper. */
    private static final int WIDEST = 640;

    private static final int NARROWEST = 150;

    private final int width;
    private final double room;
    private final Plate.Heading heading;
    private final List<Plate.Line> above = new ArrayList<>();
    private final List<Plate.Line> below = new ArrayList<>();
    private final List<Plate.Sample> samples = new ArrayList<>();
    private double y = MARGIN;

    /** @param beside how much room there is to be at both sides of the drawing, at least */
    Mounting(int drawn, int beside, Plate.Heading heading) {
        this.width = Math.max(drawn + 2 * beside, LEAST);
        this.room = width - 2 * MARGIN;
        this.heading = heading;
    }

    /** @param left where the drawing begins */
    Plate plate(int left, int drawnWidth, int drawnHeight, List<Legend> legend) {
        double size = TITLE * Math.max(1, Math.min(LARGEST, Math.sqrt((double) drawnWidth * drawnHeight) / USUAL));
        y += 0.78 * size;
        title(heading.title(), Plate.Place.TITLE, Face.CLAIM, size);
        if (!heading.question().isEmpty()) {
            y += 0.95 * size;
            title(heading.question(), Plate.Place.QUESTION, Face.IMPLIED, QUESTION * size);
        }
        if (!heading.part().isEmpty()) {
            y += LEAD + 0.2 * size;
            for (TextWrap.Line line : TextWrap.lines(heading.part(), Face.QUIET.metrics(), SIZE + 1, room)) {
                add(above, line, Plate.Place.PART, Face.QUIET, SIZE + 1, MARGIN, false);
                y += LEAD;
            }
            y -= LEAD;
        }
        int top = (int) Math.ceil(y) + 4;
        int rule = top + drawnHeight + 2;
        y = rule + 22;
        if (!legend.isEmpty()) legend(legend);
        origin();
        return new Plate(
                width,
                (int) Math.ceil(y) + MARGIN - 10,
                left,
                top,
                drawnHeight,
                List.copyOf(above),
                List.copyOf(below),
                List.copyOf(samples),
                rule);
    }

    int width() {
        return width;
    }

    private void title(String words, Plate.Place place, Face face, double size) {
        boolean rtl = TextWrap.isRightToLeft(words);
        double measure = Math.min(room, Math.max(LEAST - 2 * MARGIN, MEASURE * size));
        List<TextWrap.Line> lines = TextWrap.lines(words, face.metrics(), size, measure);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) y += 1.22 * size;
            add(above, lines.get(i), place, face, size, rtl ? width - MARGIN : MARGIN, rtl);
        }
    }

    private void origin() {
        y += 4;
        for (TextWrap.Line line :
                TextWrap.lines(heading.origin(), Face.QUIET.metrics(), SIZE, Math.min(room, WIDEST))) {
            add(below, line, Plate.Place.ORIGIN, Face.QUIET, SIZE, MARGIN, false);
            y += LEAD;
        }
        y -= LEAD;
    }

    private static void add(
            List<Plate.Line> to,
            TextWrap.Line line,
            Plate.Place place,
            Stance stance,
            Face face,
            double size,
            double x,
            double y,
            boolean rtl) {
        to.add(new Plate.Line(line.words(), place, stance, face, size, x, y, line.width(), rtl));
    }

    private void add(
            List<Plate.Line> to, TextWrap.Line line, Plate.Place place, Face face, double size, double x, boolean rtl) {
        add(to, line, place, null, face, size, x, y, rtl);
    }

    // ── the legend ────────────────────────────────────────────────────────

    /** In columns, of which each is read down before the next one. */
    private void legend(List<Legend> legend) {
        double widest = legend.stream().mapToDouble(Mounting::width).max().orElse(0);
        int columns = (int) Math.max(1, (Math.min(room, WIDEST) + BETWEEN) / (widest + BETWEEN));
        int rows = (legend.size() + columns - 1) / columns;
        double top = y;
        double deepest = y;
        for (int i = 0; i < legend.size(); i++) {
            if (i % rows == 0) y = top;
            entry(legend.get(i), MARGIN + i / rows * (widest + BETWEEN));
            deepest = Math.max(deepest, y);
        }
        y = deepest;
    }

    private static double width(Legend entry) {
        return Plate.Sample.WIDTH + GAP + word(entry) + Face.QUIET.metrics().width(entry.means(), SIZE);
    }

    private static double word(Legend entry) {
        return entry.word().isEmpty() ? 0 : face(entry).metrics().width(entry.word(), SIZE) + 7;
    }

    private static Face face(Legend entry) {
        return entry.kind().stance() == null ? Face.QUIET : Face.WORD;
    }

    private void entry(Legend entry, double x) {
        boolean drawn = entry.kind().isDrawn();
        if (drawn) samples.add(new Plate.Sample(entry.kind(), (int) x, (int) y - 4));
        double from = drawn || !entry.word().isEmpty() ? x + Plate.Sample.WIDTH + GAP : x;
        if (!entry.word().isEmpty()) {
            TextWrap.Line word = new TextWrap.Line(entry.word(), word(entry) - 7);
            // A word that needs no sample is one.
            double at = drawn ? from : Math.max(x, from - GAP - word.width());
            if (!drawn && word.width() > Plate.Sample.WIDTH) from = x + word.width() + 7;
            add(below, word, Plate.Place.WORD, entry.kind().stance(), face(entry), SIZE, at, y, false);
            if (drawn) from += word(entry);
        }
        double left = Math.max(NARROWEST, Math.min(width - MARGIN, MARGIN + WIDEST) - from);
        for (TextWrap.Line line : TextWrap.lines(entry.means(), Face.QUIET.metrics(), SIZE, left)) {
            add(below, line, Plate.Place.MEANING, null, Face.QUIET, SIZE, from, y, false);
            y += LEAD;
        }
        y += ROW - LEAD;
    }
}
