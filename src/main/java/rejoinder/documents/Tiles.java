package rejoinder.documents;

import java.util.ArrayList;
import java.util.List;
import rejoinder.diagrams.Layout;
import rejoinder.type.Paper;

/**
 * How a drawing is cut over sheets of paper. The sheets overlap, so that they can be glued; marks show where the next one
 * begins. Lengths are points.
 *
 * @param unit how long a pixel of the drawing is on paper
 */
record Tiles(Paper paper, float unit, int rows, int columns) {

    /** As many sheets one file has. */
    static final int MOST = 150;

    static final float OVERLAP = 10 * Paper.MILLIMETRE;
    private static final float MARGIN = 12 * Paper.MILLIMETRE;
    private static final float TICK = 11;
    private static final float AWAY = 4;

    static Tiles of(Layout layout, Paper paper, float unit) {
        float width = paper.width() - 2 * MARGIN;
        float height = paper.height() - 2 * MARGIN;
        return new Tiles(paper, unit, count(layout.height() * unit, height), count(layout.width() * unit, width));
    }

    private static int count(float length, float sheet) {
        return length <= sheet ? 1 : (int) Math.ceil((length - OVERLAP) / (sheet - OVERLAP));
    }

    /** A part of the drawing, from its left upper corner, and where the sheets after it begin. */
    record Tile(float left, float top, float right, float bottom, float nextLeft, float nextTop) {

        DiagramPainter.Area area(float unit) {
            return new DiagramPainter.Area(left / unit, top / unit, right / unit, bottom / unit);
        }

        /** Whether a place is on this sheet and on none after it; each place of the drawing is so on one sheet. */
        boolean owns(float x, float y) {
            return x >= left && x < nextLeft && y >= top && y < nextTop;
        }
    }

    Tile tile(int row, int column) {
        float left = column * (width() - OVERLAP);
        float top = row * (height() - OVERLAP);
        return new Tile(
                left,
                top,
                left + width(),
                top + height(),
                column == columns - 1 ? Float.MAX_VALUE : left + width() - OVERLAP,
                row == rows - 1 ? Float.MAX_VALUE : top + height() - OVERLAP);
    }

    int count() {
        return rows * columns;
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

    /** Lines in the margin: at the corners where to cut, and where the next sheet is laid on. */
    List<float[]> marks(int row, int column) {
        float left = MARGIN;
        float top = MARGIN;
        float right = MARGIN + width();
        float bottom = MARGIN + height();
        List<float[]> marks = new ArrayList<>();
        for (float x : new float[] {left, right}) marks.addAll(upright(x));
        for (float y : new float[] {top, bottom}) marks.addAll(level(y));
        if (column < columns - 1) marks.addAll(upright(right - OVERLAP));
        if (column > 0) marks.addAll(upright(left + OVERLAP));
        if (row < rows - 1) marks.addAll(level(bottom - OVERLAP));
        if (row > 0) marks.addAll(level(top + OVERLAP));
        return marks;
    }

    private List<float[]> upright(float x) {
        return List.of(
                new float[] {x, MARGIN - AWAY - TICK, x, MARGIN - AWAY},
                new float[] {x, MARGIN + height() + AWAY, x, MARGIN + height() + AWAY + TICK});
    }

    private List<float[]> level(float y) {
        return List.of(
                new float[] {MARGIN - AWAY - TICK, y, MARGIN - AWAY, y},
                new float[] {MARGIN + width() + AWAY, y, MARGIN + width() + AWAY + TICK, y});
    }
}
