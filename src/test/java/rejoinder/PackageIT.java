package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageIT {

    @TempDir
    Path data;

    @Test
    void starts_on_h2_in_the_named_folder_and_opens_it_again() throws Exception {
        for (int round = 0; round < 2; round++) {
            try (Packaged app = Packaged.start("quarkus-app", data, Map.of())) {
                assertThat(app.log()).contains("Database: H2", "Data folder: " + data, "Rejoinder is at http://");
                assertThat(data.resolve("rejoinder.mv.db")).exists();
            }
        }
    }

    @Test
    void hands_over_to_postgresql_where_its_address_is_configured() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Packaged app = Packaged.start("quarkus-app", data, onto(postgres))) {
            assertThat(app.log()).contains("Database: PostgreSQL 18").doesNotContain("password=");
            assertThat(data.resolve("rejoinder.mv.db")).doesNotExist();
        }
    }

    @Test
    void a_half_with_the_wrong_address_says_so_in_one_sentence() throws Exception {
        assertThat(Packaged.refused("quarkus-postgresql", data, Map.of()))
                .startsWith("1 This is the half for PostgreSQL")
                .hasLineCount(1);
        assertThat(Packaged.refused("quarkus-app", data, Map.of("REJOINDER_DB_URL", "jdbc:h2:mem:x")))
                .startsWith("1 REJOINDER_DB_URL is no address of PostgreSQL")
                .hasLineCount(1);
    }

    private static Map<String, String> onto(EmbeddedPostgres postgres) {
        return Map.of(
                "REJOINDER_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "REJOINDER_DB_USER", "postgres",
                "REJOINDER_DB_PASSWORD", "postgres");
    }
}
