package rejoinder.type;

import java.nio.ByteBuffer;
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
        int tables = in.getShort(12);
        ByteBuffer out = ByteBuffer.allocate(in.getInt(16));
        int power = Integer.highestOneBit(tables);
        out.putInt(in.getInt(4)).putShort((short) tables).putShort((short) (16 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables - power)));
        int at = 12 + 16 * tables;
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + ENTRY * i;
            int length = in.getInt(entry + 12);
            byte[] table = table(file, in.getInt(entry + 4), in.getInt(entry + 8), length);
            out.putInt(in.getInt(entry))
                    .putInt(in.getInt(entry + 16))
                    .putInt(at)
                    .putInt(length);
            out.put(at, table);
            at += (length + 3) / 4 * 4;
        }
        return out.array();
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
