package rejoinder;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that Hibernate sends. Sequence calls count too. */
@PersistenceUnitExtension
public class Queries implements StatementInspector {

    private static final AtomicInteger SENT = new AtomicInteger();

    /** How many statements the work sent; for work that nothing else runs beside. */
    public static int during(Runnable work) {
        int before = SENT.get();
        work.run();
        return SENT.get() - before;
    }

    @Override
    public String inspect(String sql) {
        SENT.incrementAndGet();
        return sql;
    }
}
