package rejoinder;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real database for the tests of one run: a fresh H2 file, or a fresh PostgreSQL, as the run's profile says.
 *
 * <p>Neither waits for a disk, which would take a third of the time of all tests: what is on disk when something has been
 * acknowledged is asked of the packaged app.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** Where Linux keeps files in memory. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private static final long ENOUGH = 2_000_000_000;

    private EmbeddedPostgres postgres;
    private Path folder;

    /** Which database this run is about: {@code h2} or {@code postgresql}. */
    public static String kind() {
        return System.getProperty("quarkus.test.profile", "").endsWith("postgresql") ? "postgresql" : "h2";
    }

    @Override
    public Map<String, String> start() {
        try {
            if (kind().equals("h2")) {
                folder = Files.createTempDirectory(place(), "rejoinder-h2-");
                return Map.of("rejoinder.data", folder.toString());
            }
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "80")
                    .setServerConfig("fsync", "off")
                    .start();
            return Map.of(
                    "rejoinder.db.url", postgres.getJdbcUrl("postgres", "postgres"),
                    "rejoinder.db.user", "postgres",
                    "rejoinder.db.password", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) postgres.close();
            if (folder != null) delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path place() throws IOException {
        boolean room = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ENOUGH;
        return room ? MEMORY : TARGET;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) Files.deleteIfExists(file);
    }
}
