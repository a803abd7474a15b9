package rejoinder.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;

@QuarkusTest
class AccountAppTest {

    @Inject
    AgroalDataSource database;

    World world;
    Person owner;

    @BeforeEach
    void aWorld() {
        world = World.make();
        owner = world.person(Kind.OWNER);
    }

    @Test
    void a_new_shown_name_is_saved_and_said() {
        Response saved = me().formParam("fullName", " Olga O. ").post("/account");
        assertThat(saved.statusCode()).isEqualTo(303);
        Response page = me().cookie("flash", saved.cookie("flash")).get("/account");
        assertThat(Jsoup.parse(page.asString()).select("#flash").text()).isEqualTo("Saved.");
        assertThat(Jsoup.parse(page.asString()).select("#fullName").val()).isEqualTo("Olga O.");
    }

    @Test
    void a_shown_name_that_is_too_long_is_kept_in_the_form() {
        Response failed = me().formParam("fullName", "o".repeat(121)).post("/account");
        assertThat(failed.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(failed.asString()).select("#fullName").val()).hasSize(121);
    }

    @Test
    void one_session_is_ended_from_another_and_nobody_elses() {
        String form = Jsoup.parse(me().get("/account").asString())
                .select("form[action^=/account/sessions/][action$=/end]")
                .attr("action");
        assertThat(Visitor.with(world.session(Kind.EDITOR)).post(form).statusCode())
                .isEqualTo(404);
        assertThat(me().post(form).statusCode()).isEqualTo(303);
        assertThat(me().post(form).statusCode()).isEqualTo(404);
        assertThat(me().get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void all_other_sessions_are_ended_at_once() {
        me().post("/account/sessions/end");
        Response page = me().get("/account");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.asString()).select("tbody tr")).hasSize(1);
    }

    @Test
    void everything_about_oneself_is_one_file_with_no_secret_in_it() {
        Response file = me().get("/account/data");
        assertThat(file.contentType()).startsWith("application/json");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.jsonPath().getString("account.name")).isEqualTo(owner.name());
        assertThat(file.jsonPath().getList("account.sessions")).hasSize(2);
        assertThat(file.asString())
                .doesNotContain("$2", Token.hash(world.session(Kind.OWNER)), world.session(Kind.OWNER));
    }

    @Test
    void leaving_takes_the_name_out_of_every_table() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> Door.invite(owner, Role.STUDENT));
        assertThat(me().formParam("password", "not-the-password")
                        .post("/account/deletion")
                        .statusCode())
                .isEqualTo(422);
        assertThat(me().formParam("password", Door.PASSWORD)
                        .post("/account/deletion")
                        .statusCode())
                .isEqualTo(303);
        assertThat(me().get("/account").statusCode()).isEqualTo(303);
        assertThat(everyValue()).noneMatch(value -> value.toLowerCase().contains(owner.name()));
        Response again = Visitor.stranger()
                .formParam("name", owner.name())
                .formParam("password", Door.PASSWORD)
                .post("/sign-in");
        assertThat(again.statusCode()).isEqualTo(422);
        Person gone = QuarkusTransaction.requiringNew().call(() -> Person.findById(owner.id()));
        assertThat(Words.known(gone)).isEqualTo("somebody");
    }

    private RequestSpecification me() {
        return Visitor.with(world.session(Kind.OWNER));
    }

    private List<String> everyValue() throws Exception {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public'")) {
                while (rows.next()) tables.add(rows.getString(1));
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next())
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
                            values.add(String.valueOf(rows.getString(i)));
                }
            }
        }
        return values;
    }
}
