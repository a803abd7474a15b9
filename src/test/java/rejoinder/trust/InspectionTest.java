package rejoinder.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A check that finds nothing could be blind: each thing that it looks for is planted once. */
class InspectionTest {

    private static final UUID FORM = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final String SCHEMA = "/db/migration/V1__people_and_maps.sql";

    private final Ledger ledger = new Ledger();
    private Connection database;

    @BeforeEach
    void a_thesis_with_two_answers_one_below_the_other() throws SQLException, IOException {
        database = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        run(new String(getClass().getResourceAsStream(SCHEMA).readAllBytes(), StandardCharsets.UTF_8));
        run(
                """
                insert into argument_map (id, title, language, visibility, revision, claim_count, created_at, changed_at)
                values (1, 'A map', 'en', 'PRIVATE', 3, 3, now(), now())""");
        claim(1, 1, null, null);
        claim(2, 2, 1L, 7L);
        claim(3, 3, 2L, 8L);
        ledger.acknowledged(new Ledger.Line(1, FORM, 3));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void nothing_is_wrong_with_a_whole_map() throws SQLException {
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_lost_change_is_found() throws SQLException {
        run("delete from change_entry where revision = 3");
        run("delete from map_change where revision = 3");
        run("update argument_map set revision = 2, claim_count = 2");
        run("delete from claim where id = 3");
        run("delete from reason where id = 8");
        assertThat(problems())
                .containsExactly(
                        "acknowledged change " + ledger.lines().iterator().next() + " is lost",
                        "claim of acknowledged change "
                                + ledger.lines().iterator().next() + " is lost");
    }

    @Test
    void a_claim_without_its_entry_is_found() throws SQLException {
        run("delete from change_entry where item = 'CLAIM' and item_id = 3");
        assertThat(problems())
                .contains("CLAIM 3 has no entry in the journal")
                .contains("reason 8 came without a premise in the same change");
    }

    @Test
    void an_entry_without_its_claim_is_found() throws SQLException {
        run("delete from claim where id = 3");
        assertThat(problems()).contains("CLAIM 3 is in the journal alone", "map 1 counts its claims wrong");
    }

    @Test
    void a_step_of_the_revision_without_a_change_is_found() throws SQLException {
        run("update argument_map set revision = 4");
        assertThat(problems()).containsExactly("map 1 is at another revision than its journal");
    }

    @Test
    void a_change_that_touched_nothing_is_found() throws SQLException {
        run("delete from change_entry where revision = 3");
        assertThat(problems()).contains("change 1/3 touched nothing");
    }

    @Test
    void an_edit_that_the_journal_does_not_know_is_found() throws SQLException {
        run("update claim set text = 'Another' where id = 2");
        assertThat(problems()).containsExactly("CLAIM 2 has another text than the journal says");
    }

    @Test
    void a_cycle_is_found() throws SQLException {
        run("update reason set claim_id = 3 where id = 7");
        assertThat(problems()).contains("claim 2 is in a cycle", "claim 3 is in a cycle");
    }

    @Test
    void an_orphan_is_found() throws SQLException {
        run("set referential_integrity false");
        run("delete from reason where id = 8");
        assertThat(problems()).contains("claim 3 hangs on nothing");
    }

    @Test
    void a_reason_that_bears_on_nothing_is_found() throws SQLException {
        run("set referential_integrity false");
        run("update reason set claim_id = 99 where id = 7");
        assertThat(problems()).contains("reason 7 bears on nothing");
    }

    private List<String> problems() throws SQLException {
        return Inspection.of(database, ledger);
    }

    private void claim(long id, long revision, Long target, Long step) throws SQLException {
        run("insert into map_change (map_id, revision, kind, made_at, form_key) values (1, " + revision
                + ", 'REPLY', now(), " + (revision == 3 ? "'" + FORM + "'" : "null") + ")");
        if (step != null) {
            run("insert into reason (id, map_id, stance, claim_id, position) values (" + step + ", 1, 'SUPPORT', "
                    + target + ", 'a')");
            entry(revision, "REASON", step, "{\"stance\":\"SUPPORT\",\"claim\":" + target + ",\"position\":\"a\"}");
        }
        run(
                """
                insert into claim (id, map_id, reason_id, position, text, implicit, evidence, common_ground, revision, created_at)
                values (%d, 1, %s, 'a', 'It is so', false, false, false, %d, now())"""
                        .formatted(id, step, revision));
        entry(
                revision,
                "CLAIM",
                id,
                "{" + (step == null ? "" : "\"reason\":" + step + ",")
                        + "\"position\":\"a\",\"content\":{\"text\":\"It is so\"},\"revision\":" + revision + "}");
    }

    private void entry(long revision, String item, long id, String state) throws SQLException {
        run("insert into change_entry (map_id, revision, item, item_id, state) values (1, " + revision + ", '" + item
                + "', " + id + ", '" + state + "')");
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
