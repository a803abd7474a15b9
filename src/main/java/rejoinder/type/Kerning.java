package rejoinder.type;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much closer certain pairs of letters stand than their widths say, as the table GPOS of a font has it: the pair
 * adjustments of its feature {@code kern}, for every script alike. See OpenType specification, GPOS, lookup types 2 and 9.
 */
final class Kerning {

    static final Kerning NONE = new Kerning(null);

    private static final int PAIRS = 2;
    private static final int ELSEWHERE = 9;
    private static final int ADVANCE = 4;

    private final ByteBuffer in;
    private final List<List<Integer>> lookups = new ArrayList<>();
    private final Map<Integer, Map<Integer, Integer>> coverage = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> classes = new HashMap<>();

    private Kerning(ByteBuffer in) {
        this.in = in;
    }

    /** @param table GPOS; null for none */
    static Kerning of(byte[] table) {
        if (table == null) return NONE;
        Kerning kerning = new Kerning(ByteBuffer.wrap(table));
        kerning.read();
        return kerning;
    }

    private void read() {
        int features = word(6);
        int all = word(8);
        Set<Integer> wanted = new LinkedHashSet<>();
        for (int i = 0; i < word(features); i++) {
            int entry = features + 2 + 6 * i;
            if (in.getInt(entry) != 0x6B65726E) continue;
            int feature = features + word(entry + 4);
            for (int j = 0; j < word(feature + 2); j++) wanted.add(word(feature + 4 + 2 * j));
        }
        for (int index : wanted) {
            int lookup = all + word(all + 2 + 2 * index);
            List<Integer> tables = new ArrayList<>();
            for (int i = 0; i < word(lookup + 4); i++) {
                int table = lookup + word(lookup + 6 + 2 * i);
                int kind = word(lookup);
                if (kind == ELSEWHERE && word(table + 2) == PAIRS) tables.add(table + in.getInt(table + 4));
                else if (kind == PAIRS) tables.add(table);
            }
            lookups.add(tables);
            for (int table : tables) prepare(table);
        }
    }

    private void prepare(int table) {
        coverage.put(table, covered(table + word(table + 2)));
        if (word(table) != 2) return;
        classes.computeIfAbsent(table + word(table + 8), this::classesAt);
        classes.computeIfAbsent(table + word(table + 10), this::classesAt);
    }

    /** In units of the font, for two glyphs; 0 for most. Of each lookup the first table that knows the pair counts. */
    int between(int left, int right) {
        int sum = 0;
        for (List<Integer> tables : lookups)
            for (int table : tables) {
                Integer index = coverage.get(table).get(left);
                if (index == null) continue;
                Integer kern = word(table) == 1 ? ofPair(table, index, right) : ofClasses(table, left, right);
                if (kern == null) continue;
                sum += kern;
                break;
            }
        return sum;
    }

    private Integer ofPair(int table, int index, int right) {
        int first = word(table + 4);
        int size = 2 + 2 * Integer.bitCount(first) + 2 * Integer.bitCount(word(table + 6));
        int set = table + word(table + 10 + 2 * index);
        int low = 0;
        int high = word(set) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = set + 2 + size * middle;
            int glyph = word(at);
            if (glyph == right) return advance(at + 2, first);
            if (glyph < right) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    private Integer ofClasses(int table, int left, int right) {
        int first = word(table + 4);
        int value = 2 * Integer.bitCount(first) + 2 * Integer.bitCount(word(table + 6));
        int one = classes.get(table + word(table + 8)).getOrDefault(left, 0);
        int two = classes.get(table + word(table + 10)).getOrDefault(right, 0);
        return advance(table + 16 + value * (one * word(table + 14) + two), first);
    }

    private int advance(int value, int format) {
        return (format & ADVANCE) == 0 ? 0 : in.getShort(value + 2 * Integer.bitCount(format & (ADVANCE - 1)));
    }

    /** The index of each glyph of a coverage table. */
    private Map<Integer, Integer> covered(int at) {
        Map<Integer, Integer> covered = new HashMap<>();
        if (word(at) == 1) {
            for (int i = 0; i < word(at + 2); i++) covered.put(word(at + 4 + 2 * i), i);
            return covered;
        }
        for (int i = 0; i < word(at + 2); i++) {
            int range = at + 4 + 6 * i;
            for (int glyph = word(range); glyph <= word(range + 2); glyph++)
                covered.put(glyph, word(range + 4) + glyph - word(range));
        }
        return covered;
    }

    private Map<Integer, Integer> classesAt(int at) {
        Map<Integer, Integer> found = new HashMap<>();
        if (word(at) == 1) {
            for (int i = 0; i < word(at + 4); i++) found.put(word(at + 2) + i, word(at + 6 + 2 * i));
            return found;
        }
        for (int i = 0; i < word(at + 2); i++) {
            int range = at + 4 + 6 * i;
            for (int glyph = word(range); glyph <= word(range + 2); glyph++) found.put(glyph, word(range + 4));
        }
        return found;
    }

    private int word(int at) {
        return in.getShort(at) & 0xFFFF;
    }
}
