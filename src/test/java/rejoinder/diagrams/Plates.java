package rejoinder.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rejoinder.maps.Outline;

/** Writes drawings of the map that the app brings along to target/diagrams, to be looked at. */
public final class Plates {

    private static final Path FOLDER = Path.of("target", "diagrams");

    private Plates() {}

    public static void main(String... args) throws IOException {
        Files.createDirectories(FOLDER);
        Outline map = Samples.seeded();
        long first = map.theses().get(0).id();
        plate(map, "whole", View.WHOLE);
        plate(map, "down", View.WHOLE.folding(View.levels(map, 1, null)).facing(Orientation.DOWN));
        plate(map, "folded", View.WHOLE.folding(View.levels(map, 2, null)));
        plate(
                map,
                "branch",
                View.WHOLE.of(map.claim(first)
                        .get()
                        .children()
                        .get(0)
                        .children()
                        .get(0)
                        .id()));
        Sunburst sunburst = Sunburst.of(map);
        SunburstSvg svg = new SunburstSvg(claim -> "/maps/1/claims/" + claim.id(), "Sunburst", "en", Samples.NOTES);
        Files.writeString(FOLDER.resolve("sunburst.svg"), svg.file(sunburst, true));
        System.out.println(sunburst.radius() + " " + sunburst.tooSmall() + " " + ShapeSummary.of(map, 3));
    }

    private static void plate(Outline map, String name, View view) throws IOException {
        Layout layout = Layout.of(map, view, Samples.NOTES);
        Files.writeString(FOLDER.resolve(name + ".svg"), Samples.svg(map).file(layout, true));
        Files.writeString(FOLDER.resolve(name + "-carved.svg"), Samples.svg(map).carved(layout, true));
        System.out.println(name + " " + layout.width() + " " + layout.height());
    }
}
