package rejoinder.diagrams;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The glyphs of a font file as the points of their curves, in units of the font, as stored.
 *
 * <p>Sources: WOFF File Format 2.0, 5.1 (transformed glyf); OpenType 1.9.1, table glyf.
 */
final class Outlines {

    /**
     * @param x of the points, y likewise; of a glyph that is put together, where its parts stand
     * @param on whether the curve passes through the point
     * @param ends the last point of each contour
     * @param parts the glyphs that it is put together of; else null
     * @param turns of each part how x and y become x, and how they become y
     */
    record Shape(int[] x, int[] y, boolean[] on, int[] ends, int[] parts, float[][] turns) {}

    private static final Shape EMPTY = new Shape(new int[0], new int[0], new boolean[0], new int[0], null, null);
    private static final int MORE = 0x20;
    private static final int INSTRUCTED = 0x100;
    private static final int MOST_PARTS = 16;
    private static final float F2DOT14 = 1 << 14;

    private final Shape[] shapes;
    private final ByteBuffer points;
    private final ByteBuffer flags;
    private final ByteBuffer places;
    private final ByteBuffer composites;

    Outlines(Woff2 font) {
        ByteBuffer table = font.table("glyf");
        shapes = new Shape[table.getShort(4) & 0xFFFF];
        int at = 36;
        ByteBuffer contours = stream(table, at, table.getInt(8));
        points = stream(table, at += table.getInt(8), table.getInt(12));
        flags = stream(table, at += table.getInt(12), table.getInt(16));
        places = stream(table, at += table.getInt(16), table.getInt(20));
        composites = stream(table, at + table.getInt(20), table.getInt(24));
        for (int i = 0; i < shapes.length; i++) {
            int count = contours.getShort();
            shapes[i] = count == 0 ? EMPTY : count > 0 ? simple(count) : composite();
        }
    }

    Shape of(int glyph) {
        return shapes[glyph];
    }

    private static ByteBuffer stream(ByteBuffer table, int from, int length) {
        return table.slice(from, length);
    }

    private Shape simple(int contours) {
        int[] ends = new int[contours];
        int count = 0;
        for (int i = 0; i < contours; i++) ends[i] = (count += number(points)) - 1;
        int[] x = new int[count];
        int[] y = new int[count];
        boolean[] on = new boolean[count];
        int[] step = new int[2];
        for (int i = 0; i < count; i++) {
            int flag = flags.get() & 0xFF;
            on[i] = flag < 0x80;
            step(flag & 0x7F, step);
            x[i] = step[0] + (i == 0 ? 0 : x[i - 1]);
            y[i] = step[1] + (i == 0 ? 0 : y[i - 1]);
        }
        number(places);
        return new Shape(x, y, on, ends, null, null);
    }

    /** Reads one triplet: how far the next point is from the one before. */
    private void step(int flag, int[] step) {
        int first = next();
        if (flag < 10) set(step, 0, signed(flag, ((flag & 14) << 7) + first));
        else if (flag < 20) set(step, signed(flag, ((flag - 10 & 14) << 7) + first), 0);
        else if (flag < 84) {
            int kind = flag - 20;
            set(
                    step,
                    signed(flag, 1 + (kind & 0x30) + (first >> 4)),
                    signed(flag >> 1, 1 + ((kind & 12) << 2) + (first & 15)));
        } else if (flag < 120) {
            int kind = flag - 84;
            set(
                    step,
                    signed(flag, 1 + (kind / 12 << 8) + first),
                    signed(flag >> 1, 1 + (kind % 12 >> 2 << 8) + next()));
        } else if (flag < 124) {
            int second = next();
            set(step, signed(flag, (first << 4) + (second >> 4)), signed(flag >> 1, ((second & 15) << 8) + next()));
        } else {
            int across = (first << 8) + next();
            int down = next() << 8;
            set(step, signed(flag, across), signed(flag >> 1, down + next()));
        }
    }

    private int next() {
        return places.get() & 0xFF;
    }

    private static void set(int[] step, int x, int y) {
        step[0] = x;
        step[1] = y;
    }

    private static int signed(int flag, int value) {
        return (flag & 1) == 1 ? value : -value;
    }

    private Shape composite() {
        int[] parts = new int[MOST_PARTS];
        int[] x = new int[MOST_PARTS];
        int[] y = new int[MOST_PARTS];
        float[][] turns = new float[MOST_PARTS][];
        int count = 0;
        int flag;
        int all = 0;
        do {
            all |= flag = composites.getShort();
            parts[count] = composites.getShort() & 0xFFFF;
            boolean wide = (flag & 1) != 0;
            x[count] = wide ? composites.getShort() : composites.get();
            y[count] = wide ? composites.getShort() : composites.get();
            turns[count++] = turn(flag);
        } while ((flag & MORE) != 0);
        if ((all & INSTRUCTED) != 0) number(places);
        return new Shape(
                Arrays.copyOf(x, count),
                Arrays.copyOf(y, count),
                new boolean[count],
                new int[0],
                Arrays.copyOf(parts, count),
                turns);
    }

    private float[] turn(int flag) {
        if ((flag & 0x80) != 0) {
            float xx = part();
            float xy = part();
            float yx = part();
            return new float[] {xx, yx, xy, part()};
        }
        float xx = (flag & 0x48) != 0 ? part() : 1;
        return new float[] {xx, 0, 0, (flag & 0x40) != 0 ? part() : xx};
    }

    private float part() {
        return composites.getShort() / F2DOT14;
    }

    /** A 255UInt16. */
    private static int number(ByteBuffer in) {
        int code = in.get() & 0xFF;
        return switch (code) {
            case 253 -> in.getShort() & 0xFFFF;
            case 254 -> (in.get() & 0xFF) + 506;
            case 255 -> (in.get() & 0xFF) + 253;
            default -> code;
        };
    }
}
