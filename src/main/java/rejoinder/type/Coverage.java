package rejoinder.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Which letters a font says that it has. See OpenType specification, table cmap, formats 4 and 12.
 *
 * @param ranges the first and the last letter of each run, in turns, ascending
 */
record Coverage(int... ranges) {

    static final Coverage NONE = new Coverage();

    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;
    private static final int BMP_END = 0xFFFF;
    /** Neither to be put into a file, nor as outlines alone, nor in part. */
    private static final int FORBIDDEN = 0x0302;

    /** None of a font whose maker does not let it be put into a file. */
    static Coverage of(Sfnt font) throws IOException {
        if (font.has("OS/2") && (font.table("OS/2").getShort(8) & FORBIDDEN) != 0) return NONE;
        ByteBuffer cmap = font.table("cmap");
        int best = 0;
        int at = 0;
        for (int i = 0; i < cmap.getShort(2); i++) {
            int rank = rank(cmap.getShort(4 + 8 * i), cmap.getShort(6 + 8 * i));
            int from = cmap.getInt(8 + 8 * i);
            int format = cmap.getShort(from);
            if (rank <= best || format != SEGMENTS && format != GROUPS) continue;
            best = rank;
            at = from;
        }
        if (best == 0) return NONE;
        return new Coverage(cmap.getShort(at) == SEGMENTS ? segments(cmap, at) : groups(cmap, at));
    }

    /** All of Unicode before its first plane. */
    private static int rank(int platform, int encoding) {
        if (platform == 3 && encoding == 10 || platform == 0 && (encoding == 4 || encoding == 6)) return 2;
        return platform == 3 && encoding == 1 || platform == 0 && encoding <= 3 ? 1 : 0;
    }

    private static int[] segments(ByteBuffer cmap, int at) {
        int count = (cmap.getShort(at + 6) & BMP_END) / 2;
        int[] ranges = new int[2 * count];
        int filled = 0;
        for (int i = 0; i < count; i++) {
            int last = cmap.getShort(at + 14 + 2 * i) & BMP_END;
            int first = cmap.getShort(at + 16 + 2 * count + 2 * i) & BMP_END;
            if (first == BMP_END || first > last) continue;
            ranges[filled++] = first;
            ranges[filled++] = last;
        }
        return Arrays.copyOf(ranges, filled);
    }

    private static int[] groups(ByteBuffer cmap, int at) {
        int count = cmap.getInt(at + 12);
        int[] ranges = new int[2 * count];
        for (int i = 0; i < count; i++) {
            ranges[2 * i] = cmap.getInt(at + 16 + 12 * i);
            ranges[2 * i + 1] = cmap.getInt(at + 20 + 12 * i);
        }
        return ranges;
    }

    boolean has(int letter) {
        int low = 0;
        int high = ranges.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (letter < ranges[2 * middle]) high = middle - 1;
            else if (letter > ranges[2 * middle + 1]) low = middle + 1;
            else return true;
        }
        return false;
    }
}
