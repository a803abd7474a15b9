package rejoinder.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.people.Door;
import rejoinder.people.Person;
import rejoinder.people.Role;

@QuarkusTest
class CoursesAppTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"'><b onclick='x'>{inject:me.name} עברית";

    World world;
    String course;

    @BeforeEach
    void aWorld() {
        world = World.make();
        course = world.course().address();
    }

    // ── a course in a minute ──────────────────────────────────────────────

    @Test
    void a_teacher_makes_a_course_and_a_student_does_not() {
        Map<String, String> form = Map.of("name", " Latin ", "zone", "Europe/Rome");
        Response made = post(Kind.TEACHER, "/courses", form);
        assertThat(made.statusCode()).isEqualTo(303);
        Document page = page(Kind.TEACHER, made.header("Location"));
        assertThat(page.select("h1").text()).isEqualTo("Latin");
        assertThat(page.select(".join-code").text()).matches("[a-z2-9]{4}-[a-z2-9]{4}");
        assertThat(page.select("svg.qr path").attr("d")).startsWith("M4 4h7");
        assertThat(page.text()).contains("Europe/Rome");
        assertThat(post(Kind.PEER, "/courses", form).statusCode()).isEqualTo(404);
        assertThat(get(Kind.PEER, "/courses").asString()).doesNotContain("/courses/new");
        assertThat(get(Kind.COLLEAGUE, made.header("Location")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_course_needs_a_name_and_a_known_time_zone_and_keeps_what_was_typed() {
        Response refused = post(Kind.TEACHER, "/courses", Map.of("name", " ", "zone", "Mars/Base"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Type a name", "Choose a time zone");
        Response again = post(Kind.TEACHER, "/courses", Map.of("name", "x".repeat(121), "zone", "Asia/Tokyo"));
        assertThat(again.asString())
                .contains("x".repeat(121), "value=\"Asia/Tokyo\" selected", "it has 121 characters, and 120 fit")
                .doesNotContain("maxlength");
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_course() {
        String key = page(Kind.TEACHER, "/courses/new").select("[name=key]").val();
        Map<String, String> form = Map.of("name", "Latin", "zone", "UTC", "key", key);
        String first = post(Kind.TEACHER, "/courses", form).header("Location");
        assertThat(post(Kind.TEACHER, "/courses", form).header("Location")).isEqualTo(first);
    }

    @Test
    void whatever_a_teacher_types_is_text_and_nothing_else() {
        post(Kind.TEACHER, course + "/settings", Map.of("name", HOSTILE, "zone", "UTC"));
        Response slips = enrol(HOSTILE);
        Response preview =
                post(Kind.TEACHER, course + "/names/preview", Map.of("names", HOSTILE + "\n" + HOSTILE + "2"));
        String code = code();
        for (Response answer : List.of(
                slips,
                preview,
                get(Kind.TEACHER, course),
                get(Kind.TEACHER, course + "/settings"),
                get(Kind.PEER, course),
                get(Kind.PEER, "/courses"),
                get(Kind.READER, "/join/" + code),
                Visitor.stranger().get("/join/" + code),
                Visitor.stranger().get("/join?code=" + rejoinder.people.Words.encoded(HOSTILE)))) {
            Document page = org.jsoup.Jsoup.parse(answer.asString());
            assertThat(page.text()).containsAnyOf("<script>alert(1)</script>", "No course has this code");
            assertThat(page.select("script")).allMatch(script -> script.data().isEmpty());
            assertThat(page.select("[onclick]")).isEmpty();
        }
    }

    // ── coming in ─────────────────────────────────────────────────────────

    @Test
    void a_student_joins_by_code_and_by_link() {
        Document page = page(Kind.READER, "/join?code=" + code().toUpperCase().replace("-", ""));
        assertThat(page.select("h1").text()).isEqualTo("Join " + world.course().name());
        assertThat(get(Kind.READER, course).statusCode()).isEqualTo(404);
        Response joined = post(
                Kind.READER, "/join", Map.of("code", page.select("[name=code]").val()));
        assertThat(joined.header("Location")).isEqualTo(course);
        assertThat(get(Kind.READER, course).statusCode()).isEqualTo(200);
        assertThat(names()).contains(world.person(Kind.READER).name());
        assertThat(get(Kind.READER, "/join/" + code()).header("Location")).isEqualTo(course);
        post(Kind.READER, "/join", Map.of("code", code()));
        assertThat(names()).filteredOn(world.person(Kind.READER).name()::equals).hasSize(1);
    }

    @Test
    void somebody_without_an_account_joins_with_a_code_a_name_and_a_password() {
        String name = "newcomer" + world.bystander().id();
        Document page = Browsing.page(Visitor.stranger().get("/join/" + code()));
        assertThat(page.select("h1").text()).isEqualTo("Join " + world.course().name());
        Response weak = arrive(name, "short");
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.asString()).contains("value=\"" + name + "\"");
        assertThat(names()).doesNotContain(name);
        Response joined = arrive(name, Door.PASSWORD);
        assertThat(joined.header("Location")).isEqualTo(course);
        assertThat(Visitor.with(joined.cookie("session")).get(course).statusCode())
                .isEqualTo(200);
        assertThat(names()).contains(name);
        assertThat(Person.named(name).orElseThrow().role()).isEqualTo(Role.STUDENT);
        // They chose the password, so the course does not reset it.
        assertThat(post(Kind.TEACHER, course + "/members/" + id(name) + "/password", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_wrong_code_opens_nothing_and_says_nothing() {
        for (String wrong : List.of("aaaa-aaaa", "' or 1=1", code() + "a", "\0")) {
            Response answer = Visitor.stranger().queryParam("code", wrong).get("/join");
            assertThat(answer.statusCode()).as(wrong).isEqualTo(404);
            assertThat(answer.asString()).contains("No course has this code");
        }
        assertThat(post(Kind.READER, "/join", Map.of("code", "aaaa-aaaa")).statusCode())
                .isEqualTo(422);
        assertThat(Visitor.stranger()
                        .formParams(Map.of("code", "aaaa-aaaa", "name", "nobody", "password", Door.PASSWORD))
                        .post("/join/accounts")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Person.named("nobody")).isEmpty();
    }

    @Test
    void guessing_codes_is_slowed_down_and_a_whole_class_is_not() {
        String session = world.session(Kind.READER);
        String address = "10.9." + world.bystander().id() % 250 + ".1";
        for (int i = 0; i < 5; i++)
            assertThat(Visitor.from(address)
                            .cookie("session", session)
                            .get("/join/aaaa-aaaa")
                            .statusCode())
                    .isEqualTo(404);
        Response sixth = Visitor.from(address).cookie("session", session).get("/join/" + code());
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(1, 61);
        assertThat(Visitor.from(address)
                        .cookie("session", session)
                        .formParam("code", code())
                        .post("/join")
                        .statusCode())
                .isEqualTo(429);
        assertThat(Visitor.from(address)
                        .cookie("session", world.session(Kind.EDITOR))
                        .get("/join/" + code())
                        .statusCode())
                .isEqualTo(200);
        String school = "10.8." + world.bystander().id() % 250 + ".1";
        for (int i = 0; i < 120; i++)
            assertThat(Visitor.from(school).get("/join/" + code()).statusCode()).isEqualTo(200);
        for (int i = 0; i < 100; i++) Visitor.from(school).get("/join/bbbb-bbbb");
        assertThat(Visitor.from(school).get("/join/" + code()).statusCode()).isEqualTo(429);
    }

    @Test
    void a_new_code_shuts_the_old_one() {
        String old = code();
        assertThat(post(Kind.PEER, course + "/code", Map.of()).statusCode()).isEqualTo(404);
        assertThat(code()).isEqualTo(old);
        post(Kind.TEACHER, course + "/code", Map.of());
        assertThat(code()).isNotEqualTo(old);
        assertThat(Visitor.stranger().get("/join/" + old).statusCode()).isEqualTo(404);
        assertThat(Visitor.stranger().get("/join/" + code()).statusCode()).isEqualTo(200);
    }

    // ── names become accounts ─────────────────────────────────────────────

    @Test
    void pasted_names_become_accounts_with_slips_whose_passwords_work_once() {
        String lena = "Lena Berg" + world.bystander().id();
        String list = "1. " + lena + "\nEk" + world.bystander().id() + ", Bo\n" + lena + " \n";
        Response answer = enrol(list);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        Document slips = Browsing.page(answer);
        assertThat(slips.select(".slips h2").eachText())
                .containsExactly(lena, "Bo Ek" + world.bystander().id(), lena);
        List<String> codes = slips.select(".slips code").eachText();
        assertThat(codes.get(0)).isEqualTo("lena.berg" + world.bystander().id());
        assertThat(codes.get(4)).startsWith(codes.get(0));
        assertThat(get(Kind.TEACHER, course).asString())
                .doesNotContain(codes.get(1))
                .contains(codes.get(0));

        Response door = signIn(codes.get(0), codes.get(1));
        assertThat(door.header("Location")).isEqualTo("/account/password");
        String session = door.cookie("session");
        assertThat(Visitor.with(session).get(course).statusCode()).isEqualTo(303);
        Visitor.with(session)
                .formParams(Map.of("old", codes.get(1), "password", Door.PASSWORD))
                .post("/account/password");
        assertThat(signIn(codes.get(0), codes.get(1)).statusCode()).isEqualTo(422);
        String own = signIn(codes.get(0), Door.PASSWORD).cookie("session");
        assertThat(Visitor.with(own).get(course).statusCode()).isEqualTo(200);

        // The same list again makes nobody twice.
        Response again = enrol(list);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("in the course already", lena).doesNotContain("class=\"slips\"");
    }

    @Test
    void a_list_is_looked_at_before_anything_is_made() {
        long number = world.bystander().id();
        String list = "Berg%d; Lena; 9b; lena@tab.de\nEk%d; Bo; 9b; bo@tab.de\nEk%d; Bo; 10a; b2@tab.de\n%s\nليلى حداد"
                .formatted(number, number, number, world.pupil().fullName());
        int before = names().size();
        Document preview = Browsing.page(post(Kind.TEACHER, course + "/names/preview", Map.of("names", list)));
        assertThat(names()).hasSize(before);
        assertThat(preview.select("tbody th").eachText())
                .containsExactly(
                        "Lena Berg" + number,
                        "Bo Ek" + number,
                        "Bo Ek" + number,
                        world.pupil().fullName(),
                        "ليلى حداد");
        List<String> userNames = preview.select("tbody td:nth-child(2)").eachText();
        assertThat(userNames.subList(0, 3))
                .containsExactly("lena.berg" + number, "bo.ek" + number, "bo.ek" + number + "2");
        assertThat(userNames.get(3)).matches("student-\\d+");
        assertThat(preview.text())
                .contains("in the list 2 times", "in the course already", "e-mail addresses, numbers");
        assertThat(preview.select("[name=keep]").eachAttr("value")).containsExactly("0", "1", "2", "4");
        assertThat(preview.select("#names").val().strip()).isEqualTo(list);

        Response none = post(Kind.TEACHER, course + "/names", Map.of("names", list));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.asString()).contains("Nobody has a tick", "lena.berg" + number);
        assertThat(names()).hasSize(before);
        Document slips = Browsing.page(post(
                Kind.TEACHER, course + "/names", Map.of("names", list, "keep", List.of("0", "2", "3", "99", "x"))));
        assertThat(slips.select(".slips h2").eachText()).containsExactly("Lena Berg" + number, "Bo Ek" + number);
        assertThat(names()).hasSize(before + 2);
    }

    @Test
    void columns_the_other_way_round_are_turned() {
        Map<String, String> list = Map.of("names", "Berg\tLena");
        Document preview = Browsing.page(post(Kind.TEACHER, course + "/names/preview", list));
        assertThat(preview.select("tbody th").text()).isEqualTo("Berg Lena");
        Map<String, String> turned = Map.of(
                "names",
                "Berg\tLena",
                "turned",
                preview.select("button[name=turned]").val());
        preview = Browsing.page(post(Kind.TEACHER, course + "/names/preview", turned));
        assertThat(preview.select("tbody th").text()).isEqualTo("Lena Berg");
        assertThat(preview.select("input[name=turned]").val()).isEqualTo("true");
    }

    @Test
    void a_list_that_is_empty_or_too_long_makes_nobody() {
        int before = names().size();
        for (String list : List.of("  \n ", "x\n".repeat(61), "y".repeat(200))) {
            Response refused = post(Kind.TEACHER, course + "/names", Map.of("names", list, "keep", "0"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(post(Kind.TEACHER, course + "/names/preview", Map.of("names", list))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(org.jsoup.Jsoup.parse(refused.asString())
                            .select("textarea")
                            .val()
                            .strip())
                    .isEqualTo(list.strip());
        }
        assertThat(names()).hasSize(before);
    }

    @Test
    void teachers_reset_the_passwords_of_accounts_that_the_course_made_and_of_no_others() {
        String pupil = course + "/members/" + world.pupil().id() + "/password";
        String session = QuarkusTransaction.requiringNew().call(() -> Door.signIn(world.pupil()));
        Document slip = Browsing.page(post(Kind.TEACHER, pupil, Map.of()));
        String password = slip.select(".slips code").last().text();
        assertThat(Visitor.with(session).get("/account").header("Location")).startsWith("/sign-in");
        assertThat(signIn(world.pupil().name(), password).statusCode()).isEqualTo(303);

        for (Person other : List.of(
                world.person(Kind.PEER),
                world.person(Kind.TEACHER),
                world.person(Kind.STRANGER),
                world.person(Kind.ADMIN),
                world.bystander()))
            assertThat(post(Kind.TEACHER, course + "/members/" + other.id() + "/password", Map.of())
                            .statusCode())
                    .isEqualTo(404);
        assertThat(post(Kind.COLLEAGUE, pupil, Map.of()).statusCode()).isEqualTo(404);
        assertThat(post(Kind.PEER, pupil, Map.of()).statusCode()).isEqualTo(404);
        // In another course the account is a guest: its teacher has no say over it.
        QuarkusTransaction.requiringNew()
                .run(() -> Course.<Course>findById(world.otherCourse().id())
                        .members()
                        .enrol(Person.findById(world.pupil().id())));
        assertThat(post(
                                Kind.COLLEAGUE,
                                world.otherCourse().address() + "/members/"
                                        + world.pupil().id() + "/password",
                                Map.of())
                        .statusCode())
                .isEqualTo(404);
        // Whoever became a teacher since is nobody's pupil.
        assertThat(post(Kind.ADMIN, "/people/" + world.pupil().id() + "/role", Map.of("role", "TEACHER"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(post(Kind.TEACHER, pupil, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void lost_slips_are_made_anew_for_those_who_have_not_signed_in_yet() {
        enrol("One\nTwo");
        List<String> first = Browsing.page(post(Kind.TEACHER, course + "/slips", Map.of()))
                .select(".slips code")
                .eachText();
        assertThat(first).hasSize(6);
        String session = signIn(first.get(0), first.get(1)).cookie("session");
        Visitor.with(session)
                .formParams(Map.of("old", first.get(1), "password", Door.PASSWORD))
                .post("/account/password");
        List<String> second = Browsing.page(post(Kind.TEACHER, course + "/slips", Map.of()))
                .select(".slips code")
                .eachText();
        assertThat(second).hasSize(4).doesNotContain(first.get(0));
        assertThat(signIn(first.get(0), Door.PASSWORD).statusCode()).isEqualTo(303);
        assertThat(signIn(first.get(2), first.get(3)).statusCode()).isEqualTo(422);
    }

    // ── who teaches, who goes, who comes back ─────────────────────────────

    @Test
    void another_teacher_can_do_what_the_first_one_can_and_is_told_so() {
        Person colleague = world.person(Kind.COLLEAGUE);
        for (String nobody : List.of(world.person(Kind.PEER).name(), "no one at all", ""))
            assertThat(post(Kind.TEACHER, course + "/teachers", Map.of("teacher", nobody))
                            .statusCode())
                    .isEqualTo(422);
        assertThat(post(Kind.COLLEAGUE, course + "/teachers", Map.of("teacher", colleague.name()))
                        .statusCode())
                .isEqualTo(404);
        post(
                Kind.TEACHER,
                course + "/teachers",
                Map.of("teacher", " " + colleague.name().toUpperCase()));
        assertThat(page(Kind.COLLEAGUE, "/notices").select(".notices button").text())
                .isEqualTo("You teach " + world.course().name() + " now.");
        assertThat(page(Kind.COLLEAGUE, course).select(".join-code")).isNotEmpty();
        assertThat(post(Kind.COLLEAGUE, course + "/members/" + world.pupil().id() + "/password", Map.of())
                        .statusCode())
                .isEqualTo(200);
        String first = course + "/members/" + world.person(Kind.TEACHER).id() + "/removal";
        assertThat(post(Kind.COLLEAGUE, first, Map.of()).statusCode()).isEqualTo(303);
        assertThat(get(Kind.TEACHER, course).statusCode()).isEqualTo(404);
        Response last = post(Kind.COLLEAGUE, course + "/members/" + colleague.id() + "/removal", Map.of());
        assertThat(last.statusCode()).isEqualTo(422);
        assertThat(last.asString()).contains("needs a teacher");
        assertThat(page(Kind.COLLEAGUE, course + "/members/" + colleague.id()).select("main form"))
                .isEmpty();
        assertThat(get(Kind.COLLEAGUE, course).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_wrong_with_another_teacher_is_said_where_they_are_named() {
        Response refused = post(Kind.TEACHER, course + "/teachers", Map.of("teacher", "nobody"));
        Document page = org.jsoup.Jsoup.parse(refused.asString());
        assertThat(page.select("section:has(#teachers) .form-errors").text()).contains("No teacher has this user name");
        assertThat(page.select("section:has(#naming) .form-errors")).isEmpty();
        assertThat(page.select("#teacher").val()).isEqualTo("nobody");
        assertThat(page.select(".form-errors[autofocus][tabindex]")).hasSize(1);
    }

    @Test
    void names_from_right_to_left_stand_apart_from_their_sentences() {
        Person owner = world.person(Kind.OWNER);
        post(Kind.OWNER, "/account", Map.of("fullName", "ليلى حداد"));
        assertThat(page(Kind.TEACHER, course).select("th bdi").eachText()).contains("ليلى حداد");
        Response out = post(Kind.TEACHER, course + "/members/" + owner.id() + "/removal", Map.of());
        assertThat(Browsing.page(Visitor.with(world.session(Kind.TEACHER))
                                .cookie("flash", out.cookie("flash"))
                                .get(course))
                        .select(".flash p")
                        .text())
                .startsWith("\u2068ليلى حداد\u2069 is not");
    }

    @Test
    void a_student_is_taken_out_and_comes_back_to_their_work() {
        String map = "/maps/" + world.ours().map();
        Person owner = world.person(Kind.OWNER);
        String member = course + "/members/" + owner.id();
        assertThat(post(Kind.PEER, member + "/removal", Map.of()).statusCode()).isEqualTo(404);
        Document before = page(Kind.TEACHER, member);
        assertThat(before.select("h1").text()).isEqualTo(owner.fullName());
        assertThat(before.select("form").eachAttr("action"))
                .contains(member + "/removal")
                .doesNotContain(member + "/password");
        assertThat(get(Kind.PEER, member).statusCode()).isEqualTo(404);
        Response out = post(Kind.TEACHER, member + "/removal", Map.of());
        Document flash = Browsing.page(Visitor.with(world.session(Kind.TEACHER))
                .cookie("flash", out.cookie("flash"))
                .get(course));
        assertThat(flash.select("form.flash").attr("action")).isEqualTo(member + "/return");
        assertThat(get(Kind.TEACHER, member).statusCode()).isEqualTo(404);
        assertThat(names()).doesNotContain(owner.name());
        assertThat(get(Kind.OWNER, course).statusCode()).isEqualTo(404);
        assertThat(get(Kind.OWNER, "/courses").asString()).doesNotContain(course + "\"");
        // Their work is still theirs, and the teacher still reads it.
        assertThat(get(Kind.OWNER, map).statusCode()).isEqualTo(200);
        assertThat(get(Kind.TEACHER, map).statusCode()).isEqualTo(200);
        // The code does not undo what a teacher did.
        assertThat(page(Kind.OWNER, "/join/" + code()).text()).contains("let you back in");
        Response refused = post(Kind.OWNER, "/join", Map.of("code", code()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(get(Kind.OWNER, course).statusCode()).isEqualTo(404);
        assertThat(post(Kind.PEER, member + "/return", Map.of()).statusCode()).isEqualTo(404);
        post(Kind.TEACHER, member + "/return", Map.of());
        assertThat(page(Kind.OWNER, course).select(".map-row").eachAttr("href")).contains(map);
        assertThat(page(Kind.OWNER, "/notices").select(".notices button").eachText())
                .contains("You are in " + world.course().name() + " again.");
    }

    @Test
    void whoever_leaves_by_themselves_comes_back_with_the_code() {
        String leave = course + "/members/" + world.person(Kind.PEER).id() + "/removal";
        assertThat(post(Kind.PEER, leave, Map.of()).header("Location")).isEqualTo("/courses");
        assertThat(get(Kind.PEER, course).statusCode()).isEqualTo(404);
        assertThat(post(Kind.PEER, "/join", Map.of("code", code())).header("Location"))
                .isEqualTo(course);
        assertThat(get(Kind.PEER, course).statusCode()).isEqualTo(200);
    }

    @Test
    void students_do_not_see_who_else_is_there_nor_the_code() {
        String page = get(Kind.PEER, course).asString();
        assertThat(page).doesNotContain(world.pupil().name(), code(), "Take out", "/settings\"");
        assertThat(page).contains(world.person(Kind.TEACHER).fullName());
    }

    // ── the end ───────────────────────────────────────────────────────────

    @Test
    void an_ended_course_is_read_and_not_changed_until_it_is_opened_again() {
        String map = "/maps/" + world.ours().map();
        String claim = map + "/claims/" + world.ours().buses();
        assertThat(post(Kind.PEER, course + "/ending", Map.of()).statusCode()).isEqualTo(404);
        post(Kind.TEACHER, course + "/ending", Map.of());
        assertThat(page(Kind.PEER, course).text()).contains("This course ended on");
        assertThat(get(Kind.PEER, map).statusCode()).isEqualTo(200);
        assertThat(get(Kind.OWNER, map).statusCode()).isEqualTo(200);
        assertThat(post(Kind.OWNER, claim, Map.of("text", "Too late.")).statusCode())
                .isEqualTo(404);
        assertThat(get(Kind.OWNER, map + "/settings").asString()).contains("has ended");
        assertThat(post(Kind.OWNER, map + "/copies", Map.of()).statusCode()).isEqualTo(303);
        String code = code();
        assertThat(Visitor.stranger().get("/join/" + code).statusCode()).isEqualTo(404);
        for (String path : List.of(
                "/names",
                "/slips",
                "/code",
                "/members/" + world.pupil().id() + "/password",
                "/members/" + world.pupil().id() + "/removal",
                "/members/" + world.person(Kind.REMOVED).id() + "/return"))
            assertThat(post(Kind.TEACHER, course + path, Map.of("names", "Bo")).statusCode())
                    .as(path)
                    .isEqualTo(422);
        assertThat(post(Kind.TEACHER, course + "/settings", Map.of("name", "New", "zone", "UTC"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(
                                Kind.TEACHER,
                                course + "/teachers",
                                Map.of("teacher", world.person(Kind.COLLEAGUE).name()))
                        .statusCode())
                .isEqualTo(422);
        post(Kind.TEACHER, course + "/reopening", Map.of());
        assertThat(page(Kind.TEACHER, course).select("h1").text())
                .isEqualTo(world.course().name());
        assertThat(code()).isEqualTo(code);
        assertThat(post(Kind.OWNER, claim, Map.of("text", "In time.")).statusCode())
                .isEqualTo(303);
    }

    // ── maps of a course ──────────────────────────────────────────────────

    @Test
    void a_map_is_shown_to_the_course_that_its_owner_puts_it_into() {
        String map = "/maps/" + world.debate().map();
        Map<String, String> into = Map.of("course", world.course().id().toString());
        assertThat(get(Kind.TEACHER, map).statusCode()).isEqualTo(404);
        assertThat(post(Kind.EDITOR, map + "/course", into).statusCode()).isEqualTo(404);
        assertThat(post(Kind.OWNER, map + "/course", Map.of()).statusCode()).isEqualTo(422);
        assertThat(post(
                                Kind.OWNER,
                                map + "/course",
                                Map.of("course", world.otherCourse().id().toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(Kind.OWNER, map + "/visibility", Map.of("to", "COURSE")).statusCode())
                .isEqualTo(422);
        assertThat(get(Kind.PEER, map).statusCode()).isEqualTo(404);

        assertThat(post(Kind.OWNER, map + "/course", into).statusCode()).isEqualTo(303);
        assertThat(get(Kind.PEER, map).statusCode()).isEqualTo(200);
        assertThat(get(Kind.TEACHER, map).statusCode()).isEqualTo(200);
        assertThat(get(Kind.PEER, "/search?q=Teenagers").asString()).contains(map + "/claims");
        assertThat(page(Kind.PEER, course).select(".map-row").eachAttr("href")).contains(map);

        post(Kind.OWNER, map + "/visibility", Map.of("to", "PRIVATE"));
        assertThat(get(Kind.PEER, map).statusCode()).isEqualTo(404);
        assertThat(get(Kind.PEER, "/search?q=Teenagers").asString()).doesNotContain(map + "/claims");
        assertThat(get(Kind.TEACHER, map).statusCode()).isEqualTo(200);
        assertThat(post(Kind.TEACHER, map + "/undo", Map.of()).statusCode()).isEqualTo(404);
        for (Kind other : List.of(Kind.COLLEAGUE, Kind.REMOVED, Kind.STRANGER, Kind.ADMIN, Kind.ANONYMOUS))
            assertThat(get(other, map).statusCode()).as(other.name()).isEqualTo(404);
    }

    @Test
    void a_public_map_does_not_tell_strangers_of_its_course() {
        String map = "/maps/" + world.ours().map();
        QuarkusTransaction.requiringNew().run(() -> rejoinder.maps.ArgumentMap.<rejoinder.maps.ArgumentMap>findById(
                        world.ours().map())
                .sharing()
                .show(
                        rejoinder.maps.Act.of(
                                Person.findById(world.person(Kind.TEACHER).id())),
                        rejoinder.maps.Visibility.PUBLIC));
        for (Kind other : List.of(Kind.ANONYMOUS, Kind.STRANGER, Kind.COLLEAGUE))
            for (String page : List.of("", "/settings", "/history"))
                assertThat(get(other, map + page).asString())
                        .doesNotContain(world.course().name(), course + "\"");
        assertThat(get(Kind.PEER, map + "/settings").asString())
                .contains(world.course().name());
    }

    // ── what is stored of a person ────────────────────────────────────────

    @Test
    void a_member_takes_along_where_they_are_and_what_they_were_told() {
        String data = get(Kind.PEER, "/account/data").asString();
        assertThat(data).contains(world.course().name(), "\"part\" : \"STUDENT\"", "course-taken-back");
        assertThat(data).doesNotContain(world.pupil().name());
    }

    @Test
    void whoever_deletes_their_account_is_in_no_course_and_no_notice() {
        Person peer = world.person(Kind.PEER);
        assertThat(post(Kind.PEER, "/account/deletion", Map.of("password", Door.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(Kind.TEACHER, course).asString()).doesNotContain(peer.name());
        assertThat(Enrolment.count("person.id = ?1", peer.id())).isZero();
        assertThat(Notice.count("person.id = ?1", peer.id())).isZero();
    }

    @Test
    void a_course_whose_last_teacher_is_gone_ends_and_stays_readable() {
        assertThat(post(Kind.TEACHER, "/account/deletion", Map.of("password", Door.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(Kind.PEER, course).text()).contains("This course ended on");
    }

    // ── what the tests do ─────────────────────────────────────────────────

    private Response get(Kind who, String path) {
        return Visitor.with(world.session(who)).get(path);
    }

    private Document page(Kind who, String path) {
        return Browsing.page(get(who, path));
    }

    private Response post(Kind who, String path, Map<String, ?> form) {
        return Visitor.with(world.session(who)).formParams(form).post(path);
    }

    /** Everybody on the list who has a tick at first gets an account. */
    private Response enrol(String list) {
        List<String> kept = Browsing.page(post(Kind.TEACHER, course + "/names/preview", Map.of("names", list)))
                .select("[name=keep][checked]")
                .eachAttr("value");
        return post(Kind.TEACHER, course + "/names", Map.of("names", list, "keep", kept));
    }

    private Response arrive(String name, String password) {
        return Visitor.stranger()
                .formParams(Map.of("code", code(), "name", name, "password", password))
                .post("/join/accounts");
    }

    private static Response signIn(String name, String password) {
        return Visitor.stranger()
                .formParams(Map.of("name", name, "password", password))
                .post("/sign-in");
    }

    private String code() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Course.<Course>findById(world.course().id()).joinCode());
    }

    /** What the students sign in with. */
    private List<String> names() {
        return page(Kind.TEACHER, course)
                .select("section:has(#students) td[data-label^=User]")
                .eachText();
    }

    private static long id(String name) {
        return Person.named(name).orElseThrow().id();
    }
}
