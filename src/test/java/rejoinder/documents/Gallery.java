package rejoinder.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Legend;
import rejoinder.diagrams.Notes;
import rejoinder.diagrams.Orientation;
import rejoinder.diagrams.Plate;
import rejoinder.diagrams.Samples;
import rejoinder.diagrams.Sunburst;
import rejoinder.diagrams.View;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;
import rejoinder.type.Imprint;
import rejoinder.type.Paper;
import rejoinder.type.Typefaces;

/** Diagrams as files, for tests and benchmarks, and to be looked at. */
public final class Gallery {

    static final Function<Legend.Kind, String> MEANS = Plainly.WORDS.own()::means;
    private static final Lettering LETTERING = new Lettering(Shelf.TYPEFACES, "en");

    private Gallery() {}

    public static Layout layout(Outline outline) {
        return Layout.of(outline, View.WHOLE, Notes.of(Samples.WORDS));
    }

    /** With a heading and a legend. */
    static Drawing mounted(Layout layout, Outline outline) {
        Notes notes = Notes.of(Samples.WORDS);
        return mounted(layout, Plate.of(layout, heading(outline), Legend.of(layout, notes, MEANS)));
    }

    /** With nothing around it. */
    static Drawing bare(Layout layout) {
        return mounted(layout, Plate.bare(layout.width(), layout.height()));
    }

    private static Drawing mounted(Layout layout, Plate plate) {
        return new Mount(plate, new DiagramDrawing(layout, LETTERING), LETTERING, DiagramDrawing::sample);
    }

    static Drawing rings(Outline outline) {
        Sunburst sunburst = Sunburst.of(outline);
        Notes notes = Notes.of(Samples.WORDS);
        Plate plate = Plate.of(sunburst, heading(outline), Legend.of(sunburst, notes, MEANS));
        return new Mount(plate, new SunburstDrawing(sunburst, notes, LETTERING), LETTERING, SunburstDrawing::sample);
    }

    private static Plate.Heading heading(Outline outline) {
        return new Plate.Heading(
                outline.head().title(),
                "Why was the ban suspended?",
                "3 of 5 levels",
                "By Lena Ode  ·  As of revision 12, 17 May 2025, 11:42  ·  https://maps.example/maps/1");
    }

    static DrawingPdf pdf(Drawing drawing, Outline outline) {
        Imprint imprint =
                new Imprint(outline.head().title(), "Lena Ode", outline.head().language(), Shelf.AT);
        return new DrawingPdf(drawing, outline.head(), imprint, Plainly.WORDS, Shelf.TYPEFACES);
    }

    public static byte[] page(Outline outline) {
        return pdf(mounted(layout(outline), outline), outline).whole();
    }

    /** Over sheets of A4. */
    public static byte[] sheets(Outline outline) {
        Drawing drawing = mounted(layout(outline), outline);
        return pdf(drawing, outline).tiled(Tiles.of(drawing, Paper.A4, DrawingPdf.PIXEL));
    }

    public static byte[] ringsPng(Outline outline) {
        return DrawingPng.fitting(rings(outline), outline.head().title()).file();
    }

    /** As sharp as there is room for. */
    public static byte[] png(Outline outline) {
        return DrawingPng.fitting(
                        mounted(layout(outline), outline), outline.head().title())
                .file();
    }

    static byte[] png(Drawing drawing, int scale) {
        return new DrawingPng(drawing, "Map", scale).file();
    }

    /** Texts in scripts for which only the machine may have fonts. */
    private static Outline scripts() {
        String[] texts = {
            "Which of these can be read?",
            "经由阿富汗的道路可以把俄罗斯与南亚连接起来。",
            "ロシアは制裁を受けている。",
            "러시아는 제재를 받고 있다.",
            "ถนนผ่านอัฟกานิสถานเชื่อมรัสเซียกับเอเชียใต้",
            "सड़क रूस को दक्षिण एशिया से जोड़ती है।",
            "Emoji 😀 👍🏽 and signs ◊ ♞ ✓ ∀x ∈ ℝ",
            "გზა აკავშირებს",
        };
        List<Outline.ClaimRow> rows = new ArrayList<>();
        List<Outline.ReasonRow> reasons = new ArrayList<>();
        for (long i = 1; i <= texts.length; i++) {
            if (i > 1) reasons.add(new Outline.ReasonRow(i, 1L, null, Stance.SUPPORT, "a" + i));
            rows.add(new Outline.ClaimRow(
                    i, i == 1 ? null : i, "a" + i, null, 1, null, Instant.EPOCH, Content.of(texts[(int) i - 1])));
        }
        return Outline.of(new Outline.Head(1, 1, "可以读吗？", null, "zh"), rows, reasons);
    }

    private static void scripts(Path folder) throws IOException {
        Outline map = scripts();
        Typefaces typefaces = Typefaces.with(Typefaces.ofMachine());
        Layout layout = layout(map);
        Lettering lettering = new Lettering(typefaces, "zh");
        Plate plate = Plate.of(layout, heading(map), Legend.of(layout, Notes.of(Samples.WORDS), MEANS));
        Drawing drawing = new Mount(plate, new DiagramDrawing(layout, lettering), lettering, DiagramDrawing::sample);
        long from = System.nanoTime();
        byte[] png = new DrawingPng(drawing, "Map", 1).file();
        System.out.printf("fonts of the machine found in %d ms%n", (System.nanoTime() - from) / 1_000_000);
        Files.write(folder.resolve("scripts.png"), png);
        Imprint imprint = new Imprint("Map", null, "zh", Shelf.AT);
        Files.write(
                folder.resolve("scripts.pdf"),
                new DrawingPdf(drawing, map.head(), imprint, Plainly.WORDS, typefaces).whole());
        Files.writeString(folder.resolve("scripts.svg"), Samples.svg(map).carved(layout, plate, false));
        System.out.println("missing " + Missing.of(map, typefaces).letters());
    }

    /** Writes drawings of the seeded map in every way to target/diagrams. */
    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "diagrams"));
        scripts(folder);
        Outline map = Samples.seeded();
        Layout whole = layout(map);
        Files.write(folder.resolve("whole.pdf"), page(map));
        Files.write(folder.resolve("whole.png"), png(mounted(whole, map), 1));
        Files.write(folder.resolve("rings.pdf"), pdf(rings(map), map).whole());
        Files.write(folder.resolve("rings.png"), png(rings(map), 2));
        Layout down = Layout.of(
                map, View.WHOLE.folding(View.levels(map, 2, null)).facing(Orientation.DOWN), Notes.of(Samples.WORDS));
        Files.write(folder.resolve("down.pdf"), pdf(mounted(down, map), map).whole());
        Files.write(folder.resolve("down.png"), png(mounted(down, map), 1));
        for (Paper paper : new Paper[] {Paper.A4, Paper.A3.turned()}) {
            Tiles tiles = Tiles.of(mounted(whole, map), paper, DrawingPdf.PIXEL);
            Files.write(
                    folder.resolve(paper == Paper.A4 ? "a4.pdf" : "a3.pdf"),
                    pdf(mounted(whole, map), map).tiled(tiles));
            System.out.println(whole.width() + " x " + whole.height() + ", " + tiles.columns() + " x " + tiles.rows());
        }
    }
}
