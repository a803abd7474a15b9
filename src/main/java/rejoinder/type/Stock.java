package rejoinder.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The font files of some folders, for letters that the app has no font for. The folders are looked through when such a
 * letter is first met, and of a file no more is read than which letters it has, until one of them is to be set. What
 * cannot be read is passed over.
 */
final class Stock {

    private static final int DEPTH = 6;
    private static final int MOST_FILES = 3_000;
    private static final Pattern ENDING = Pattern.compile(".*\\.(ttf|ttc|otf|otc)");
    /** A plain upright face reads best; a face that has something for every letter has nothing to say. */
    private static final Pattern SPECIAL = Pattern.compile(
            "bold|bd|ital|-it|oblique|light|thin|black|heavy|medium|cond|narrow|mono|math|fallback|unifont|symbol");

    private static final Pattern EMPTY = Pattern.compile(".*(lastresort|last resort|adobeblank|adobe-blank).*");

    private final List<Path> folders;
    private List<File> files;

    private static final class File {
        private final Path path;
        private Coverage coverage;
        private Font font;

        File(Path path) {
            this.path = path;
        }

        boolean has(int letter) {
            if (coverage == null) coverage = coverage();
            return coverage.has(letter);
        }

        private Coverage coverage() {
            try {
                return Sfnt.read(path, Coverage::of);
            } catch (IOException e) {
                return Coverage.NONE;
            }
        }

        /** Null where it turns out to be of no use. */
        Font font() {
            try {
                if (font == null) font = new Font(path.toString(), Sfnt.read(path, Sfnt::alone));
            } catch (IOException | RuntimeException e) {
                coverage = Coverage.NONE;
            }
            return font;
        }
    }

    /** @param folders in the order in which they are asked; those that are not there have nothing */
    Stock(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Where machines keep their fonts. */
    static List<Path> usual() {
        List<Path> usual = new ArrayList<>();
        String home = System.getProperty("user.home");
        String windows = System.getenv("WINDIR");
        for (String folder :
                List.of("/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts"))
            usual.add(Path.of(folder));
        if (home != null)
            for (String folder : List.of(".fonts", ".local/share/fonts", "Library/Fonts"))
                usual.add(Path.of(home, folder));
        if (windows != null) usual.add(Path.of(windows, "Fonts"));
        return usual;
    }

    /** A font that has a letter; null for none. */
    synchronized Font of(int letter) {
        if (files == null)
            files = folders.stream().flatMap(Stock::files).map(File::new).toList();
        for (File file : files) {
            if (!file.has(letter)) continue;
            Font font = file.font();
            if (font != null && font.has(letter)) return font;
        }
        return null;
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) return Stream.of();
        try (Stream<Path> found = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            return found
                    .filter(path -> ENDING.matcher(name(path)).matches()
                            && !EMPTY.matcher(name(path)).matches())
                    .limit(MOST_FILES)
                    .sorted(Comparator.comparingInt(Stock::rank).thenComparing(Path::toString))
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.of();
        }
    }

    private static int rank(Path path) {
        int rank = 0;
        for (Matcher special = SPECIAL.matcher(name(path)); special.find(); ) rank++;
        return rank;
    }

    private static String name(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
