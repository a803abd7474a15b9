package rejoinder.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What whoever runs the app can set, by environment variables that begin with REJOINDER_. */
@ConfigMapping(prefix = "rejoinder")
public interface Settings {

    /** The folder for the database and its backups. */
    @WithDefault("data")
    String data();

    Database db();

    /** The address at which people reach the app, where that is not this machine and its port. */
    Optional<String> baseUrl();

    /** The folder whose files make the first maps; read at each start. */
    @WithDefault("import")
    String importFolder();

    interface Database {
        /** A JDBC address of PostgreSQL; without one, the data lie in a file in the data folder. */
        Optional<String> url();

        Optional<String> user();

        Optional<String> password();
    }
}
