package rejoinder.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rejoinder.diagrams.Layout;
import rejoinder.diagrams.Notes;
import rejoinder.diagrams.Orientation;
import rejoinder.diagrams.Samples;
import rejoinder.diagrams.View;
import rejoinder.maps.Outline;
import rejoinder.type.Paper;

/** Diagrams as files, for tests and benchmarks, and to be looked at. */
public final class Gallery {

    private Gallery() {}

    public static Layout layout(Outline outline) {
        return Layout.of(outline, View.WHOLE, Notes.of(Samples.WORDS));
    }

    static DiagramPdf pdf(Layout layout, Outline outline) {
        return new DiagramPdf(layout, outline.head(), "Lena Ode", Shelf.AT, Plainly.WORDS, Shelf.TYPEFACES);
    }

    public static byte[] page(Outline outline) {
        return pdf(layout(outline), outline).whole();
    }

    /** As sharp as there is room for. */
    public static byte[] png(Outline outline) {
        return DiagramPng.fitting(layout(outline), outline.head(), Shelf.TYPEFACES)
                .file();
    }

    static byte[] png(Outline outline, int scale) {
        return new DiagramPng(layout(outline), outline.head(), Shelf.TYPEFACES, scale).file();
    }

    /** Writes the diagram of the seeded map in every way to target/diagrams. */
    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "diagrams"));
        Outline map = Samples.seeded();
        Files.write(folder.resolve("whole.pdf"), page(map));
        Files.write(folder.resolve("whole.png"), png(map, 1));
        Layout down = Layout.of(map, View.WHOLE.facing(Orientation.DOWN), Notes.of(Samples.WORDS));
        Files.write(folder.resolve("down.pdf"), pdf(down, map).whole());
        Tiles tiles = Tiles.of(layout(map), Paper.A3.turned(), DiagramPdf.PIXEL);
        Files.write(folder.resolve("a3.pdf"), pdf(layout(map), map).tiled(tiles));
        System.out.println(layout(map).width() + " x " + layout(map).height() + ", " + tiles.count() + " sheets");
    }
}
