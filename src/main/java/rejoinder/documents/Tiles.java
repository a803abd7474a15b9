package rejoinder.documents;

import java.util.ArrayList;
import java.util.List;
import rejoinder.type.Paper;

/**
 * How a drawing is cut over sheets of paper. The sheets overlap, so that they can be glued; marks show where the next one
 * begins. What is smaller than a sheet is whole on one of them. Lengths are points.
 *
 * @param unit how long a pixel of the drawing is on paper
 * @param lefts where each column of sheets begins; tops where each row does
 */
record Tiles(Paper paper, float unit, List<Float> lefts, List<Float> tops) {

    /** As many sheets one file has. */
    static final int MOST = 150;

    /** Of two sheets, at least. */
    static final float OVERLAP = 10 * Paper.MILLIMETRE;

    private static final float MARGIN = 12 * Paper.MILLIMETRE;
    private static final float TICK = 11;
    private static final float AWAY = 4;

    static Tiles of(Drawing drawing, Paper paper, float unit) {
        List<Cuts.Span> across = new ArrayList<>();
        List<Cuts.Span> down = new ArrayList<>();
        for (Drawing.Area piece : drawing.pieces()) {
            across.add(new Cuts.Span(piece.left() * unit, piece.right() * unit));
            down.add(new Cuts.Span(piece.top() * unit, piece.bottom() * unit));
        }
        return new Tiles(
                paper,
                unit,
                Cuts.of(drawing.width() * unit, paper.width() - 2 * MARGIN, OVERLAP, across),
                Cuts.of(drawing.height() * unit, paper.height() - 2 * MARGIN, OVERLAP, down));
    }

    /** A part of the drawing, from its left upper corner, and where the sheets after it begin. */
    record Tile(int row, int column, float left, float top, float right, float bottom, float nextLeft, float nextTop) {

        Drawing.Area area(float unit) {
            return new Drawing.Area(left / unit, top / unit, right / unit, bottom / unit);
        }

        /** Whether a place is on this sheet and on none after it; each place of the drawing is so on one sheet. */
        boolean owns(float x, float y) {
            return x >= left && x < nextLeft && y >= top && y < nextTop;
        }
    }

    Tile tile(int row, int column) {
        float left = lefts.get(column);
        float top = tops.get(row);
        return new Tile(
                row,
                column,
                left,
                top,
                left + width(),
                top + height(),
                column == columns() - 1 ? Float.MAX_VALUE : lefts.get(column + 1),
                row == rows() - 1 ? Float.MAX_VALUE : tops.get(row + 1));
    }

    int rows() {
        return tops.size();
    }

    int columns() {
        return lefts.size();
    }

    int count() {
        return rows() * columns();
    }

    float margin() {
        return MARGIN;
    }

    /** Of what is printed on a sheet. */
    float width() {
        return paper.width() - 2 * MARGIN;
    }

    float height() {
        return paper.height() - 2 * MARGIN;
    }

    /** The corners of what is printed on a sheet, x and y in turns. */
    float[] inside() {
        float right = MARGIN + width();
        float bottom = MARGIN + height();
        return new float[] {MARGIN, MARGIN, right, MARGIN, right, bottom, MARGIN, bottom};
    }

    /** Lines in the margin: at the corners where to cut, and where the next sheet is laid on. */
    List<float[]> marks(Tile tile) {
        List<float[]> marks = new ArrayList<>();
        for (float x : new float[] {0, width()}) marks.addAll(upright(x));
        for (float y : new float[] {0, height()}) marks.addAll(level(y));
        if (tile.column < columns() - 1) marks.addAll(upright(tile.nextLeft - tile.left));
        if (tile.column > 0) marks.addAll(upright(lefts.get(tile.column - 1) + width() - tile.left));
        if (tile.row < rows() - 1) marks.addAll(level(tile.nextTop - tile.top));
        if (tile.row > 0) marks.addAll(level(tops.get(tile.row - 1) + height() - tile.top));
        return marks;
    }

    private List<float[]> upright(float from) {
        float x = MARGIN + from;
        return List.of(
                new float[] {x, MARGIN - AWAY - TICK, x, MARGIN - AWAY},
                new float[] {x, MARGIN + height() + AWAY, x, MARGIN + height() + AWAY + TICK});
    }

    private List<float[]> level(float from) {
        float y = MARGIN + from;
        return List.of(
                new float[] {MARGIN - AWAY - TICK, y, MARGIN - AWAY, y},
                new float[] {MARGIN + width() + AWAY, y, MARGIN + width() + AWAY + TICK, y});
    }
}
