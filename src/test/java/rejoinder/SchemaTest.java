package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables on H2, once the connection that made them is closed, as the pool does after some minutes. */
class SchemaTest {

    private static final String URL = "jdbc:h2:mem:schema;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    private Connection database;

    @BeforeEach
    void make_the_tables_with_another_connection() throws SQLException, IOException {
        database = DriverManager.getConnection(URL);
        try (var in = getClass().getResourceAsStream("/db/migration/V1__people_and_maps.sql");
                Connection first = DriverManager.getConnection(URL)) {
            first.createStatement().execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        run(
                """
                insert into argument_map (id, title, language, visibility, revision, created_at, changed_at)
                values (1, 'A map', 'en', 'PRIVATE', 1, now(), now())""");
        run(
                """
                insert into claim (id, map_id, position, text, implicit, evidence, common_ground, revision, created_at)
                values (1, 1, 'a', 'It is so', false, false, false, 1, now())""");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void a_reason_bears_on_what_its_stance_says() throws SQLException {
        run("insert into reason (id, map_id, stance, claim_id, position) values (1, 1, 'SUPPORT', 1, 'a')");
        run("insert into reason (id, map_id, stance, claim_id, position) values (2, 1, 'REBUT', 1, 'b')");
        run("insert into reason (id, map_id, stance, reason_id, position) values (3, 1, 'UNDERCUT', 1, 'a')");
        refused("insert into reason (id, map_id, stance, claim_id, position) values (4, 1, 'UNDERCUT', 1, 'a')");
        refused("insert into reason (id, map_id, stance, reason_id, position) values (5, 1, 'SUPPORT', 1, 'a')");
        refused("insert into reason (id, map_id, stance, claim_id, position) values (6, 1, 'PRAISE', 1, 'a')");
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> run(sql)).hasMessageContaining("Check constraint violation");
    }

    private void run(String sql) throws SQLException {
        assertThat(database.createStatement().executeUpdate(sql)).isOne();
    }
}
