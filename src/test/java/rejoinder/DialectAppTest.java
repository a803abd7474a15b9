package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import rejoinder.people.Person;

/** The resource stands here for all tests of the app: it starts once for a run. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DialectAppTest {

    @Inject
    EntityManagerFactory factory;

    @Test
    void each_database_speaks_its_own_dialect() {
        String dialect = factory.unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getClass()
                .getSimpleName();
        assertThat(dialect).isEqualTo(TestDatabase.kind().equals("h2") ? "H2Dialect" : "PostgreSQLDialect");
    }

    @Test
    void statements_are_counted() {
        int sent = Queries.during(() -> QuarkusTransaction.requiringNew().run(() -> Person.count()));
        assertThat(sent).isEqualTo(1);
    }
}
