package rejoinder.type;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font, of TrueType or OpenType: which letters it has, how wide they are, and how close two of them stand. Never changes. */
final class Font {

    static final int NONE = -1;

    private final String name;
    private final byte[] bytes;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final Kerning kerning;
    private final float em;
    private final Map<Integer, Integer> widths = new ConcurrentHashMap<>();
    private final Map<Integer, GeneralPath> curves = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException if it is no font that can be read */
    Font(String name, byte[] file) {
        this.name = name;
        this.bytes = Woff.unpacked(file);
        try {
            font = parsed();
            letters = font.getUnicodeCmapLookup();
            em = font.getUnitsPerEm();
            // Read now, as the font reads it when it is first asked, and many may ask at once.
            font.getAdvanceWidth(0);
            TTFTable pairs = font.getTableMap().get("GPOS");
            kerning = Kerning.of(pairs == null ? null : font.getTableBytes(pairs));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(name + " cannot be read as a font", e);
        }
    }

    /** Another copy, for whoever reads more of it. */
    TrueTypeFont parsed() {
        try {
            TTFParser parser = isPostScript() ? new OTFParser() : new TTFParser();
            TrueTypeFont parsed = parser.parse(new RandomAccessReadBuffer(bytes));
            // Letters stay letters, so that they can be read back and found.
            parsed.setEnableGsub(false);
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether its letters can be put into a PDF file only as they look, and not as a font. */
    boolean isPostScript() {
        return bytes[0] == 'O';
    }

    String name() {
        return name;
    }

    boolean has(int letter) {
        return width(letter) != NONE;
    }

    /** In units of the font; {@link #NONE} for a letter that it has not. */
    int width(int letter) {
        return widths.computeIfAbsent(letter, one -> {
            int glyph = letters.getGlyphId(one);
            try {
                return glyph == 0 ? NONE : font.getAdvanceWidth(glyph);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** By how much two letters stand closer (negative) or wider than their widths say, in units of the font. */
    int kern(int left, int right) {
        return kerning.between(letters.getGlyphId(left), letters.getGlyphId(right));
    }

    /** The curves of a letter, in units of the font, y upwards. */
    GeneralPath curves(int letter) {
        return curves.computeIfAbsent(letter, one -> {
            try {
                synchronized (font) {
                    int number = letters.getGlyphId(one);
                    if (font instanceof OpenTypeFont open && open.isPostScript())
                        return open.getCFF()
                                .getFont()
                                .getType2CharString(number)
                                .getPath();
                    GlyphData glyph = font.getGlyph().getGlyph(number);
                    return glyph == null ? new GeneralPath() : glyph.getPath();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** How many units are as long as the size of the letters. */
    float em() {
        return em;
    }
}
