package rejoinder.web;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets writers through to the database, and none of them out before its change is on disk.
 *
 * <p>PostgreSQL sees to that by itself. H2 does not: its commits reach the disk later, and a snapshot that it writes
 * while another writer is half way is not atomic. So on H2 one writer goes at a time, and the last of those who are
 * waiting in a row forces the disk for all of them: several changes share one fsync, and each is acknowledged only
 * after it.
 */
@Singleton
public class DiskGate {

    /** So that a row of writers that never ends is still answered. */
    private static final int MOST_IN_A_ROW = 32;

    @Inject
    AgroalDataSource database;

    private final ReentrantLock gate = new ReentrantLock(true);
    private Row open = new Row();
    private boolean forcesItself;

    /** The changes that are committed and wait for the disk together; touched under the gate alone. */
    private static final class Row {
        private final CompletableFuture<Void> forced = new CompletableFuture<>();
        private int changes;
    }

    @PostConstruct
    void recognise() {
        try (Connection connection = database.getConnection()) {
            forcesItself = !connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    /** Runs the work in a transaction of its own; returns when it is committed and on disk. */
    public <T> T write(Callable<T> work) throws Exception {
        if (forcesItself) return transaction(work);
        T result;
        Row mine;
        gate.lock();
        try {
            try {
                result = transaction(work);
                mine = open;
                mine.changes++;
            } finally {
                // Whoever waits at the gate comes through here as well, so the last of a row always forces it.
                if (open.changes > 0 && (!gate.hasQueuedThreads() || open.changes >= MOST_IN_A_ROW)) force();
            }
        } finally {
            gate.unlock();
        }
        try {
            mine.forced.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The disk did not take the change", e.getCause());
        }
        return result;
    }

    /** The same for work that gives nothing back. */
    public void run(Runnable work) throws Exception {
        write(() -> {
            work.run();
            return null;
        });
    }

    private void force() {
        Row row = open;
        open = new Row();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
            row.forced.complete(null);
        } catch (SQLException | RuntimeException e) {
            row.forced.completeExceptionally(e);
        }
    }

    private static <T> T transaction(Callable<T> work) throws Exception {
        try {
            return QuarkusTransaction.requiringNew().call(work);
        } catch (QuarkusTransactionException e) {
            // What went wrong in the work is told as it is, not as a fault of the transaction.
            if (e.getCause() instanceof Exception cause) throw cause;
            throw e;
        }
    }
}
