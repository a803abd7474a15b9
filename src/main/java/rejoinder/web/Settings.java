package rejoinder.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
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

    /** A folder with fonts for scripts that the typefaces of the app do not write, asked before those of the machine. */
    Optional<String> fonts();

    /** Whether a course is made, once, that shows how one goes. */
    @WithDefault("false")
    boolean demonstration();

    /** Whether anybody may make an account, until an admin decides. */
    @WithDefault("closed")
    Registration registration();

    Session session();

    Backup backup();

    Throttle throttle();

    /** How much work one password costs: 2 to the power of it rounds of bcrypt. */
    @WithDefault("12")
    int bcryptCost();

    enum Registration {
        OPEN,
        CLOSED
    }

    interface Database {
        /** A JDBC address of PostgreSQL; without one, the data lie in a file in the data folder. */
        Optional<String> url();

        Optional<String> user();

        Optional<String> password();
    }

    interface Session {
        /** How long one stays signed in without doing anything. */
        @WithDefault("PT12H")
        Duration idle();

        /** How long one stays signed in at all. */
        @WithDefault("P30D")
        Duration absolute();
    }

    interface Backup {
        /** When a copy of the H2 database is made: second, minute, hour, day of month, month, day of week. */
        @WithDefault("0 0 3 * * ?")
        String cron();

        /** How many copies are kept. */
        @WithDefault("14")
        int keep();
    }

    interface Throttle {
        /** Wrong passwords in a minute for one account from one address. */
        @WithDefault("5")
        int account();

        /** Wrong passwords in a minute from one address; a whole class may sit behind it. */
        @WithDefault("100")
        int address();
    }
}
