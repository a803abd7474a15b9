package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Debate;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.people.Door;

/** What becomes of maps when somebody leaves. */
@QuarkusTest
class LeavingAppTest {

    @Inject
    AgroalDataSource database;

    World world;
    long map;
    Browsing reader;

    @BeforeEach
    void aWorld() {
        world = World.make();
        map = world.debate().map();
        reader = Browsing.as(Kind.READER, world);
    }

    @Test
    void the_claims_of_whoever_leaves_stay_with_the_map_without_the_name() {
        String name = world.person(Kind.EDITOR).fullName();
        String before = reader.page("").select("#arguments").html();
        assertThat(reader.page("/history").text()).contains(name);
        leave(Kind.EDITOR);
        assertThat(reader.page("").select("#arguments").html()).isEqualTo(before);
        assertThat(reader.page("/history").text()).doesNotContain(name).contains("somebody");
        assertThat(reader.page("/claims/" + world.debate().eight()).text()).doesNotContain(name);
        assertThat(Browsing.as(Kind.OWNER, world)
                        .page("/settings")
                        .select("#people ~ table")
                        .text())
                .doesNotContain(name);
    }

    @Test
    void a_map_with_an_editor_becomes_the_editors() {
        String before = reader.page("").select("#arguments").html();
        leave(Kind.OWNER);
        assertThat(reader.page("").select("#arguments").html()).isEqualTo(before);
        Browsing editor = Browsing.as(Kind.EDITOR, world);
        assertThat(editor.page("/settings").select("[name=to][checked]").val()).isEqualTo("PRIVATE");
        assertThat(editor.send("/visibility", "to", "LINK").statusCode()).isEqualTo(303);
        assertThat(Browsing.as(Kind.OWNER, world).get("").statusCode()).isEqualTo(404);
    }

    @Test
    void a_map_that_is_nobody_elses_goes_with_all_that_was_in_it() throws Exception {
        Browsing owner = Browsing.as(Kind.OWNER, world);
        for (Kind member : List.of(Kind.READER, Kind.EDITOR))
            owner.send("/members/" + world.person(member).id() + "/removal");
        assertThat(rows())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
        Map<String, Long> published = rows(world.published().map());
        leave(Kind.OWNER);
        assertThat(rows())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        assertThat(rows(world.published().map())).isEqualTo(published);
        assertThat(reader.get("").statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_of_ones_own_data_names_ones_maps_and_claims_and_no_others() {
        String data =
                Browsing.as(Kind.EDITOR, world).request().get("/account/data").asString();
        assertThat(data).contains("School should start at eight.").doesNotContain("Buses would run late.");
        String owned =
                Browsing.as(Kind.OWNER, world).request().get("/account/data").asString();
        assertThat(owned).contains("Buses would run late.", "1.2.1", "They would stay up longer.");
    }

    @Test
    void who_may_no_longer_read_a_map_takes_their_claims_from_it_without_its_new_title() {
        Browsing owner = Browsing.as(Kind.OWNER, world);
        owner.send("/members/" + world.person(Kind.EDITOR).id() + "/removal");
        owner.send("/settings", "title", "Not for their eyes", "question", Debate.QUESTION);
        assertThat(owner.request().get("/account/data").asString()).contains("Not for their eyes");
        assertThat(Browsing.as(Kind.EDITOR, world)
                        .request()
                        .get("/account/data")
                        .asString())
                .contains("School should start at eight.")
                .doesNotContain("Not for their eyes");
    }

    private void leave(Kind who) {
        assertThat(Browsing.as(who, world)
                        .request()
                        .formParam("password", Door.PASSWORD)
                        .post("/account/deletion")
                        .statusCode())
                .isEqualTo(303);
    }

    private Map<String, Long> rows() throws Exception {
        Map<String, Long> rows = rows(map);
        // The members were dismissed before.
        rows.remove("map_member");
        return rows;
    }

    private Map<String, Long> rows(long of) throws Exception {
        Map<String, Long> found = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("claim", "reason", "source", "map_change", "change_entry", "map_member"))
                found.put(table, count(statement, table + " where map_id = " + of));
            found.put("argument_map", count(statement, "argument_map where id = " + of));
            found.put(
                    "source_text",
                    count(statement, "source_text t join source s on s.id = t.source_id where s.map_id = " + of));
        }
        return found;
    }

    private static long count(Statement statement, String what) throws Exception {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
