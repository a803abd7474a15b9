package rejoinder.diagrams;

import java.nio.ByteBuffer;

/**
 * How a variable font differs from what it stores once it is set at another weight.
 *
 * <p>Source: OpenType 1.9.1, tables fvar, avar and HVAR. Fonts with one axis, the weight, are read; others stay as they
 * are stored.
 */
final class Variation {

    private static final float F2DOT14 = 1 << 14;

    private final ByteBuffer table;
    private final float place;
    private int map;
    private int store;

    Variation(Woff2 font, int weight) {
        this.place = font.has("fvar") && font.has("HVAR") ? place(font, weight) : 0;
        this.table = place == 0 ? null : font.table("HVAR");
        if (table == null) return;
        store = table.getInt(4);
        map = table.getInt(8);
    }

    /** Where the weight lies between lightest (−1), as stored (0) and heaviest (1). */
    private static float place(Woff2 font, int weight) {
        ByteBuffer fvar = font.table("fvar");
        int axis = fvar.getShort(4);
        float least = fvar.getInt(axis + 4) / 65536f;
        float own = fvar.getInt(axis + 8) / 65536f;
        float most = fvar.getInt(axis + 12) / 65536f;
        float at = Math.max(least, Math.min(most, weight));
        float place = at < own ? (at - own) / (own - least) : at > own ? (at - own) / (most - own) : 0;
        return font.has("avar") ? bent(font.table("avar"), place) : place;
    }

    private static float bent(ByteBuffer avar, float place) {
        int count = avar.getShort(8);
        for (int i = 1; i < count; i++) {
            float from = avar.getShort(6 + 4 * i) / F2DOT14;
            float to = avar.getShort(10 + 4 * i) / F2DOT14;
            float low = avar.getShort(8 + 4 * i) / F2DOT14;
            float high = avar.getShort(12 + 4 * i) / F2DOT14;
            if (place <= to) return to == from ? high : low + (place - from) * (high - low) / (to - from);
        }
        return place;
    }

    float place() {
        return place;
    }

    /** What is added to the stored advance width, in units of the font. */
    float advance(int glyph) {
        if (table == null) return 0;
        int outer = 0;
        int inner = glyph;
        if (map != 0) {
            int format = table.get(map + 1);
            int wide = table.get(map) == 0 ? table.getShort(map + 2) & 0xFFFF : table.getInt(map + 2);
            int first = map + (table.get(map) == 0 ? 4 : 6);
            int size = (format >> 4 & 3) + 1;
            int entry = 0;
            for (int i = 0; i < size; i++)
                entry = entry << 8 | table.get(first + size * Math.min(glyph, wide - 1) + i) & 0xFF;
            int bits = (format & 15) + 1;
            outer = entry >> bits;
            inner = entry & (1 << bits) - 1;
        }
        return delta(outer, inner);
    }

    private float delta(int outer, int inner) {
        int data = store + table.getInt(store + 8 + 4 * outer);
        int words = table.getShort(data + 2) & 0x7FFF;
        int regions = table.getShort(data + 4) & 0xFFFF;
        int row = data + 6 + 2 * regions + inner * (words + regions);
        float delta = 0;
        for (int i = 0; i < regions; i++) {
            int own = i < words ? table.getShort(row + 2 * i) : table.get(row + words + i);
            delta += own * share(table.getShort(data + 6 + 2 * i));
        }
        return delta;
    }

    private float share(int region) {
        int at = store + table.getInt(store + 2) + 4 + 6 * region;
        float start = table.getShort(at) / F2DOT14;
        float peak = table.getShort(at + 2) / F2DOT14;
        float end = table.getShort(at + 4) / F2DOT14;
        if (peak == 0 || place == peak) return 1;
        if (place <= start || place >= end) return 0;
        return place < peak ? (place - start) / (peak - start) : (end - place) / (end - peak);
    }
}
