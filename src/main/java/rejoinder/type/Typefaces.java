package rejoinder.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All fonts that the app has: those that it comes with, and for letters that they do not have, such as those of Chinese,
 * those of some folders.
 */
public final class Typefaces {

    private final Map<String, Font> fonts = new ConcurrentHashMap<>();
    private final Map<Face, Map<Integer, List<Font>>> chosen = new ConcurrentHashMap<>();
    private final Stock more;

    private Typefaces(List<Path> folders) {
        this.more = new Stock(folders);
    }

    /** Those that the app comes with. */
    public static Typefaces own() {
        return new Typefaces(List.of());
    }

    /** Those that the app comes with, then those of some folders, in their order. */
    public static Typefaces with(List<Path> folders) {
        return new Typefaces(folders);
    }

    /** The folders where machines keep their fonts. */
    public static List<Path> ofMachine() {
        return Stock.usual();
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
        Font other = Letters.isBlank(letter) ? null : more.of(letter);
        return other == null ? List.of() : List.of(other);
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
}
