package rejoinder.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Typefaces as the web packs them. See WOFF File Format 1.0, W3C Recommendation, 2012. */
final class Woff {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    /**
     * The TrueType font that a WOFF file packs; anything else is given back as it is.
     *
     * @throws IllegalArgumentException if the file is broken
     */
    static byte[] unpacked(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length < HEADER || in.getInt(0) != SIGNATURE) return file;
        Map<String, byte[]> tables = new LinkedHashMap<>();
        for (int i = 0; i < in.getShort(12); i++) {
            int entry = HEADER + ENTRY * i;
            String name = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(name, table(file, in.getInt(entry + 4), in.getInt(entry + 8), in.getInt(entry + 12)));
        }
        return Sfnt.file(in.getInt(4), tables);
    }

    private static byte[] table(byte[] file, int from, int packed, int length) {
        byte[] table = new byte[length];
        if (packed == length) {
            System.arraycopy(file, from, table, 0, length);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, packed);
            if (inflater.inflate(table) != length) throw new IllegalArgumentException("A table of the font is cut off");
            return table;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("A table of the font cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
