package rejoinder.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A font file of a machine, of which only what is asked for is read. Of a collection, the first font counts. See OpenType
 * specification 1.9.1, "Organization of an OpenType font".
 */
final class Sfnt {

    private static final int COLLECTION = 0x74746366;
    private static final int POSTSCRIPT = 0x4F54544F;
    private static final int HEAD = 12;
    private static final int ENTRY = 16;
    private static final int MOST_TABLES = 200;
    private static final int MOST_BYTES = 48 << 20;

    /** Those that a letter needs; the rest would only fill the memory. */
    private static final Set<String> NEEDED = Set.of(
            "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "loca", "glyf", "cvt ", "fpgm", "prep",
            "CFF ");

    private record Table(int from, int length) {}

    private final FileChannel file;
    private final int version;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    private Sfnt(FileChannel file) throws IOException {
        this.file = file;
        ByteBuffer start = read(0, HEAD + 4);
        int head = start.getInt(0) == COLLECTION ? start.getInt(HEAD) : 0;
        ByteBuffer font = read(head, HEAD);
        version = font.getInt(0);
        int count = font.getShort(4);
        if (count < 1 || count > MOST_TABLES) throw new IOException("No font");
        ByteBuffer directory = read(head + HEAD, ENTRY * count);
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[4];
            directory.get(ENTRY * i, name);
            Table table = new Table(directory.getInt(ENTRY * i + 8), directory.getInt(ENTRY * i + 12));
            tables.put(new String(name, StandardCharsets.ISO_8859_1), table);
        }
    }

    /** What is read of a file. */
    interface Reading<T> {
        T of(Sfnt font) throws IOException;
    }

    /** @throws IOException if the file is broken, or no font with outlines */
    static <T> T read(Path path, Reading<T> reading) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            Sfnt font = new Sfnt(file);
            if (!font.has("glyf") && !font.has("CFF ")) throw new IOException(path + " has no outlines");
            return reading.of(font);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException(path + " is broken", e);
        }
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    ByteBuffer table(String name) throws IOException {
        Table table = tables.get(name);
        if (table == null) throw new IOException("The font has no table " + name);
        return read(table.from, table.length);
    }

    /** The font by itself, with no more than what letters need. */
    byte[] alone() throws IOException {
        Map<String, byte[]> kept = new LinkedHashMap<>();
        for (String name : tables.keySet())
            if (NEEDED.contains(name)) kept.put(name, table(name).array());
        return file(version == POSTSCRIPT ? POSTSCRIPT : 0x10000, kept);
    }

    static byte[] file(int version, Map<String, byte[]> tables) {
        int count = tables.size();
        int at = HEAD + ENTRY * count;
        int size = at
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(count);
        out.putInt(version).putShort((short) count).putShort((short) (16 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
            out.putInt(at).putInt(table.getValue().length);
            out.put(at, table.getValue());
            at += padded(table.getValue().length);
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private ByteBuffer read(long from, int length) throws IOException {
        if (from < 0 || length < 0 || length > MOST_BYTES || from + length > file.size())
            throw new IOException("A table reaches beyond the file");
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining())
            if (file.read(bytes, from + bytes.position()) < 0) throw new IOException("Cut off");
        return bytes.flip();
    }
}
