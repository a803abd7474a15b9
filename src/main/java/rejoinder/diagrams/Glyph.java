package rejoinder.diagrams;

import java.util.Arrays;

/**
 * The outline of a character: contours of straight lines and quadratic curves, each closed, filled by nonzero winding.
 *
 * <p>Coordinates are in thousandths of an em: x to the right from where the character begins, y down from the baseline.
 *
 * @param advance how far the next character is, in ems
 * @param moves {@code M} (one point), {@code L} (one) or {@code Q} (a control point and one) for each part of the path
 * @param points of the moves, x and y in turn
 */
public record Glyph(float advance, String moves, float[] points) {

    static Glyph of(FontFile file, int glyph) {
        Path path = new Path();
        file.draw(glyph, path);
        return new Glyph(file.advance(glyph), path.moves.toString(), Arrays.copyOf(path.points, path.size));
    }

    /** The path as SVG writes it. */
    public String path() {
        StringBuilder out = new StringBuilder(points.length * 5);
        int at = 0;
        for (int i = 0; i < moves.length(); i++) {
            char move = moves.charAt(i);
            if (move == 'M' && i > 0) out.append('Z');
            out.append(move);
            for (int k = move == 'Q' ? 4 : 2; k > 0; k--) {
                int value = Math.round(points[at++]);
                out.append(value).append(k > 1 ? " " : "");
            }
        }
        return moves.isEmpty() ? "" : out.append('Z').toString();
    }

    /** A path that grows. */
    static final class Path {
        final StringBuilder moves = new StringBuilder();
        float[] points = new float[64];
        int size;

        void add(char move, float... more) {
            moves.append(move);
            if (size + more.length > points.length) points = Arrays.copyOf(points, 2 * points.length);
            for (float value : more) points[size++] = value;
        }

        /** One contour of TrueType points: between two control points lies a point that is not stored. */
        void contour(float[] x, float[] y, boolean[] on) {
            int count = x.length;
            int start = 0;
            while (start < count && !on[start]) start++;
            float x0 = start < count ? x[start] : (x[0] + x[count - 1]) / 2;
            float y0 = start < count ? y[start] : (y[0] + y[count - 1]) / 2;
            if (start == count) start = count - 1;
            add('M', x0, y0);
            for (int i = 1; i <= count; i++) {
                int point = (start + i) % count;
                if (on[point]) {
                    if (i < count) add('L', x[point], y[point]);
                    continue;
                }
                int next = (point + 1) % count;
                boolean last = i == count - 1 || i == count;
                float toX = on[next] ? x[next] : (x[point] + x[next]) / 2;
                float toY = on[next] ? y[next] : (y[point] + y[next]) / 2;
                add('Q', x[point], y[point], last ? x0 : toX, last ? y0 : toY);
                if (on[next]) i++;
            }
        }
    }
}
