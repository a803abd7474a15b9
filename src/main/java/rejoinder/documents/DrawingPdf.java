package rejoinder.documents;

import java.util.ArrayList;
import java.util.List;
import rejoinder.maps.Outline;
import rejoinder.type.Imprint;
import rejoinder.type.Line;
import rejoinder.type.Measure;
import rejoinder.type.Paper;
import rejoinder.type.Paragraph;
import rejoinder.type.Piece;
import rejoinder.type.Press;
import rejoinder.type.Typefaces;

/**
 * A drawing as a PDF: on one page as large as it needs, or over sheets of paper that one glues together. Claims are text,
 * which can be searched, copied and read aloud, each once and in the order of the outline on its sheet.
 */
final class DrawingPdf {

    /** A pixel of the drawing, at its natural size: 96 of them are an inch. */
    static final float PIXEL = 0.75f;

    private static final float LEAST_WIDTH = 200;
    private static final float LEAST_HEIGHT = 100;
    private static final float CELL = 5;
    private static final float LARGEST_KEY = 22;

    private final Drawing drawing;
    private final Outline.Head head;
    private final Imprint imprint;
    private final Wording words;
    private final Measure measure;

    DrawingPdf(Drawing drawing, Outline.Head head, Imprint imprint, Wording words, Typefaces typefaces) {
        this.drawing = drawing;
        this.head = head;
        this.imprint = imprint;
        this.words = words;
        this.measure = new Measure(typefaces);
    }

    /** On one page, smaller where no page can be so large. */
    byte[] whole() {
        float unit = Math.min(PIXEL, Paper.MOST / Math.max(drawing.width(), drawing.height()));
        Paper paper = new Paper(
                Math.max(LEAST_WIDTH, drawing.width() * unit), Math.max(LEAST_HEIGHT, drawing.height() * unit));
        try (Press press = new Press(imprint)) {
            press.page(paper);
            for (Drawing.Place place : drawing.places()) press.bookmark(0, place.title(), place.y() * unit);
            Sheet sheet = new Sheet(press);
            Drawing.Area all = new Drawing.Area(0, 0, drawing.width(), drawing.height());
            drawing.paint(sheet, unit, 0, 0, all, (tag, says, x, y) -> sheet.read(tag, says));
            return press.file();
        }
    }

    /** Over the sheets of a plan; those on which nothing but lines would be are left out. */
    byte[] tiled(Tiles tiles) {
        List<Tiles.Tile> sheets = sheets(tiles);
        try (Press press = new Press(imprint)) {
            for (int i = 0; i < sheets.size(); i++) {
                press.page(tiles.paper());
                tile(press, tiles, sheets.get(i));
                for (float[] mark : tiles.marks(sheets.get(i)))
                    press.draw(null, brush -> brush.stroke(Looks.FAINT, 0.5f, mark));
                if (sheets.size() > 1) key(press, tiles, sheets.get(i));
                label(press, tiles, i + 1, sheets);
            }
            return press.file();
        }
    }

    /** Those on which something begins or a piece goes on that is larger than a sheet, row by row. */
    private List<Tiles.Tile> sheets(Tiles tiles) {
        float unit = tiles.unit();
        List<Drawing.Spot> spots = drawing.beginnings();
        List<Drawing.Area> large = drawing.pieces().stream()
                .filter(piece -> (piece.right() - piece.left()) * unit > tiles.width()
                        || (piece.bottom() - piece.top()) * unit > tiles.height())
                .toList();
        List<Tiles.Tile> sheets = new ArrayList<>();
        for (int row = 0; row < tiles.rows(); row++)
            for (int column = 0; column < tiles.columns(); column++) {
                Tiles.Tile tile = tiles.tile(row, column);
                Drawing.Area area = tile.area(unit);
                if (spots.stream().anyMatch(spot -> tile.owns(spot.x() * unit, spot.y() * unit))
                        || large.stream().anyMatch(area::meets)) sheets.add(tile);
            }
        return sheets;
    }

    private void tile(Press press, Tiles tiles, Tiles.Tile tile) {
        float unit = tiles.unit();
        Sheet sheet = new Sheet(press);
        press.inside(
                tiles.inside(),
                () -> drawing.paint(
                        sheet,
                        unit,
                        tiles.margin() - tile.left(),
                        tiles.margin() - tile.top(),
                        tile.area(unit),
                        (tag, says, x, y) -> {
                            if (tile.owns(x * unit, y * unit)) sheet.read(tag, says);
                            else sheet.pass();
                        }));
    }

    // ── in the margin ─────────────────────────────────────────────────────

    private void label(Press press, Tiles tiles, int number, List<Tiles.Tile> sheets) {
        Tiles.Tile tile = sheets.get(number - 1);
        String where = words.own().sheet(number, sheets.size(), tile.column() + 1, tile.row() + 1);
        String text = where + "  ·  " + head.title() + "  ·  "
                + words.own().asOf(head.revision(), words.moment(imprint.made()));
        List<Line> lines =
                Paragraph.lines(List.of(new Piece(text, Looks.SMALL)), Paper.MOST, words.locale(head), measure);
        float x = tiles.margin() + Tiles.OVERLAP + 8;
        float baseline = tiles.paper().height() - tiles.margin() / 2 + 3;
        press.line(lines.get(0), x - lines.get(0).start(), baseline, null);
    }

    /** All sheets in small, with this one filled. */
    private static void key(Press press, Tiles tiles, Tiles.Tile tile) {
        float cell = Math.min(CELL, LARGEST_KEY / Math.max(tiles.rows(), tiles.columns()));
        float right = tiles.paper().width() - tiles.margin() - Tiles.OVERLAP - 8;
        float left = right - cell * tiles.columns();
        float top = tiles.paper().height() - tiles.margin() / 2 - cell * tiles.rows() / 2 + 3;
        press.draw(null, brush -> {
            float x = left + cell * tile.column();
            float y = top + cell * tile.row();
            brush.fill(Looks.FAINT, x, y, x + cell, y, x + cell, y + cell, x, y + cell);
            for (int i = 0; i <= tiles.columns(); i++)
                brush.stroke(Looks.FAINT, 0.4f, left + i * cell, top, left + i * cell, top + cell * tiles.rows());
            for (int i = 0; i <= tiles.rows(); i++)
                brush.stroke(Looks.FAINT, 0.4f, left, top + i * cell, right, top + i * cell);
        });
    }
}
