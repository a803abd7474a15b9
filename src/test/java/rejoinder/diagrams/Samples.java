package rejoinder.diagrams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    private Samples() {}

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
