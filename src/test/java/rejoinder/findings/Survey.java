package rejoinder.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rejoinder.exchange.ArgdownReader;
import rejoinder.exchange.Unreadable;
import rejoinder.inspection.EffectsOfStanding;
import rejoinder.maps.Outline;

/**
 * Runs the checks over every Argdown map of a folder and those below it, and says how often each finds something; with
 * {@code -Dall} it writes out every finding.
 */
public final class Survey {

    private Survey() {}

    public static void main(String... folders) throws IOException {
        Path folder = Path.of(folders.length == 0 ? System.getProperty("folder", "import") : folders[0]);
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(path -> path.toString().matches(".*\\.(argdown|argdn|ad|adown)"))
                    .sorted()
                    .toList();
        }
        Map<Check, Integer> counts = new EnumMap<>(Check.class);
        int claims = 0;
        int maps = 0;
        for (Path file : files) {
            Outline map = read(file).orElse(null);
            if (map == null) continue;
            maps++;
            claims += map.size();
            Sentences sentences = new Sentences(Plainly.MESSAGES, map);
            for (Finding finding :
                    Findings.of(map, language(map), EffectsOfStanding.of(map)).all()) {
                counts.merge(finding.check(), 1, Integer::sum);
                if (System.getProperty("all") != null) {
                    Outline.Claim claim = map.claim(finding.claim()).orElseThrow();
                    System.out.printf(
                            "%s %s %s %s | %s%n    %s%n",
                            file.getFileName(),
                            finding.check(),
                            finding.kind(),
                            claim.number(),
                            claim.text().replaceAll("\\s+", " "),
                            sentences.of(finding));
                }
            }
        }
        System.out.printf("%d maps of %d files, %d claims%n", maps, files.size(), claims);
        for (Check check : Check.values())
            System.out.printf("%-4s %-5s %d%n", check, check.weight(), counts.getOrDefault(check, 0));
    }

    /** The map in a file, with the texts beside it; nothing where it cannot be read. */
    static Optional<Outline> read(Path file) throws IOException {
        try {
            return Optional.of(ArgdownReader.read(Files.readString(file), name -> text(file.resolveSibling(name)))
                    .outline());
        } catch (Unreadable refusal) {
            System.out.println(file.getFileName() + ": " + refusal.getMessage());
            return Optional.empty();
        }
    }

    /** That of the map, or else of {@code -Dlanguage}, or English. */
    static String language(Outline map) {
        String tag = map.head().language();
        return tag == null || tag.isBlank() || tag.equals("und") ? System.getProperty("language", "en") : tag;
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
