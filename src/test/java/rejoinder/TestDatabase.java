package rejoinder;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real database for the tests of one run: a fresh H2 file, or a fresh PostgreSQL, as the run's profile says. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    /** Which database this run is about: {@code h2} or {@code postgresql}. */
    public static String kind() {
        return System.getProperty("quarkus.test.profile", "").endsWith("postgresql") ? "postgresql" : "h2";
    }

    @Override
    public Map<String, String> start() {
        try {
            if (kind().equals("h2")) {
                Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "h2-");
                return Map.of("rejoinder.data", folder.toString());
            }
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "80")
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
