package rejoinder.web;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Says at start where to look and where the data lie. */
class Greeting {

    private static final Logger LOG = Logger.getLogger("rejoinder");

    @Inject
    Settings settings;

    @Inject
    AgroalDataSource database;

    @Inject
    Site site;

    void say(@Observes StartupEvent start) throws SQLException {
        if (LaunchMode.current() == LaunchMode.TEST) return;
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            // The address in full may hold a password; its front part is enough to recognise it.
            LOG.infof(
                    "Database: %s %s, %s",
                    about.getDatabaseProductName(),
                    about.getDatabaseProductVersion(),
                    about.getURL().replaceAll("[;?].*", ""));
        }
        LOG.infof("Data folder: %s", Path.of(settings.data()).toAbsolutePath().normalize());
        LOG.infof("Rejoinder is at %s", site.origin());
    }
}
