package rejoinder.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Queries;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;

@QuarkusTest
class SignInAppTest {

    World world;
    Person owner;

    @BeforeEach
    void aWorld() {
        world = World.make();
        owner = world.person(Kind.OWNER);
    }

    // ── the door ──────────────────────────────────────────────────────────

    @Test
    void the_right_password_opens_and_leads_back() {
        Response answer = signIn(Visitor.stranger().formParam("next", "/account?from=here"), Door.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/account?from=here");
        assertThat(isIn(answer.cookie("session"))).isTrue();
    }

    @Test
    void the_name_is_the_same_in_any_case() {
        Response answer = Visitor.stranger()
                .formParam("name", " " + owner.name().toUpperCase() + " ")
                .formParam("password", Door.PASSWORD)
                .post("/sign-in");
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void it_never_leads_to_another_site() {
        for (String next : new String[] {"https://evil.example", "//evil.example", "/\\evil.example", ""}) {
            Response answer = signIn(Visitor.stranger().formParam("next", next), Door.PASSWORD);
            assertThat(answer.header("Location")).as(next).isEqualTo("/");
            assertThat(Visitor.with(answer.cookie("session"))
                            .queryParam("next", next)
                            .get("/sign-in")
                            .header("Location"))
                    .as(next)
                    .isEqualTo("/");
        }
    }

    @Test
    void a_wrong_password_keeps_the_name_and_says_no_more_than_an_unknown_name() {
        Response wrong = signIn(Visitor.stranger(), "wrong-password");
        Response unknown = Visitor.stranger()
                .formParam("name", "nobody-at-all")
                .formParam("password", "wrong-password")
                .post("/sign-in");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.cookies()).doesNotContainKey("session");
        assertThat(Jsoup.parse(wrong.asString()).select("#name").val()).isEqualTo(owner.name());
        assertThat(Jsoup.parse(wrong.asString()).select("#password").val()).isEmpty();
        assertThat(unknown.asString().replace("nobody-at-all", owner.name())).isEqualTo(wrong.asString());
    }

    @Test
    void a_page_that_needs_a_person_leads_to_the_door_and_back() {
        Response page = Visitor.stranger().get("/account?x=1&y=2");
        assertThat(page.header("Location")).isEqualTo("/sign-in?next=%2Faccount%3Fx%3D1%26y%3D2");
        Response door = Visitor.stranger().urlEncodingEnabled(false).get(page.header("Location"));
        assertThat(Jsoup.parse(door.asString()).select("[name=next]").val()).isEqualTo("/account?x=1&y=2");
    }

    @Test
    void what_was_typed_is_kept_when_the_session_ended() {
        Response form = Visitor.stranger().formParam("fullName", "Typed").post("/account");
        assertThat(form.statusCode()).isEqualTo(401);
        assertThat(form.asString()).contains("Sign in in another tab");
        Response piece = Visitor.stranger().header("HX-Request", "true").get("/account");
        assertThat(piece.statusCode()).isEqualTo(401);
        assertThat(piece.asString()).doesNotContain("<html");
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        Cookie plain = signIn(Visitor.stranger(), Door.PASSWORD).detailedCookie("session");
        assertThat(plain.isHttpOnly()).isTrue();
        assertThat(plain.getSameSite()).isEqualTo("Lax");
        assertThat(plain.isSecured()).isFalse();
        Cookie secured = signIn(Visitor.stranger().header("X-Forwarded-Proto", "https"), Door.PASSWORD)
                .detailedCookie("session");
        assertThat(secured.isSecured()).isTrue();
    }

    @Test
    void each_sign_in_makes_a_new_session_and_ends_the_one_before() {
        String before = world.session(Kind.OWNER);
        String after = signIn(Visitor.with(before), Door.PASSWORD).cookie("session");
        assertThat(after).isNotEqualTo(before);
        assertThat(isIn(before)).isFalse();
        assertThat(isIn(after)).isTrue();
    }

    @Test
    void a_session_of_ones_own_making_opens_nothing() {
        assertThat(isIn("0000000000000000000000")).isFalse();
        assertThat(isIn(Token.hash(world.session(Kind.OWNER)))).isFalse();
    }

    // ── how a session ends ────────────────────────────────────────────────

    @Test
    void signing_out_ends_the_session_for_good() {
        String session = world.session(Kind.OWNER);
        assertThat(Visitor.with(session).post("/sign-out").statusCode()).isEqualTo(303);
        assertThat(isIn(session)).isFalse();
    }

    @Test
    void signing_out_takes_the_pages_of_before_out_of_the_browser() {
        for (String door : new String[] {"/sign-out", "/sign-out/everywhere"}) {
            String session = signIn(Visitor.stranger(), Door.PASSWORD).cookie("session");
            assertThat(Visitor.with(session).post(door).header("Clear-Site-Data"))
                    .isEqualTo("\"cache\"");
        }
    }

    @Test
    void signing_out_everywhere_ends_every_session_of_this_person_alone() {
        String here = world.session(Kind.OWNER);
        String there = signIn(Visitor.stranger(), Door.PASSWORD).cookie("session");
        Visitor.with(here).post("/sign-out/everywhere");
        assertThat(isIn(here)).isFalse();
        assertThat(isIn(there)).isFalse();
        assertThat(isIn(world.session(Kind.EDITOR))).isTrue();
    }

    @Test
    void a_new_password_ends_every_other_session() {
        String here = world.session(Kind.OWNER);
        String there = signIn(Visitor.stranger(), Door.PASSWORD).cookie("session");
        Response changed = Visitor.with(here)
                .formParam("old", Door.PASSWORD)
                .formParam("password", "another-walnut-harbour")
                .post("/account/password");
        assertThat(isIn(here)).isFalse();
        assertThat(isIn(there)).isFalse();
        assertThat(isIn(changed.cookie("session"))).isTrue();
        assertThat(signIn(Visitor.stranger(), Door.PASSWORD).statusCode()).isEqualTo(422);
        assertThat(signIn(Visitor.stranger(), "another-walnut-harbour").statusCode())
                .isEqualTo(303);
    }

    @Test
    void the_old_password_is_asked_for() {
        String here = world.session(Kind.OWNER);
        Response refused = Visitor.with(here)
                .formParam("old", "not-the-password")
                .formParam("password", "another-walnut-harbour")
                .post("/account/password");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(isIn(here)).isTrue();
        assertThat(signIn(Visitor.stranger(), Door.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void a_closed_account_ends_its_sessions_and_opens_no_more() {
        String session = world.session(Kind.OWNER);
        Visitor.with(world.session(Kind.ADMIN)).post("/people/" + owner.id() + "/deactivation");
        assertThat(isIn(session)).isFalse();
        assertThat(signIn(Visitor.stranger(), Door.PASSWORD).statusCode()).isEqualTo(422);
        Visitor.with(world.session(Kind.ADMIN)).post("/people/" + owner.id() + "/reactivation");
        assertThat(isIn(session)).isFalse();
        assertThat(signIn(Visitor.stranger(), Door.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void a_session_ends_when_nobody_uses_it() {
        String session = world.session(Kind.OWNER);
        seen(session, Duration.ofHours(11));
        assertThat(isIn(session)).isTrue();
        seen(session, Duration.ofHours(12).plusMinutes(1));
        assertThat(isIn(session)).isFalse();
    }

    @Test
    void a_session_ends_after_thirty_days_however_much_it_is_used() {
        String session = world.session(Kind.OWNER);
        age(session, Duration.ofDays(29));
        assertThat(isIn(session)).isTrue();
        age(session, Duration.ofDays(31));
        assertThat(isIn(session)).isFalse();
    }

    @Test
    void reading_writes_only_now_and_then_that_somebody_was_here() {
        String session = world.session(Kind.OWNER);
        Instant old = seen(session, Duration.ofMinutes(2));
        isIn(session);
        assertThat(seenAt(session)).isEqualTo(old);
        seen(session, Duration.ofMinutes(6));
        isIn(session);
        assertThat(seenAt(session)).isAfter(old);
    }

    @Test
    void who_asks_is_found_out_in_one_query() {
        String session = world.session(Kind.OWNER);
        isIn(session);
        assertThat(Queries.during(() -> Visitor.with(session).get("/account/deletion")))
                .isEqualTo(1);
    }

    // ── one-time passwords ────────────────────────────────────────────────

    @Test
    void a_one_time_password_opens_nothing_until_it_is_changed() {
        String old = world.session(Kind.OWNER);
        String given = oneTimePassword();
        assertThat(isIn(old)).isFalse();
        assertThat(signIn(Visitor.stranger(), Door.PASSWORD).statusCode()).isEqualTo(422);

        Response arrival = signIn(Visitor.stranger().formParam("next", "/account"), given);
        assertThat(arrival.header("Location")).isEqualTo("/account/password?next=%2Faccount");
        String session = arrival.cookie("session");
        assertThat(Visitor.with(session).get("/account").header("Location"))
                .isEqualTo("/account/password?next=%2Faccount");
        assertThat(Visitor.with(session).get("/sign-in").header("Location")).isEqualTo("/account/password");
        assertThat(Visitor.with(session).get("/account/data").statusCode()).isEqualTo(303);
        assertThat(Visitor.with(session)
                        .formParam("fullName", "X")
                        .post("/account")
                        .statusCode())
                .isEqualTo(401);

        assertThat(change(session, given, given).statusCode()).isEqualTo(422);
        assertThat(Visitor.with(session).get("/account/password").asString()).doesNotContain("name=\"old\"");
        // They have signed in with it, so they need not type it again.
        Response changed = change(session, "", "a-password-of-my-own");
        assertThat(changed.header("Location")).isEqualTo("/assignments");
        assertThat(isIn(changed.cookie("session"))).isTrue();
        assertThat(signIn(Visitor.stranger(), given).statusCode()).isEqualTo(422);
        // From now on it is asked for.
        assertThat(change(changed.cookie("session"), "", "another-password-of-mine")
                        .statusCode())
                .isEqualTo(422);
        assertThat(signIn(Visitor.stranger(), "a-password-of-my-own").statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoever_chooses_a_password_goes_on_to_where_they_wanted_or_to_what_there_is_to_do() {
        String session = signIn(Visitor.stranger(), oneTimePassword()).cookie("session");
        Response wanted = Visitor.with(session)
                .formParams(Map.of("password", "a-password-of-my-own", "next", "/help"))
                .post("/account/password");
        assertThat(wanted.header("Location")).isEqualTo("/help");
        session = signIn(Visitor.stranger(), oneTimePassword()).cookie("session");
        Response anywhere = Visitor.with(session)
                .formParams(Map.of("password", "a-password-of-my-own", "next", "https://elsewhere.example"))
                .post("/account/password");
        assertThat(anywhere.header("Location")).isEqualTo("/assignments");
        // Without a one-time password the old one is asked for.
        assertThat(Visitor.with(world.session(Kind.EDITOR))
                        .formParam("password", "a-password-of-my-own")
                        .post("/account/password")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobody_but_an_admin_gives_one_time_passwords() {
        for (Kind who : new Kind[] {Kind.TEACHER, Kind.EDITOR})
            assertThat(Visitor.with(world.session(who))
                            .post("/people/" + owner.id() + "/password")
                            .statusCode())
                    .isEqualTo(404);
        assertThat(signIn(Visitor.stranger(), Door.PASSWORD).statusCode()).isEqualTo(303);
    }

    // ── whoever guesses ───────────────────────────────────────────────────

    @Test
    void whoever_guesses_is_slowed_down_and_the_owner_is_not() {
        String guesser = "198.51.100." + owner.id() % 250;
        for (int i = 0; i < 5; i++)
            assertThat(signIn(Visitor.from(guesser), "guess-number-" + i).statusCode())
                    .isEqualTo(422);
        Response stopped = signIn(Visitor.from(guesser), Door.PASSWORD);
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(stopped.header("Retry-After"))).isBetween(1, 61);
        assertThat(stopped.cookies()).doesNotContainKey("session");
        assertThat(signIn(Visitor.stranger(), Door.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void writing_addresses_into_the_header_helps_nobody() {
        String guesser = "198.51.101." + owner.id() % 250;
        for (int i = 0; i < 5; i++) signIn(Visitor.from("203.0.113." + i + ", " + guesser), "guess-number-" + i);
        assertThat(signIn(Visitor.from("203.0.113.99, " + guesser), Door.PASSWORD)
                        .statusCode())
                .isEqualTo(429);
    }

    private Response signIn(RequestSpecification visitor, String password) {
        return visitor.formParam("name", owner.name())
                .formParam("password", password)
                .post("/sign-in");
    }

    private static Response change(String session, String old, String password) {
        return Visitor.with(session)
                .formParam("old", old)
                .formParam("password", password)
                .post("/account/password");
    }

    private String oneTimePassword() {
        Response shown = Visitor.with(world.session(Kind.ADMIN)).post("/people/" + owner.id() + "/password");
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        return Jsoup.parse(shown.asString()).select(".secret").text();
    }

    private static boolean isIn(String session) {
        return Visitor.with(session).get("/account/deletion").statusCode() == 200;
    }

    private static Instant seen(String session, Duration ago) {
        Instant then = Instant.now().minus(ago).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        QuarkusTransaction.requiringNew()
                .run(() -> Session.update("seenAt = ?1 where tokenHash = ?2", then, Token.hash(session)));
        return then;
    }

    private static void age(String session, Duration age) {
        QuarkusTransaction.requiringNew()
                .run(() -> Session.update(
                        "createdAt = ?1 where tokenHash = ?2", Instant.now().minus(age), Token.hash(session)));
    }

    private static Instant seenAt(String session) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Session.<Session>findById(Token.hash(session)).seenAt());
    }
}
