package rejoinder.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StockTest {

    /** A letter of Chinese, which the fonts of the app have not. */
    private static final int HAN = 0x6F22;

    private static final Path POSTSCRIPT = Path.of("/usr/share/fonts/opentype/urw-base35/NimbusSans-Regular.otf");

    @TempDir
    Path folder;

    /** The font of the app for Latin, whose letter A stands for the Chinese one. */
    private static byte[] chinese() throws IOException {
        return font(HAN, (short) 0);
    }

    private static byte[] font(int letter, short rights) throws IOException {
        ByteBuffer own = ByteBuffer.wrap(latin());
        Map<String, byte[]> tables = new LinkedHashMap<>();
        for (int i = 0; i < own.getShort(4); i++) {
            byte[] name = new byte[4];
            own.get(12 + 16 * i, name);
            byte[] table = new byte[own.getInt(24 + 16 * i)];
            own.get(own.getInt(20 + 16 * i), table);
            tables.put(new String(name, StandardCharsets.ISO_8859_1), table);
        }
        ByteBuffer.wrap(tables.get("OS/2")).putShort(8, rights);
        tables.put("cmap", cmap(letter));
        return Sfnt.file(own.getInt(0), tables);
    }

    private static byte[] latin() throws IOException {
        try (InputStream in = StockTest.class.getResourceAsStream("/fonts/source-sans-3-latin-400-normal.woff")) {
            return Woff.unpacked(in.readAllBytes());
        }
    }

    /** One group of one letter, in format 12. */
    private static byte[] cmap(int letter) throws IOException {
        int glyph = 20;
        return ByteBuffer.allocate(40)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12)
                .putShort((short) 12)
                .putShort((short) 0)
                .putInt(28)
                .putInt(0)
                .putInt(1)
                .putInt(letter)
                .putInt(letter)
                .putInt(glyph)
                .array();
    }

    /** The same as the first of a collection. */
    private static byte[] collection(byte[] font) {
        int head = 16;
        ByteBuffer out = ByteBuffer.allocate(head + font.length);
        out.putInt(0x74746366).putInt(0x10000).putInt(1).putInt(head).put(font);
        for (int i = 0; i < out.getShort(head + 4); i++) {
            int at = head + 12 + 16 * i + 8;
            out.putInt(at, out.getInt(at) + head);
        }
        return out.array();
    }

    @Test
    void a_letter_that_the_app_has_no_font_for_is_found_in_a_folder() throws IOException {
        Files.write(Files.createDirectories(folder.resolve("deep/down")).resolve("some.ttf"), chinese());
        assertThat(Typefaces.own().missing("a漢字")).containsExactly("漢", "字");
        assertThat(Typefaces.with(List.of(folder)).missing("a漢字")).containsExactly("字");
    }

    @Test
    void so_is_one_of_a_collection() throws IOException {
        Files.write(folder.resolve("some.ttc"), collection(chinese()));
        assertThat(new Stock(List.of(folder)).of(HAN)).isNotNull();
    }

    @Test
    void what_is_no_font_or_must_not_be_put_into_a_file_is_passed_over() throws IOException {
        byte[] font = chinese();
        Files.write(folder.resolve("a-cut.ttf"), java.util.Arrays.copyOf(font, 700));
        Files.write(folder.resolve("b-none.otf"), new byte[] {1, 2, 3});
        Files.writeString(folder.resolve("c-text.ttc"), "ttcf and then something that is no font at all");
        Files.write(folder.resolve("d-restricted.ttf"), font(HAN, (short) 2));
        Files.write(folder.resolve("readme.txt"), font);
        assertThat(new Stock(List.of(folder.resolve("nowhere"), folder)).of(HAN))
                .isNull();
        Files.write(folder.resolve("e-good.ttf"), font);
        assertThat(new Stock(List.of(folder)).of(HAN).name()).endsWith("e-good.ttf");
    }

    @Test
    void a_plain_face_is_preferred() throws IOException {
        Files.write(folder.resolve("A-BoldItalic.ttf"), chinese());
        Files.write(folder.resolve("B-Regular.ttf"), chinese());
        assertThat(new Stock(List.of(folder)).of(HAN).name()).endsWith("B-Regular.ttf");
    }

    @Test
    void a_file_holds_no_more_of_the_font_than_it_uses_and_says_its_letters() throws IOException {
        Path file = Files.write(folder.resolve("some.ttf"), chinese());
        byte[] pdf = printed(Typefaces.with(List.of(folder)), "漢");
        assertThat(said(pdf)).contains("漢");
        assertThat((long) pdf.length).isLessThan(Files.size(file) / 3);
    }

    @Test
    void a_font_with_curves_of_postscript_is_drawn_and_read() throws IOException {
        assumeTrue(Files.exists(POSTSCRIPT));
        Files.copy(POSTSCRIPT, folder.resolve("some.otf"));
        Typefaces typefaces = Typefaces.with(List.of(folder));
        // A letter that this font has and those of the app have not.
        String letter = "\u25CA";
        assumeTrue(Typefaces.own().missing(letter).size() == 1
                && typefaces.missing(letter).isEmpty());
        assertThat(said(printed(typefaces, "a" + letter))).isEqualTo("a" + letter);
        try (PDDocument read = Loader.loadPDF(printed(typefaces, "a" + letter))) {
            assertThat(new String(read.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("BDC", " l\n");
        }
    }

    private static byte[] printed(Typefaces typefaces, String text) {
        try (Press press = new Press(new Imprint("Map", null, "zh", Instant.EPOCH))) {
            press.page(Paper.A4);
            Style style = new Style(Face.SERIF, 20, new Ink(0));
            Line line = Paragraph.lines(List.of(new Piece(text, style)), 400, Locale.CHINESE, new Measure(typefaces))
                    .get(0);
            press.line(line, 50, 100, press.root().with("P"));
            return press.file();
        }
    }

    private static String said(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).strip();
        }
    }
}
