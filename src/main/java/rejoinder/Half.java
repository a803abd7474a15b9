package rejoinder;

import io.quarkus.bootstrap.runner.RunnerClassLoader;
import io.quarkus.bootstrap.runner.SerializedApplication;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The app is built twice, once for each database, as the dialect is fixed when it is built. Both halves lie side by
 * side, and the one that is started hands over to the other where the database asks for it.
 *
 * @param root the folder that holds the half
 */
record Half(Path root) {

    private static final String STARTED = "half.started";

    /** The half for PostgreSQL, where an address of one is configured and another half was started. */
    static Optional<Half> other() {
        String url =
                Optional.ofNullable(System.getProperty("rejoinder.db.url")).orElse(System.getenv("REJOINDER_DB_URL"));
        if (System.getProperty(STARTED) != null) return Optional.empty();
        if (url == null || url.isBlank()) {
            if (here().filter(Half::isForPostgreSql).isPresent())
                throw new IllegalArgumentException(
                        "This is the half for PostgreSQL: set REJOINDER_DB_URL (jdbc:postgresql://…), or start quarkus-app for H2.");
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:"))
            throw new IllegalArgumentException("REJOINDER_DB_URL is no address of PostgreSQL (jdbc:postgresql://…).");
        return here().filter(half -> !half.isForPostgreSql())
                .map(half -> new Half(half.root.resolveSibling("quarkus-postgresql")));
    }

    /** The folder of the jar that was started; empty in development and in tests. */
    private static Optional<Half> here() {
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        return jar.endsWith("quarkus-run.jar") ? Optional.of(new Half(jar.getParent())) : Optional.empty();
    }

    private boolean isForPostgreSql() {
        return root.endsWith("quarkus-postgresql");
    }

    /** Starts this half in the running machine, as its own jar would. */
    void run(String... args) throws Exception {
        Path application = root.resolve("quarkus").resolve("quarkus-application.dat");
        if (!Files.exists(application))
            throw new IllegalArgumentException("The half for PostgreSQL is not there: " + root + " is missing.");
        System.setProperty(STARTED, "postgresql");
        SerializedApplication half;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(application))) {
            half = SerializedApplication.read(in, root);
        }
        RunnerClassLoader loader = half.getRunnerClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        loader.loadClass(half.getMainClass()).getMethod("main", String[].class).invoke(null, (Object) args);
    }
}
