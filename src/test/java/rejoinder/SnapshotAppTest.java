package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rejoinder.World.Kind;
import rejoinder.people.Person;

/** The access matrix says of what was refused that nothing changed: so a change has to be seen. */
@QuarkusTest
class SnapshotAppTest {

    @Inject
    AgroalDataSource database;

    @Test
    void one_letter_in_one_row_is_seen() throws Exception {
        Person owner = World.make().person(Kind.OWNER);
        Map<String, Long> before = Snapshot.of(database);
        assertThat(before).containsKeys("person", "session", "argument_map", "claim");
        assertThat(Snapshot.of(database)).isEqualTo(before);
        QuarkusTransaction.requiringNew().run(() -> Person.update("fullName = 'ownes' where id = ?1", owner.id()));
        assertThat(Snapshot.of(database)).isNotEqualTo(before);
    }
}
