package rejoinder;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rejoinder.people.Rescue;
import rejoinder.web.Backups;

/** Where the app begins. */
@QuarkusMain
public class Rejoinder {

    /** A command does its work beside no server: nothing listens, and nothing is said but its answer. */
    private static final Map<String, String> QUIET = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.level", "OFF");

    private static final int H2_IN_USE = 90020;

    public static void main(String... args) throws Exception {
        // H2 wants to be told from the root where its file lies.
        String data = Optional.ofNullable(System.getProperty("rejoinder.data"))
                .or(() -> Optional.ofNullable(System.getenv("REJOINDER_DATA")))
                .orElse("data");
        System.setProperty(
                "rejoinder.data", Path.of(data).toAbsolutePath().normalize().toString());
        Optional<Half> other;
        try {
            other = Half.other();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        // Errors tells whoever asks for an address that is none.
        System.setProperty("vertx.disableURIValidation", "true");
        List<String> said = Arrays.asList(args);
        if (said.indexOf("restore") == 0) restore(said.subList(1, said.size()));
        else if (other.isPresent()) other.get().run(args);
        else if (said.indexOf("rescue") == 0) rescue(said.subList(1, said.size()));
        else Quarkus.run(args);
    }

    private static void restore(List<String> which) {
        try {
            if (which.size() != 1) throw new IOException("Say which backup: restore FILE");
            Path folder = Path.of(System.getProperty("rejoinder.data"));
            Backups.restore(Path.of(which.get(0)), folder);
            System.out.println("The backup is in " + folder + ". Start Rejoinder as usual.");
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void rescue(List<String> whom) {
        QUIET.forEach(System::setProperty);
        Quarkus.run(
                Rescue.class,
                (status, failure) -> {
                    if (failure != null) System.err.println(why(failure));
                    System.exit(status);
                },
                whom.toArray(String[]::new));
    }

    private static String why(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .limit(20)
                .toList();
        boolean inUse = causes.stream()
                .anyMatch(e -> e instanceof java.sql.SQLException sql && sql.getErrorCode() == H2_IN_USE);
        return inUse
                ? "Rejoinder is running. Stop it first, and then say it again."
                : "The database does not answer: "
                        + causes.get(causes.size() - 1).getMessage();
    }
}
