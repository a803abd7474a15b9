package rejoinder.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;

@QuarkusTest
class PeopleAppTest {

    World world;
    Person admin;
    Person bystander;

    @BeforeEach
    void aWorld() {
        world = World.make();
        admin = world.person(Kind.ADMIN);
        bystander = world.bystander();
    }

    // ── invitations ───────────────────────────────────────────────────────

    @Test
    void an_invitation_makes_one_account_and_no_second() {
        String link = invite(Kind.ADMIN, "TEACHER");
        Response made = join(link, "tilda" + bystander.id());
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(Visitor.with(made.cookie("session")).get("/invitations").statusCode())
                .isEqualTo(200);
        assertThat(named("tilda" + bystander.id()).role()).isEqualTo(Role.TEACHER);
        assertThat(join(link, "second" + bystander.id()).statusCode()).isEqualTo(404);
        assertThat(Visitor.stranger().get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void a_teacher_invites_students_alone() {
        for (String role : List.of("TEACHER", "ADMIN")) {
            Response refused = as(Kind.TEACHER)
                    .formParam("role", role)
                    .formParam("days", "7")
                    .post("/invitations");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(refused.asString()).select(".secret")).isEmpty();
        }
        Response made = join(invite(Kind.TEACHER, "STUDENT"), "stu" + bystander.id());
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(named("stu" + bystander.id()).role()).isEqualTo(Role.STUDENT);
    }

    @Test
    void a_field_that_the_form_does_not_have_changes_nothing() {
        Response made = Visitor.stranger()
                .formParam("name", "sly" + bystander.id())
                .formParam("password", Door.PASSWORD)
                .formParam("role", "ADMIN")
                .formParam("id", "1")
                .post(invite(Kind.TEACHER, "STUDENT"));
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(named("sly" + bystander.id()).role()).isEqualTo(Role.STUDENT);
    }

    @Test
    void an_invitation_ends_with_its_time_and_when_it_is_withdrawn() {
        String late = invite(Kind.TEACHER, "STUDENT");
        QuarkusTransaction.requiringNew().run(() -> Invitation.update("expiresAt = ?1", Instant.now()));
        assertThat(join(late, "late" + bystander.id()).statusCode()).isEqualTo(404);
        String withdrawn = invite(Kind.TEACHER, "STUDENT");
        String form = Jsoup.parse(as(Kind.TEACHER).get("/invitations").asString())
                .select("form[action$=withdrawal]")
                .attr("action");
        assertThat(as(Kind.STRANGER).post(form).statusCode()).isEqualTo(404);
        assertThat(Visitor.stranger().get(withdrawn).statusCode()).isEqualTo(200);
        assertThat(as(Kind.TEACHER).post(form).statusCode()).isEqualTo(303);
        assertThat(join(withdrawn, "gone" + bystander.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_teacher_does_not_see_or_withdraw_what_another_wrote() {
        invite(Kind.ADMIN, "STUDENT");
        String form = Jsoup.parse(as(Kind.ADMIN).get("/invitations").asString())
                .select("form[action$=withdrawal]")
                .attr("action");
        assertThat(as(Kind.TEACHER).get("/invitations").asString()).doesNotContain(form);
        assertThat(as(Kind.TEACHER).post(form).statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_that_fails_shows_what_was_typed_but_no_password() {
        String link = invite(Kind.TEACHER, "STUDENT");
        Response failed = Visitor.stranger()
                .formParam("name", bystander.name())
                .formParam("fullName", "Nora <N>")
                .formParam("password", "password1")
                .post(link);
        assertThat(failed.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(failed.asString());
        assertThat(page.select("#fullName").val()).isEqualTo("Nora <N>");
        assertThat(page.select("#password").val()).isEmpty();
        assertThat(page.select("#name").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select(".form-errors a").eachAttr("href")).containsExactly("#name", "#password");
        assertThat(Visitor.stranger().get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void passwords_have_a_length_and_are_not_what_everybody_takes() {
        String link = invite(Kind.TEACHER, "STUDENT");
        String name = "pass" + bystander.id();
        for (String password : new String[] {
            "",
            "short12",
            "password",
            "Password1",
            "qwertyuiop",
            "a".repeat(129),
            name.length() < 8 ? name + "aaaa" : name
        }) {
            if (password.equals(name + "aaaa")) continue;
            Response refused = Visitor.stranger()
                    .formParam("name", name)
                    .formParam("password", password)
                    .post(link);
            assertThat(refused.statusCode()).as(password).isEqualTo(422);
        }
        String long128 = "é".repeat(100) + "x".repeat(28);
        Response made = Visitor.stranger()
                .formParam("name", name)
                .formParam("password", long128)
                .post(link);
        assertThat(made.statusCode()).isEqualTo(303);
        // bcrypt alone would not see what differs behind its 72nd byte.
        String other = "é".repeat(100) + "y".repeat(28);
        assertThat(signIn(name, other).statusCode()).isEqualTo(422);
        assertThat(signIn(name, long128).statusCode()).isEqualTo(303);
    }

    // ── registration ──────────────────────────────────────────────────────

    @Test
    void registration_is_closed_until_an_admin_opens_it() {
        String name = "self" + bystander.id();
        assertThat(register(name).statusCode()).isEqualTo(404);
        assertThat(as(Kind.TEACHER)
                        .formParam("open", "true")
                        .post("/people/registration")
                        .statusCode())
                .isEqualTo(404);
        assertThat(register(name).statusCode()).isEqualTo(404);
        try {
            as(Kind.ADMIN).formParam("open", "true").post("/people/registration");
            assertThat(Visitor.stranger().get("/sign-in").asString()).contains("href=\"/register\"");
            assertThat(register(name).statusCode()).isEqualTo(303);
            assertThat(named(name).role()).isEqualTo(Role.STUDENT);
            assertThat(register(name).statusCode()).isEqualTo(422);
        } finally {
            as(Kind.ADMIN).formParam("open", "false").post("/people/registration");
        }
        assertThat(register("late" + bystander.id()).statusCode()).isEqualTo(404);
    }

    // ── accounts ──────────────────────────────────────────────────────────

    @Test
    void an_admin_makes_an_account_whose_password_is_shown_once() {
        String name = "made" + bystander.id();
        Response shown = as(Kind.ADMIN)
                .formParam("name", name)
                .formParam("role", "TEACHER")
                .post("/people");
        String password = Jsoup.parse(shown.asString()).select(".secret").text();
        assertThat(signIn(name, password).header("Location")).isEqualTo("/account/password");
        assertThat(as(Kind.ADMIN).get("/people/" + named(name).id()).asString()).doesNotContain(password);
    }

    @Test
    void people_are_found_by_any_part_of_their_names() {
        assertThat(names(bystander.name().toUpperCase())).contains(bystander.name());
        assertThat(names(bystander.name().substring(1))).contains(bystander.name());
        assertThat(names("%")).isEmpty();
        assertThat(names("no such name")).isEmpty();
    }

    @Test
    void a_page_of_people_that_is_far_away_is_empty() {
        for (String page : new String[] {"2147483647", "42949673", "-1"})
            assertThat(as(Kind.ADMIN).get("/people?page=" + page).statusCode()).isEqualTo(200);
    }

    @Test
    void an_admin_changes_a_role_and_nobody_else_does() {
        String path = "/people/" + bystander.id() + "/role";
        assertThat(as(Kind.TEACHER).formParam("role", "ADMIN").post(path).statusCode())
                .isEqualTo(404);
        assertThat(named(bystander.name()).role()).isEqualTo(Role.STUDENT);
        assertThat(as(Kind.ADMIN).formParam("role", "TEACHER").post(path).statusCode())
                .isEqualTo(303);
        assertThat(named(bystander.name()).role()).isEqualTo(Role.TEACHER);
    }

    @Test
    void the_last_admin_stays() {
        onlyAdmin();
        String path = "/people/" + admin.id();
        assertThat(as(Kind.ADMIN)
                        .formParam("role", "STUDENT")
                        .post(path + "/role")
                        .statusCode())
                .isEqualTo(409);
        Response refused = as(Kind.ADMIN).post(path + "/deactivation");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("only admin left");
        assertThat(as(Kind.ADMIN)
                        .formParam("name", admin.name())
                        .post(path + "/deletion")
                        .statusCode())
                .isEqualTo(409);
        assertThat(as(Kind.ADMIN)
                        .formParam("password", Door.PASSWORD)
                        .post("/account/deletion")
                        .statusCode())
                .isEqualTo(422);
        assertThat(as(Kind.ADMIN).get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void with_another_admin_one_may_go() {
        onlyAdmin();
        as(Kind.ADMIN).formParam("role", "ADMIN").post("/people/" + bystander.id() + "/role");
        assertThat(as(Kind.ADMIN)
                        .formParam("role", "TEACHER")
                        .post("/people/" + admin.id() + "/role")
                        .statusCode())
                .isEqualTo(303);
        assertThat(as(Kind.ADMIN).get("/people").statusCode()).isEqualTo(404);
    }

    @Test
    void an_account_is_deleted_only_by_typing_its_name() {
        String path = "/people/" + bystander.id() + "/deletion";
        assertThat(as(Kind.ADMIN).formParam("name", "somebody else").post(path).statusCode())
                .isEqualTo(422);
        assertThat(as(Kind.ADMIN).formParam("name", bystander.name()).post(path).statusCode())
                .isEqualTo(303);
        assertThat(as(Kind.ADMIN).get("/people/" + bystander.id()).statusCode()).isEqualTo(404);
    }

    private void onlyAdmin() {
        QuarkusTransaction.requiringNew()
                .run(() -> Person.update(
                        "deactivatedAt = ?1 where role = ?2 and id <> ?3", Instant.now(), Role.ADMIN, admin.id()));
    }

    private RequestSpecification as(Kind who) {
        return Visitor.with(world.session(who));
    }

    private List<String> names(String query) {
        Response page = as(Kind.ADMIN).queryParam("q", query).get("/people");
        return Jsoup.parse(page.asString()).select("tbody th").eachText();
    }

    private String invite(Kind by, String role) {
        Response page = as(by).formParam("role", role).formParam("days", "7").post("/invitations");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        return Jsoup.parse(page.asString()).select(".secret").text().replaceAll(".*(/invitations/.*)", "$1");
    }

    private static Response join(String link, String name) {
        return Visitor.stranger()
                .formParam("name", name)
                .formParam("password", Door.PASSWORD)
                .post(link);
    }

    private static Response register(String name) {
        return Visitor.stranger()
                .formParam("name", name)
                .formParam("password", Door.PASSWORD)
                .post("/register");
    }

    private static Response signIn(String name, String password) {
        return Visitor.stranger()
                .formParam("name", name)
                .formParam("password", password)
                .post("/sign-in");
    }

    private static Person named(String name) {
        return QuarkusTransaction.requiringNew().call(() -> Person.named(name).orElseThrow());
    }
}
