package rejoinder.diagrams;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How the points of a glyph move when a variable font is set at another weight.
 *
 * <p>Source: OpenType 1.9.1, table gvar, and the chapter Font Variations Common Table Formats.
 */
final class Deltas {

    private static final float F2DOT14 = 1 << 14;
    private static final int PHANTOMS = 4;

    private final ByteBuffer gvar;
    private final float place;

    /** @param place of the weight: see {@link Variation#place()} */
    Deltas(Woff2 font, float place) {
        this.place = place;
        this.gvar = place == 0 || !font.has("gvar") ? null : font.table("gvar");
    }

    /** What is added to x of each point and then to y of each, as many as the shape has points (or parts). */
    float[][] of(int glyph, Outlines.Shape shape) {
        int points = shape.x().length;
        float[][] moved = new float[2][points];
        if (gvar == null || points == 0) return moved;
        boolean wide = (gvar.getShort(14) & 1) != 0;
        int at = gvar.getInt(16) + offset(glyph, wide);
        if (offset(glyph, wide) == offset(glyph + 1, wide)) return moved;
        int count = gvar.getShort(at) & 0xFFFF;
        ByteBuffer data = gvar.duplicate().position(at + (gvar.getShort(at + 2) & 0xFFFF));
        int[] shared = (count & 0x8000) != 0 ? numbers(data) : null;
        int header = at + 4;
        for (int i = 0; i < (count & 0xFFF); i++) {
            int size = gvar.getShort(header) & 0xFFFF;
            int index = gvar.getShort(header + 2);
            header += 4;
            float peak;
            if ((index & 0x8000) != 0) {
                peak = gvar.getShort(header) / F2DOT14;
                header += 2;
            } else peak = gvar.getShort(gvar.getInt(8) + 2 * (index & 0xFFF)) / F2DOT14;
            float start = Math.min(peak, 0);
            float end = Math.max(peak, 0);
            if ((index & 0x4000) != 0) {
                start = gvar.getShort(header) / F2DOT14;
                end = gvar.getShort(header + 2) / F2DOT14;
                header += 4;
            }
            int next = data.position() + size;
            float share = share(start, peak, end);
            if (share != 0) {
                int[] which = (index & 0x2000) != 0 ? numbers(data) : shared;
                add(moved, shape, which, data, share);
            }
            data.position(next);
        }
        return moved;
    }

    private int offset(int glyph, boolean wide) {
        return wide ? gvar.getInt(20 + 4 * glyph) : 2 * (gvar.getShort(20 + 2 * glyph) & 0xFFFF);
    }

    private float share(float start, float peak, float end) {
        if (peak == 0 || place == peak) return 1;
        if (place <= start || place >= end) return 0;
        return place < peak ? (place - start) / (peak - start) : (end - place) / (end - peak);
    }

    /** @param which the points that move by what is stored, or null for all; the others of a contour follow them */
    private static void add(float[][] moved, Outlines.Shape shape, int[] which, ByteBuffer data, float share) {
        int points = shape.x().length;
        int count = which == null ? points + PHANTOMS : which.length;
        for (int side = 0; side < 2; side++) {
            int[] stored = values(data, count);
            float[] own = new float[points];
            boolean[] told = new boolean[points];
            for (int i = 0; i < count; i++) {
                int point = which == null ? i : which[i];
                if (point >= points) continue;
                own[point] = stored[i];
                told[point] = true;
            }
            if (which != null && shape.parts() == null)
                Following.fill(own, told, side == 0 ? shape.x() : shape.y(), shape.ends());
            for (int i = 0; i < points; i++) moved[side][i] += share * own[i];
        }
    }

    /** Packed point numbers; null for all points. */
    private static int[] numbers(ByteBuffer data) {
        int count = data.get() & 0xFF;
        if (count == 0) return null;
        if (count >= 0x80) count = (count & 0x7F) << 8 | data.get() & 0xFF;
        int[] numbers = new int[count];
        int last = 0;
        for (int i = 0; i < count; ) {
            int control = data.get() & 0xFF;
            for (int run = (control & 0x7F) + 1; run > 0 && i < count; run--)
                numbers[i++] = last += (control & 0x80) != 0 ? data.getShort() & 0xFFFF : data.get() & 0xFF;
        }
        return numbers;
    }

    private static int[] values(ByteBuffer data, int count) {
        int[] values = new int[count];
        for (int i = 0; i < count; ) {
            int control = data.get() & 0xFF;
            int end = Math.min(count, i + (control & 0x3F) + 1);
            if ((control & 0x80) != 0) Arrays.fill(values, i, end, 0);
            else for (int k = i; k < end; k++) values[k] = (control & 0x40) != 0 ? data.getShort() : data.get();
            i = end;
        }
        return values;
    }
}
