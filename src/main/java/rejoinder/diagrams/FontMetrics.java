package rejoinder.diagrams;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How wide text is in one face: the advance widths of the very files that browsers load, which are read when a character
 * of theirs is first met.
 *
 * <p>Widths err on the large side, so that what fits by them fits on the screen: kerning that draws letters together and
 * ligatures are left out, a little is added for letters that are moved apart, and a character that no file has gets a width that fonts for its script rarely exceed.
 */
public final class FontMetrics {

    /** What pairs of letters that are moved apart may add to a line at most, as a part of it. */
    private static final double LOOSE = 1.015;

    private static final int COMMON = 0x10000;

    private final List<Served> files;
    private final int weight;
    private final Map<Served, FontFile> read = new ConcurrentHashMap<>();
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
    private final float[] common = new float[COMMON];

    FontMetrics(List<Served> files, int weight) {
        this.files = files;
        this.weight = weight;
        Arrays.fill(common, -1);
    }

    /** In ems, as the font says. */
    public float advance(int codePoint) {
        if (codePoint >= COMMON) return measured(codePoint);
        float known = common[codePoint];
        return known >= 0 ? known : (common[codePoint] = measured(codePoint));
    }

    /** In the unit of the size, which is that of the font. */
    public double width(String text, double size) {
        return width(text, 0, text.length()) * size;
    }

    /** In ems. */
    double width(String text, int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isHighSurrogate(c) || i + 1 == to) {
                float known = common[c];
                width += known >= 0 ? known : advance(c);
            } else width += advance(text.codePointAt(i++));
        }
        return width * LOOSE;
    }

    /** Whether one of the files has the character; else a browser borrows it from another font. */
    public boolean has(int codePoint) {
        return served(codePoint) != null;
    }

    /** The outline of a character, or null where no file has it. */
    public Glyph glyph(int codePoint) {
        FontFile file = file(codePoint);
        return file == null ? null : glyphs.computeIfAbsent(codePoint, c -> Glyph.of(file, file.glyph(c)));
    }

    /** The file that sets the character, or null. */
    Served served(int codePoint) {
        for (Served served : files) if (served.covers(codePoint) && file(served).glyph(codePoint) != 0) return served;
        return null;
    }

    /** The same, read. */
    FontFile file(int codePoint) {
        Served served = served(codePoint);
        return served == null ? null : file(served);
    }

    private FontFile file(Served served) {
        return read.computeIfAbsent(served, one -> new FontFile(Woff2.read(one.bytes()), weight));
    }

    private float measured(int codePoint) {
        FontFile file = file(codePoint);
        return file == null ? Borrowed.width(codePoint) : file.advance(file.glyph(codePoint));
    }
}
