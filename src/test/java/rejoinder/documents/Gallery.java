package rejoinder.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Legend;
import rejoinder.diagrams.Notes;
import rejoinder.diagrams.Orientation;
import rejoinder.diagrams.Plate;
import rejoinder.diagrams.Samples;
import rejoinder.diagrams.Sunburst;
import rejoinder.diagrams.View;
import rejoinder.maps.Outline;
import rejoinder.type.Imprint;
import rejoinder.type.Paper;

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

    /** As sharp as there is room for. */
    public static byte[] png(Outline outline) {
        return DrawingPng.fitting(
                        mounted(layout(outline), outline), outline.head().title())
                .file();
    }

    static byte[] png(Drawing drawing, int scale) {
        return new DrawingPng(drawing, "Map", scale).file();
    }

    /** Writes drawings of the seeded map in every way to target/diagrams. */
    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "diagrams"));
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
