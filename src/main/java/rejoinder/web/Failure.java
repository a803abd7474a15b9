package rejoinder.web;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;

/** Why a request failed, as far as the exception tells. */
record Failure(Throwable thrown) {

    /** No connection came free in time, or the database is away. */
    boolean isOutOfReach() {
        return has(JDBCConnectionException.class)
                || causes().anyMatch(cause -> cause instanceof SQLException sql && isOutOfReach(sql));
    }

    private static boolean isOutOfReach(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        // H2 says 90098 once it has closed itself, and 90028 or 90031 where the disk does not answer.
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("90098")
                || state.equals("90028")
                || state.equals("90031")
                || String.valueOf(e.getMessage()).contains("cquisition timeout");
    }

    /** Somebody else was faster, and what was to be written does not go with what they wrote. */
    boolean isConflict() {
        return has(ConstraintViolationException.class);
    }

    /**
     * The form that was sent is none. Quarkus has no exception of its own for that, only the place where it reads forms;
     * its message may hold what was typed.
     */
    boolean isUnreadable() {
        return Stream.of(thrown.getStackTrace())
                .anyMatch(at -> at.getClassName().equals(FormBodyHandler.class.getName()));
    }

    private boolean has(Class<? extends Throwable> kind) {
        return causes().anyMatch(kind::isInstance);
    }

    private Stream<Throwable> causes() {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
