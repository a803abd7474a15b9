package rejoinder.diagrams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import rejoinder.exchange.ArgdownReader;
import rejoinder.maps.Outline;

/** What the drawings are tried with: words, and the map that the app brings along. */
public final class Samples {

    public static final Words WORDS = new Words(
            "thesis",
            "because",
            "but",
            "does not follow, since",
            "and",
            "implied",
            "evidence",
            "common ground",
            "taken away",
            standing -> "stands at " + standing,
            "fold",
            hidden -> hidden == 1 ? "1 more claim" : hidden + " more claims");

    /** With some standing, and some marks. */
    static final Notes NOTES = new Notes(
            WORDS,
            claim -> (int) (claim.id() * 37 % 101),
            claim -> claim.id() % 5 == 0
                    ? List.of(
                            new Marks.Mark(Marks.Kind.SOURCE, "¶ " + claim.id() % 9),
                            new Marks.Mark(Marks.Kind.FINDING, "1 finding"))
                    : List.of());

    /** What legends say in tests. */
    static final Function<Legend.Kind, String> MEANS =
            kind -> "means " + kind.name().toLowerCase(Locale.ROOT);

    private Samples() {}

    static Plate plate(Outline map, Layout layout) {
        return Plate.of(layout, heading(map), Legend.of(layout, NOTES, MEANS));
    }

    static Plate plate(Outline map, Sunburst sunburst) {
        return Plate.of(sunburst, heading(map), Legend.of(sunburst, NOTES, MEANS));
    }

    private static Plate.Heading heading(Outline map) {
        return new Plate.Heading(
                map.head().title(), "And a question?", "The branch of 1  ·  3 of 5 levels", "By Lena Ode, 17 May 2025");
    }

    public static Outline seeded() {
        return ArgdownReader.read(text("russia-and-the-taliban.argdown"), name -> Optional.of(text(name)))
                .outline();
    }

    public static Svg svg(Outline outline) {
        return new Svg(
                claim -> "/maps/1/claims/" + claim.id(),
                claim -> null,
                claim -> "claim-" + claim.id(),
                outline.head().title(),
                outline.head().language(),
                NOTES);
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("import").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
