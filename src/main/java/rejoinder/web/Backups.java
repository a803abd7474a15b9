package rejoinder.web;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.h2.message.DbException;
import org.h2.tools.Restore;
import org.jboss.logging.Logger;

/**
 * Copies of the H2 database, made while it runs: each night, and whenever an admin asks. A copy counts only once it
 * was opened and found to hold what was there. Whoever runs PostgreSQL has its own tools for this.
 */
@Named
@ApplicationScoped
public class Backups {

    private static final Logger LOG = Logger.getLogger("rejoinder.backups");
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");
    private static final String DATABASE = "rejoinder";
    private static final String COUNT = "select count(*) from map_change";

    @Inject
    AgroalDataSource database;

    @Inject
    Settings settings;

    @Scheduled(cron = "{rejoinder.backup.cron}")
    void nightly() throws SQLException, IOException {
        if (isOnH2()) LOG.infof("Backup made: %s", make());
    }

    public boolean isOnH2() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }

    /** Makes a copy, tries it, and lets the oldest go; gives the file. */
    public synchronized Path make() throws SQLException, IOException {
        Path folder = Files.createDirectories(Path.of(settings.data(), "backups"));
        String now = ZonedDateTime.now(ZoneId.systemDefault()).format(NAME);
        Path file = folder.resolve(DATABASE + "-" + now + ".zip").toAbsolutePath();
        long changes;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            changes = count(statement);
            statement.execute("BACKUP TO '" + file.toString().replace("'", "''") + "'");
        }
        long copied = tried(file);
        if (copied < changes) {
            Files.delete(file);
            throw new IOException("The copy held " + copied + " changes of " + changes + ", and was thrown away.");
        }
        letGo(folder);
        return file;
    }

    /** How many changes a copy holds once it is opened. */
    private static long tried(Path file) throws SQLException, IOException {
        Path folder = Files.createTempDirectory(file.getParent(), "try-");
        try {
            restore(file, folder);
            String url = "jdbc:h2:file:" + folder.resolve(DATABASE).toAbsolutePath() + ";MODE=PostgreSQL;"
                    + "DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                return count(statement);
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
            }
        }
    }

    private static long count(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery(COUNT)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void letGo(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> copies = files.filter(path -> path.toString().endsWith(".zip"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path old : copies.subList(Math.min(settings.backup().keep(), copies.size()), copies.size()))
                Files.delete(old);
        }
    }

    /** Unpacks a copy into a folder in which there is no database yet. */
    public static void restore(Path file, Path folder) throws IOException {
        if (!Files.isReadable(file)) throw new IOException("There is no backup " + file + ".");
        Path there = folder.resolve(DATABASE + ".mv.db");
        if (Files.exists(there)) throw new IOException("A database is there already: move " + there + " away first.");
        Files.createDirectories(folder);
        try {
            Restore.execute(file.toString(), folder.toString(), DATABASE);
        } catch (DbException e) {
            throw new IOException(file + " is no backup of Rejoinder.", e);
        }
        if (!Files.exists(there)) throw new IOException(file + " is no backup of Rejoinder.");
    }
}
