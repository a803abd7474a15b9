package rejoinder.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads every Argdown file of a folder and says how many are read, how many are refused, and why. With a second folder,
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
        Map<String, Integer> refused = new TreeMap<>();
        int read = 0;
        int notices = 0;
        int differs = 0;
        for (Path file : files) {
            try {
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
        System.out.printf(
                "%d files, %d read with %d notices (%d read differently again), refused %s%n",
                files.size(), read, notices, differs, refused);
    }
}
