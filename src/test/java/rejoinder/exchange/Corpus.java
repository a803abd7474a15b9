package rejoinder.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads every Argdown file of a folder and says how many are read, how many are refused, and why, and whether the graph
 * of each is the one that the reference implementation makes of it, where its results lie in the folder. With a second folder,
 * each map that was read is written there, for the reference implementation to check.
 */
public final class Corpus {

    private Corpus() {}

    public static void main(String[] folders) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of(folders[0]))) {
            files = found.filter(path -> path.toString().matches(".*\\.(argdown|argdn|ad|adown)"))
                    .sorted()
                    .toList();
        }
        Reference reference = Reference.in(Path.of(folders[0]));
        int compared = 0;
        int unlike = 0;
        Map<String, Integer> refused = new TreeMap<>();
        int read = 0;
        int notices = 0;
        int differs = 0;
        for (Path file : files) {
            String name = file.getFileName().toString();
            try {
                if (reference.knows(name) && !reference.refuses(name)) {
                    compared++;
                    Set<String> differences = reference.differences(name, Files.readString(file));
                    if (!differences.isEmpty()) unlike++;
                    differences.forEach(line -> System.out.println("  " + line));
                } else if (reference.refuses(name)) System.out.print("REFUSED BY THE REFERENCE ");
                Reading reading = ArgdownReader.read(Files.readString(file));
                read++;
                notices += reading.notices().size();
                String written = ArgdownWriter.write(reading.map());
                Reading again = ArgdownReader.read(written);
                boolean same = Drawing.inFull(again.outline()).equals(Drawing.inFull(reading.outline()));
                if (!same) differs++;
                System.out.printf(
                        "%s: %d claims, %d notices%s%n",
                        file.getFileName(),
                        reading.outline().size(),
                        reading.notices().size(),
                        same ? "" : ", READ DIFFERENTLY AGAIN");
                if (folders.length > 1)
                    Files.writeString(Path.of(folders[1], file.getFileName() + ".argdown"), written);
            } catch (Unreadable refusal) {
                refused.merge(refusal.problem().rule().name(), 1, Integer::sum);
                System.out.printf("%s: %s%n", file.getFileName(), refusal.getMessage());
            }
        }
        System.out.printf("%d graphs compared, %d differ%n", compared, unlike);
        System.out.printf(
                "%d files, %d read with %d notices (%d read differently again), refused %s%n",
                files.size(), read, notices, differs, refused);
    }
}
