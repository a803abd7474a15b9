package rejoinder.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All fonts that the app has: those that it comes with, and those of a folder for scripts which they do not write, such as
 * Chinese.
 */
public final class Typefaces {

    private final Map<String, Font> fonts = new ConcurrentHashMap<>();
    private final Map<Face, Map<Integer, List<Font>>> chosen = new ConcurrentHashMap<>();
    private final List<Path> more;

    private Typefaces(List<Path> more) {
        this.more = more;
    }

    /** Those that the app comes with. */
    public static Typefaces own() {
        return new Typefaces(List.of());
    }

    /**
     * Those that the app comes with, and then the TrueType fonts of a folder, by name.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Typefaces with(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new Typefaces(
                    files.filter(file -> file.toString().toLowerCase().endsWith(".ttf"))
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of fonts " + folder + " cannot be read", e);
        }
    }

    /** The font that writes a letter in a face; null where none does. */
    Font of(Face face, int letter) {
        List<Font> found = chosen.computeIfAbsent(face, one -> new ConcurrentHashMap<>())
                .computeIfAbsent(letter, one -> look(face, one));
        return found.isEmpty() ? null : found.get(0);
    }

    private List<Font> look(Face face, int letter) {
        for (String file : face.files()) {
            Font font = fonts.computeIfAbsent(file, name -> new Font(name, resource(name)));
            if (font.has(letter)) return List.of(font);
        }
        for (Path file : more) {
            Font font = fonts.computeIfAbsent(file.toString(), name -> new Font(name, read(file)));
            if (font.has(letter)) return List.of(font);
        }
        return List.of();
    }

    /** Which letters of a text no font writes, each once. */
    public List<String> missing(String text) {
        List<String> missing = new ArrayList<>();
        text.codePoints()
                .distinct()
                .filter(letter -> !Letters.isBlank(letter) && of(Face.SERIF, letter) == null)
                .forEach(letter -> missing.add(Character.toString(letter)));
        return missing;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Typefaces.class.getResourceAsStream("/fonts/" + name + ".woff")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
