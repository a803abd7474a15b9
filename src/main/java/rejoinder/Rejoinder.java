package rejoinder;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;

/** Where the app begins. */
@QuarkusMain
public class Rejoinder {

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
        if (other.isPresent()) other.get().run(args);
        else Quarkus.run(args);
    }
}
