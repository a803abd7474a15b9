package rejoinder.diagrams;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.brotli.dec.BrotliInputStream;

/**
 * The tables of a font in the form in which browsers load it.
 *
 * <p>Source: WOFF File Format 2.0, W3C Recommendation, https://www.w3.org/TR/WOFF2/.
 *
 * @param tables by their four letters, as stored: {@code glyf} and {@code loca} are in the transformed form of the format
 */
record Woff2(Map<String, ByteBuffer> tables) {

    private static final String TAGS =
            "cmapheadhheahmtxmaxpnameOS/2postcvt fpgmglyflocaprepCFF VORGEBDTEBLCgasphdmxkern"
                    + "LTSHPCLTVDMXvheavmtxBASEGDEFGPOSGSUBEBSCJSTFMATHCBDTCBLCCOLRCPALSVG sbixacntavarbdatblocbslncvarfdscfeat"
                    + "fmtxfvargvarhstyjustlcarmortmorxopbdproptrakZapfSilfGlatGlocFeatSill";
    private static final int HEADER = 48;

    /** @throws UncheckedIOException if this is no WOFF2 font */
    static Woff2 read(byte[] file) {
        try {
            return parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Woff2 parse(byte[] file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (in.getInt() != 0x774F4632) throw new IOException("This is no WOFF2 font");
        int count = in.getShort(12);
        in.position(HEADER);
        String[] tags = new String[count];
        int[] lengths = new int[count];
        for (int i = 0; i < count; i++) {
            int flags = in.get();
            int known = flags & 0x3F;
            tags[i] = known == 0x3F ? tag(in) : TAGS.substring(4 * known, 4 * known + 4);
            lengths[i] = base128(in);
            boolean outlines = tags[i].equals("glyf") || tags[i].equals("loca");
            if (outlines == ((flags >> 6 & 3) == 0)) lengths[i] = base128(in);
        }
        Map<String, ByteBuffer> tables = new HashMap<>();
        try (InputStream data =
                new BrotliInputStream(new ByteArrayInputStream(file, in.position(), file.length - in.position()))) {
            for (int i = 0; i < count; i++)
                tables.put(tags[i], ByteBuffer.wrap(data.readNBytes(lengths[i])).asReadOnlyBuffer());
        }
        return new Woff2(tables);
    }

    ByteBuffer table(String tag) {
        return tables.get(tag).duplicate();
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    private static String tag(ByteBuffer in) {
        byte[] letters = new byte[4];
        in.get(letters);
        return new String(letters, java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static int base128(ByteBuffer in) {
        int value = 0;
        byte next;
        do {
            next = in.get();
            value = value << 7 | next & 0x7F;
        } while (next < 0);
        return value;
    }
}
