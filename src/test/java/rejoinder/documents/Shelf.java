package rejoinder.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rejoinder.exchange.ArgdownReader;
import rejoinder.exchange.Reading;
import rejoinder.maps.Edition;
import rejoinder.maps.Import;
import rejoinder.maps.Outline;
import rejoinder.maps.SourceVersion;
import rejoinder.maps.Stands;
import rejoinder.type.Paper;
import rejoinder.type.Typefaces;

/** Manuscripts for tests and benchmarks. */
public final class Shelf {

    static final Typefaces TYPEFACES = Typefaces.own();
    static final Instant AT = Instant.parse("2025-05-17T11:42:00Z");

    private Shelf() {}

    /** The map that the app comes with, as its files have it. */
    public static Manuscript seeded() {
        return of(edition(ArgdownReader.read(text("russia-and-the-taliban.argdown"), name -> Optional.of(text(name)))));
    }

    /** A map as Argdown says it. */
    static Manuscript argdown(String argdown) {
        return of(edition(ArgdownReader.read(argdown, name -> Optional.empty())));
    }

    public static Manuscript of(Outline outline) {
        return of(new Edition(outline, List.of()));
    }

    private static Manuscript of(Edition edition) {
        return new Manuscript(
                edition,
                null,
                "Lena Ode",
                AT,
                "https://maps.example/maps/1",
                null,
                Stands.NONE,
                List.of(),
                List.of(),
                true);
    }

    private static Edition edition(Reading reading) {
        List<SourceVersion> sources = new ArrayList<>();
        for (Import.Text text : reading.map().texts())
            sources.add(new SourceVersion(
                    sources.size(), 1, text.title(), text.citation(), text.language(), text.text(), false));
        return new Edition(reading.outline(), sources);
    }

    public static byte[] pdf(Manuscript manuscript) {
        return new OutlineDocument(manuscript, Plainly.WORDS, TYPEFACES, Paper.A4).pdf();
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("import", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the document of the seeded map to a file. */
    public static void main(String[] to) throws IOException {
        Files.write(Path.of(to.length > 0 ? to[0] : "target/outline.pdf"), pdf(seeded()));
    }
}
