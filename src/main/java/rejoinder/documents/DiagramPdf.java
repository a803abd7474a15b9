package rejoinder.documents;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import rejoinder.diagrams.Box;
import rejoinder.diagrams.Layout;
import rejoinder.maps.Outline;
import rejoinder.type.Canvas;
import rejoinder.type.Imprint;
import rejoinder.type.Ink;
import rejoinder.type.Line;
import rejoinder.type.Measure;
import rejoinder.type.Paper;
import rejoinder.type.Paragraph;
import rejoinder.type.Piece;
import rejoinder.type.Press;
import rejoinder.type.Tag;
import rejoinder.type.Typefaces;

/**
 * The diagram of a map as a PDF: on one page as large as it needs, or over sheets of paper that one glues together. Claims
 * are text, which can be searched, copied and read aloud, each once and in the order of the outline on its sheet.
 */
final class DiagramPdf {

    /** A pixel of the drawing, at its natural size: 96 of them are an inch. */
    static final float PIXEL = 0.75f;

    private final Layout layout;
    private final Outline.Head head;
    private final String by;
    private final Instant at;
    private final Wording words;
    private final DiagramPainter painter;
    private final Measure measure;

    DiagramPdf(Layout layout, Outline.Head head, String by, Instant at, Wording words, Typefaces typefaces) {
        this.layout = layout;
        this.head = head;
        this.by = by;
        this.at = at;
        this.words = words;
        this.painter = new DiagramPainter(layout, typefaces, head.language());
        this.measure = new Measure(typefaces);
    }

    /** On one page, smaller where no page can be so large. */
    byte[] whole() {
        float unit = Math.min(PIXEL, Paper.MOST / Math.max(layout.width(), layout.height()));
        Paper paper = new Paper(Math.max(200, layout.width() * unit), Math.max(100, layout.height() * unit));
        try (Press press = press()) {
            press.page(paper);
            bookmarks(press, unit);
            Sheet sheet = new Sheet(press);
            painter.paint(sheet, unit, 0, 0, everything(), box -> sheet.read(true));
            label(press, asOf(), 12, paper.height() - 8);
            return press.file();
        }
    }

    /** Over the sheets of a plan; those on which nothing would be are left out. */
    byte[] tiled(Tiles tiles) {
        try (Press press = press()) {
            for (int row = 0; row < tiles.rows(); row++)
                for (int column = 0; column < tiles.columns(); column++)
                    if (painter.paints(tiles.tile(row, column).area(tiles.unit()))) tile(press, tiles, row, column);
            return press.file();
        }
    }

    private void tile(Press press, Tiles tiles, int row, int column) {
        press.page(tiles.paper());
        Tiles.Tile tile = tiles.tile(row, column);
        float unit = tiles.unit();
        Sheet sheet = new Sheet(press);
        press.inside(
                tiles.margin(),
                tiles.margin(),
                tiles.width(),
                tiles.height(),
                () -> painter.paint(
                        sheet,
                        unit,
                        tiles.margin() - tile.left(),
                        tiles.margin() - tile.top(),
                        tile.area(unit),
                        box -> sheet.read(tile.owns(box.x() * unit, box.y() * unit))));
        for (float[] mark : tiles.marks(row, column)) press.draw(null, brush -> brush.stroke(Looks.FAINT, 0.5f, mark));
        String where = words.own().sheet(row + 1, tiles.rows(), column + 1, tiles.columns());
        label(
                press,
                where + "  ·  " + asOf(),
                tiles.margin() + Tiles.OVERLAP + 8,
                tiles.paper().height() - tiles.margin() / 2 + 3);
    }

    private String asOf() {
        return head.title() + "  ·  " + words.own().asOf(head.revision(), words.moment(at));
    }

    private void bookmarks(Press press, float unit) {
        for (Box box : layout.boxes())
            if (box.claim().isThesis())
                press.bookmark(0, box.claim().number() + " " + box.claim().text(), box.y() * unit);
    }

    private DiagramPainter.Area everything() {
        return new DiagramPainter.Area(0, 0, layout.width(), layout.height());
    }

    private Press press() {
        return new Press(new Imprint(head.title(), by, head.language(), at));
    }

    private void label(Press press, String text, float x, float baseline) {
        List<Line> lines = Paragraph.lines(
                List.of(new Piece(text, Looks.SMALL)), Paper.MOST, Locale.forLanguageTag(head.language()), measure);
        press.line(lines.get(0), x - lines.get(0).start(), baseline, null);
    }

    /** The page under the press: lines are decoration, words are read. */
    private static final class Sheet implements Canvas {
        private final Press press;
        private Tag claim;

        Sheet(Press press) {
            this.press = press;
        }

        /** Begins the next claim, which is read here or on another sheet. */
        void read(boolean here) {
            claim = here ? press.root().with("P") : null;
        }

        @Override
        public void letters(Line line, float x, float baseline) {
            press.line(line, x, baseline, claim);
        }

        @Override
        public void stroke(Ink ink, float width, float[] dash, float... places) {
            press.draw(null, brush -> brush.stroke(ink, width, dash, places));
        }

        @Override
        public void fill(Ink ink, float... places) {
            press.draw(null, brush -> brush.fill(ink, places));
        }

        @Override
        public void box(Canvas.Box box, Ink fill, Ink ink, float width, float[] dash) {
            press.draw(null, brush -> brush.box(box, fill, ink, width, dash));
        }
    }
}
