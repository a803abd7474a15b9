package rejoinder.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Queries;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.courses.Course;
import rejoinder.courses.Notice;
import rejoinder.maps.Source;
import rejoinder.people.Door;
import rejoinder.people.Person;
import rejoinder.people.Role;

/** The pages of assignments: setting one, who is where, doing it, and what everybody is told. */
@QuarkusTest
class AssignmentAppTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"'><b>{#if}";

    @Inject
    Reminders reminders;

    @Inject
    AgroalDataSource database;

    World world;
    String set;
    String assignment;

    @BeforeEach
    void aCourse() {
        world = World.make();
        set = "/courses/" + world.course().id() + "/assignments";
        assignment = "/assignments/" + world.assignment().id();
    }

    // ── setting one ───────────────────────────────────────────────────────

    @Test
    void who_comes_home_finds_what_waits_for_them() {
        world.assignment();
        Document teachers =
                Browsing.page(Visitor.with(world.session(Kind.TEACHER)).get("/"));
        assertThat(teachers.select("#to-review ~ ol h3").eachText()).contains("When should school start?");
        Document students = Browsing.page(Visitor.with(world.session(Kind.PEER)).get("/"));
        assertThat(students.select("#todo ~ ol h3").eachText()).contains("When should school start?");
        Document others =
                Browsing.page(Visitor.with(world.session(Kind.STRANGER)).get("/"));
        assertThat(others.select("#to-review, #todo")).isEmpty();
    }

    @Test
    void a_teacher_sets_an_assignment_with_a_text_from_a_file() {
        String text = "Ein Absatz über das Fliegen.\n\nEin zweiter. 😀";
        Response answer = multipart(Map.of(
                        "title",
                        "May we fly?",
                        "instructions",
                        "Read.\n\nThen argue.",
                        "opens",
                        "",
                        "due",
                        "2190-07-01T16:00",
                        "mode",
                        "EACH",
                        "question",
                        "May we?",
                        "language",
                        "de"))
                .multiPart(new MultiPartSpecBuilder(text.getBytes(StandardCharsets.UTF_8))
                        .controlName("file")
                        .fileName("C:\\texts\\flying.txt")
                        .mimeType("text/plain")
                        .build())
                .post(set);
        assertThat(answer.statusCode()).isEqualTo(303);
        Assignment made = found(answer);
        QuarkusTransaction.requiringNew().run(() -> {
            Assignment assignment = Assignment.findById(made.id());
            assertThat(assignment.title()).isEqualTo("May we fly?");
            assertThat(assignment.terms().instructions()).isEqualTo("Read.\n\nThen argue.");
            assertThat(assignment.terms().dueAt()).isEqualTo(Instant.parse("2190-07-01T14:00:00Z"));
            assertThat(assignment.terms().lateAllowed()).isFalse();
            assertThat(assignment.starter().question()).isEqualTo("May we?");
            assertThat(assignment.texts()).extracting(Source::text).containsExactly(text);
            assertThat(assignment.texts()).extracting(Source::title).containsExactly("flying");
        });
        assertThat(told(Kind.OWNER)).contains("assignment-set May we fly?");
        assertThat(told(Kind.REMOVED)).noneMatch(notice -> notice.contains("fly"));
        assertThat(page(Kind.PEER, "/courses/" + world.course().id()).text()).contains("May we fly?", "not opened");
    }

    @Test
    void a_map_that_the_teacher_can_read_becomes_the_starter_and_no_other() {
        long published = world.published().map();
        Response answer = form(Map.of("title", "Go on from here", "starter", Long.toString(published)));
        Assignment made = found(answer);
        long first = QuarkusTransaction.requiringNew().call(() -> {
            Assignment assignment = Assignment.findById(made.id());
            assertThat(assignment.starter().provenance().map()).isEqualTo(published);
            assertThat(assignment.starter().id()).isNotEqualTo(published);
            return (long) assignment.starter().claimCount();
        });
        assertThat(first).isEqualTo(7);
        assertThat(form(Map.of(
                                "title",
                                "Steal",
                                "starter",
                                Long.toString(world.debate().map())))
                        .statusCode())
                .isEqualTo(404);
        assertThat(page(Kind.TEACHER, set + "/new").select("#starter option").eachAttr("value"))
                .contains(Long.toString(published))
                .doesNotContain(Long.toString(world.debate().map()));
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_assignment() {
        String key = UUID.randomUUID().toString();
        Response first = form(Map.of("title", "Once", "key", key));
        Response second = form(Map.of("title", "Once", "key", key));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void what_is_wrong_is_said_where_it_is_and_what_was_typed_stays() {
        long before = count();
        broken("title", "Type a title.", "title", " ", "instructions", "Keep this.");
        broken("title", "200", "title", "x".repeat(201), "instructions", "Keep this.");
        broken("instructions", "10000", "title", "Keep this.", "instructions", "x".repeat(10_001));
        broken("due", "after it opens", "title", "Keep this.", "opens", "2190-01-02T10:00", "due", "2190-01-01T10:00");
        broken("due", "This is past", "title", "Keep this.", "due", "2001-01-01T10:00");
        broken("opens", "no day and time", "title", "Keep this.", "opens", "soon");
        broken("due", "no day and time", "title", "Keep this.", "due", "2025-02-30T10:00");
        broken("question", "500", "title", "Keep this.", "question", "x".repeat(501));
        broken("thesis", "4000", "title", "Keep this.", "thesis", "x".repeat(4001));
        broken("text", "200000", "title", "Keep this.", "text", "x".repeat(200_001));
        broken("textTitle", "300", "title", "Keep this.", "textTitle", "x".repeat(301), "text", "A text.");
        broken("text", "but no text", "title", "Keep this.", "textTitle", "Report");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_text_is_refused_and_what_was_typed_stays() {
        long before = count();
        Response answer = multipart(Map.of("title", "Keep this.", "text", "And this."))
                .multiPart(
                        "file",
                        "report.pdf",
                        new byte[] {'%', 'P', 'D', 'F', (byte) 0xe2, (byte) 0xe3, 0},
                        "application/pdf")
                .post(set);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#file-error").text()).contains("not plain text");
        assertThat(page.select("#title").val()).isEqualTo("Keep this.");
        assertThat(page.select("#text").text()).isEqualTo("And this.");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void new_terms_reach_everybody() {
        Response answer = as(Kind.TEACHER)
                .formParams(Map.of("title", "Asked anew", "instructions", "Find five reasons.", "due", ""))
                .post(assignment + "/terms");
        assertThat(answer.statusCode()).isEqualTo(303);
        Document page = page(Kind.OWNER, assignment);
        assertThat(page.select("h1").text()).isEqualTo("Asked anew");
        assertThat(page.select(".instructions").text()).isEqualTo("Find five reasons.");
        assertThat(told(Kind.OWNER)).contains("assignment-changed Asked anew");
        Response wrong = as(Kind.TEACHER)
                .formParams(Map.of("title", "", "instructions", "Keep this."))
                .post(assignment + "/terms");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.asString()).select("#instructions").text()).isEqualTo("Keep this.");
    }

    @Test
    void whatever_is_typed_is_text_and_nothing_else() {
        Assignment made = found(form(Map.of("title", HOSTILE, "instructions", HOSTILE, "question", HOSTILE)));
        String at = "/assignments/" + made.id();
        as(Kind.OWNER).post(at + "/work");
        for (String[] page : new String[][] {
            {"TEACHER", at}, {"OWNER", at}, {"OWNER", "/assignments"}, {"TEACHER", at + "/terms"}, {"PEER", "/notices"}
        }) {
            Document shown = page(Kind.valueOf(page[0]), page[1]);
            assertThat(shown.text()).as(page[1]).contains("<script>alert(1)</script>");
            assertThat(shown.select("script:not([src]), main b")).as(page[1]).isEmpty();
        }
    }

    @Test
    void an_assignment_is_taken_back_as_long_as_nobody_has_begun() {
        Assignment made = found(form(Map.of("title", "By mistake", "thesis", "It works.")));
        String at = "/assignments/" + made.id();
        assertThat(told(Kind.OWNER)).contains("assignment-set By mistake");
        assertThat(as(Kind.OWNER).post(at + "/removal").statusCode()).isEqualTo(404);
        Response answer = as(Kind.TEACHER).post(at + "/removal");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(as(Kind.TEACHER).get(at).statusCode()).isEqualTo(404);
        assertThat(told(Kind.OWNER)).doesNotContain("assignment-set By mistake");
        assertThat(page(Kind.OWNER, "/assignments").text()).doesNotContain("By mistake");

        Response refused = as(Kind.TEACHER).post(assignment + "/removal");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select(".form-errors").text())
                .contains("Somebody has begun");
        assertThat(page(Kind.OWNER, assignment).select("h1").text()).isNotEmpty();
    }

    // ── doing it ──────────────────────────────────────────────────────────

    @Test
    void a_student_begins_hands_in_withdraws_and_hands_in_again() {
        Assignment made = found(form(Map.of("title", "Try it", "thesis", "It works.", "text", "It may. It may not.")));
        String at = "/assignments/" + made.id();
        assertThat(page(Kind.PEER, at).select("form[action$=work] button").text())
                .isEqualTo("Begin");
        String map = as(Kind.PEER).post(at + "/work").header("Location");
        assertThat(as(Kind.PEER).post(at + "/work").header("Location")).isEqualTo(map);
        assertThat(map).endsWith("/text");
        String path = map.replaceFirst("/text$", "");
        String text = page(Kind.PEER, map).select(".spread, main").first().html();
        assertThat(text).doesNotContain("Edit the text");
        assertThat(page(Kind.PEER, path).select(".map-note a").attr("href")).isEqualTo(at);
        assertThat(page(Kind.PEER, at).text()).contains("0 of 2 sentences are used", "Not handed in yet.");
        assertThat(as(Kind.PEER).post(at + "/submissions").statusCode()).isEqualTo(303);
        Document handedIn = page(Kind.PEER, at);
        assertThat(handedIn.text()).contains("with your teacher", "The map says what you have handed in.");
        assertThat(handedIn.select("form[action$=submissions]")).isEmpty();
        String submission = handedIn.select(".hand-ins a").attr("href");
        assertThat(page(Kind.TEACHER, at).select("a[href=" + submission + "/review]"))
                .isNotEmpty();
        assertThat(as(Kind.PEER).post(submission + "/withdrawal").statusCode()).isEqualTo(303);
        assertThat(page(Kind.PEER, at).text()).contains("withdrawn");
        assertThat(as(Kind.TEACHER).get(submission).statusCode()).isEqualTo(404);
        assertThat(as(Kind.PEER).post(at + "/submissions").statusCode()).isEqualTo(303);
        assertThat(page(Kind.PEER, at).text()).contains("Submission 2");
    }

    @Test
    void too_late_is_said_on_the_page_with_the_reason() {
        Desk.makeOverdue(world.assignment(), false);
        Response answer = as(Kind.PEER).post(assignment + "/submissions");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select(".form-errors").text()).contains("cannot be handed in any more");
        assertThat(page.select("h1").text()).isEqualTo("When should school start?");
        assertThat(page(Kind.TEACHER, assignment).text()).contains("overdue");
    }

    @Test
    void a_map_that_was_deleted_is_led_to_by_nobody_and_can_be_brought_back() {
        long map = QuarkusTransaction.requiringNew().call(() -> {
            Work work = Desk.work(world.assignment(), world.person(Kind.PEER));
            work.map().delete();
            return work.map().id();
        });
        assertThat(page(Kind.TEACHER, assignment).select("a[href=/maps/" + map + "]"))
                .isEmpty();
        assertThat(page(Kind.PEER, assignment).text()).contains("You have deleted your map.");
        assertThat(as(Kind.PEER).post(assignment + "/submissions").statusCode()).isEqualTo(422);
        assertThat(as(Kind.PEER).post("/maps/" + map + "/restoration").statusCode())
                .isEqualTo(303);
        assertThat(page(Kind.TEACHER, assignment).select("a[href=/maps/" + map + "]"))
                .hasSize(1);
    }

    @Test
    void what_has_changed_is_shown_in_the_outline() {
        String submission = "/submissions/" + world.submission().id();
        Document changes = page(Kind.TEACHER, submission + "/changes");
        assertThat(changes.select(".changed.added .said").eachText()).containsExactly("Buses would run late.");
        long claim = QuarkusTransaction.requiringNew().call(() -> {
            Work work = Desk.work(world.assignment(), world.person(Kind.OWNER));
            var outline = work.map().outline();
            var thesis =
                    rejoinder.maps.Claim.of(work.map(), outline.theses().get(0).id());
            rejoinder.maps.Claim.of(
                            work.map(),
                            outline.theses().get(0).children().get(0).id())
                    .delete(rejoinder.maps.Act.of(world.person(Kind.OWNER)));
            thesis.edit(
                    rejoinder.maps.Act.of(world.person(Kind.OWNER)),
                    rejoinder.maps.Content.of("School should start at ten."),
                    Long.MAX_VALUE);
            return thesis.id();
        });
        Document since = page(Kind.OWNER, submission + "/since");
        assertThat(since.select(".changed.removed del").eachText()).containsExactly("Teenagers sleep too little.");
        assertThat(since.select("#claim-" + claim + " > .altered ins").text()).contains("ten");
        assertThat(since.select(".claim-number").eachText()).contains("1", "1.1");
        assertThat(since.text()).contains("2 claims differ.");
        assertThat(page(Kind.OWNER, assignment).text()).contains("The map has changed since.");
    }

    @Test
    void nothing_leaks_to_whoever_is_not_in_the_course() {
        for (Kind who : List.of(Kind.STRANGER, Kind.REMOVED, Kind.COLLEAGUE, Kind.ADMIN))
            for (String path :
                    List.of(assignment, "/submissions/" + world.submission().id(), "/assignments", "/notices")) {
                String page = as(who).get(path).asString();
                assertThat(page).as(who + path).doesNotContain("When should school start?", "Teenagers sleep");
            }
        long map = world.submission().work().map().id();
        for (Kind who : List.of(Kind.STRANGER, Kind.REMOVED, Kind.COLLEAGUE, Kind.ADMIN, Kind.PEER))
            assertThat(as(who).get("/maps/" + map).statusCode()).as(who.name()).isEqualTo(404);
    }

    @Test
    void in_a_course_that_has_ended_all_can_be_read_and_nothing_sent() {
        QuarkusTransaction.requiringNew()
                .run(() -> ((Course) Course.findById(world.course().id())).end());
        String submission = "/submissions/" + world.submission().id();
        for (String path : List.of(assignment, submission, submission + "/text", "/assignments"))
            assertThat(as(Kind.OWNER).get(path).statusCode()).as(path).isEqualTo(200);
        assertThat(page(Kind.OWNER, assignment).select("main form")).isEmpty();
        assertThat(page(Kind.TEACHER, assignment).select("main form")).isEmpty();
        for (String path : List.of(assignment + "/work", assignment + "/submissions", submission + "/withdrawal"))
            assertThat(as(Kind.OWNER).post(path).statusCode()).as(path).isEqualTo(422);
        assertThat(form(Map.of("title", "Too late")).statusCode()).isEqualTo(422);
    }

    // ── who is where, in few questions ────────────────────────────────────

    @Test
    void pages_cost_the_same_few_statements_whatever_the_number_of_students() {
        String course = "/courses/" + world.course().id();
        costs(course);
        String few = costs(course);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 200; i++) {
                Person student = Door.enrol("many" + i + "-" + world.course().id(), Role.STUDENT);
                ((Course) Course.findById(world.course().id())).members().enrol(student);
                if (i % 2 == 0) Desk.begin(world.assignment(), student);
                if (i % 4 == 0) Desk.handInAgain(world.assignment(), student);
                if (i % 8 == 0) Desk.extend(world.assignment(), student, world.person(Kind.TEACHER));
            }
        });
        costs(course);
        assertThat(costs(course)).isEqualTo(few);
        System.getLogger("statements").log(System.Logger.Level.INFO, few);
        Document page = page(Kind.TEACHER, assignment);
        assertThat(page.select("tbody tr")).hasSize(203);
        assertThat(page.select(".progress strong").text()).isEqualTo("51 of 203 handed in");
        assertThat(page.select(".progress > svg").attr("aria-label"))
                .isEqualTo("51 handed in, 51 in work, 101 not opened");
    }

    private String costs(String course) {
        return "progress " + Queries.during(() -> page(Kind.TEACHER, assignment))
                + ", course " + Queries.during(() -> page(Kind.TEACHER, course))
                + ", course of a student " + Queries.during(() -> page(Kind.OWNER, course))
                + ", work " + Queries.during(() -> page(Kind.OWNER, assignment))
                + ", all work " + Queries.during(() -> page(Kind.OWNER, "/assignments"))
                + ", all work of a teacher " + Queries.during(() -> page(Kind.TEACHER, "/assignments"));
    }

    // ── being told ────────────────────────────────────────────────────────

    @Test
    void who_has_handed_nothing_in_is_told_once_a_day_ahead() throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        QuarkusTransaction.requiringNew().run(() -> {
            Assignment found = Assignment.findById(world.assignment().id());
            Terms terms = found.terms();
            found.revise(new Terms(
                    terms.title(), terms.instructions(), terms.opensAt(), now.plus(20, ChronoUnit.HOURS), true));
        });
        reminders.tell();
        reminders.tell();
        String told = "assignment-due-soon When should school start?";
        assertThat(told(Kind.PEER)).containsOnlyOnce(told);
        assertThat(told(Kind.OWNER)).doesNotContain(told);
        assertThat(told(Kind.TEACHER)).doesNotContain(told);
        assertThat(page(Kind.PEER, "/notices").text())
                .contains("Due within a day, and not handed in: When should school start?");
    }

    @Test
    void who_has_more_time_is_told_in_their_own_time() throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        QuarkusTransaction.requiringNew().run(() -> {
            Assignment found = Assignment.findById(world.assignment().id());
            Terms terms = found.terms();
            found.revise(new Terms(
                    terms.title(), terms.instructions(), terms.opensAt(), now.plus(2, ChronoUnit.HOURS), true));
            Extension.give(found, world.person(Kind.PEER), now.plus(90, ChronoUnit.HOURS), world.person(Kind.TEACHER));
        });
        reminders.tell();
        assertThat(told(Kind.PEER)).noneMatch(notice -> notice.startsWith("assignment-due-soon"));
        QuarkusTransaction.requiringNew()
                .run(() -> Extension.give(
                        Assignment.findById(world.assignment().id()),
                        world.person(Kind.PEER),
                        now.plus(5, ChronoUnit.HOURS),
                        world.person(Kind.TEACHER)));
        reminders.tell();
        reminders.tell();
        assertThat(told(Kind.PEER).stream().filter(notice -> notice.startsWith("assignment-due-soon")))
                .hasSize(1);
    }

    @Test
    void what_opens_later_is_told_when_it_opens() throws Exception {
        String opens = When.of(Instant.now().plus(2, ChronoUnit.DAYS), ZoneId.of("Europe/Berlin"))
                .typed();
        Assignment made = found(form(Map.of("title", "Later", "opens", opens)));
        reminders.tell();
        assertThat(told(Kind.OWNER)).doesNotContain("assignment-set Later");
        assertThat(as(Kind.OWNER).get("/assignments/" + made.id()).statusCode()).isEqualTo(404);
        assertThat(page(Kind.TEACHER, "/assignments/" + made.id()).text()).contains("Not open yet");
        QuarkusTransaction.requiringNew().run(() -> {
            // As if two days had passed.
            Assignment.update(
                    "terms.opensAt = ?1 where id = ?2", Instant.now().minus(1, ChronoUnit.MINUTES), made.id());
        });
        reminders.tell();
        reminders.tell();
        assertThat(told(Kind.OWNER)).containsOnlyOnce("assignment-set Later");
    }

    // ── what is kept about a person ───────────────────────────────────────

    @Test
    void a_student_takes_their_work_away_and_leaves_nothing_behind() throws Exception {
        String all = as(Kind.OWNER).get("/account/data").asString();
        assertThat(all).contains("\"assignments\"", "When should school start?", "Teenagers sleep too little.");
        long person = world.person(Kind.OWNER).id();
        assertThat(as(Kind.OWNER)
                        .formParam("password", Door.PASSWORD)
                        .post("/account/deletion")
                        .statusCode())
                .isEqualTo(303);
        for (String table :
                List.of("work where person_id = ", "extension where person_id = ", "submission where handed_in_by = "))
            assertThat(count(table + person)).as(table).isZero();
        assertThat(count("argument_map where id = "
                        + world.submission().work().map().id()))
                .isZero();
        assertThat(as(Kind.TEACHER)
                        .get("/submissions/" + world.submission().id())
                        .statusCode())
                .isEqualTo(404);
        assertThat(page(Kind.TEACHER, assignment).select("tbody tr")).hasSize(2);
    }

    @Test
    void a_teacher_who_leaves_takes_no_work_along() {
        QuarkusTransaction.requiringNew()
                .run(() -> ((Course) Course.findById(world.course().id()))
                        .members()
                        .appoint(Person.findById(world.person(Kind.COLLEAGUE).id())));
        assertThat(as(Kind.TEACHER)
                        .formParam("password", Door.PASSWORD)
                        .post("/account/deletion")
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(Kind.COLLEAGUE, assignment).select("tbody tr")).hasSize(3);
        assertThat(page(Kind.OWNER, assignment).text()).contains("Set by");
        assertThat(page(Kind.COLLEAGUE, "/submissions/" + world.submission().id())
                        .text())
                .contains("Teenagers sleep too little.");
    }

    // ── helpers ───────────────────────────────────────────────────────────

    private void broken(String field, String words, String... typed) {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < typed.length; i += 2) form.put(typed[i], typed[i + 1]);
        Response answer = form(form);
        assertThat(answer.statusCode()).as(field + " " + words).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#" + field + "-error").text()).as(field).contains(words);
        form.forEach((name, value) -> {
            var element = page.select("#" + name).first();
            String shown = element.is("textarea") ? element.wholeText() : element.val();
            if (value.length() < 1000) assertThat(shown).as(name).isEqualTo(value);
        });
    }

    private Response form(Map<String, String> form) {
        return as(Kind.TEACHER).formParams(form).post(set);
    }

    private RequestSpecification multipart(Map<String, String> form) {
        RequestSpecification request = as(Kind.TEACHER).contentType("multipart/form-data");
        form.forEach((name, value) -> request.multiPart(new MultiPartSpecBuilder(value.getBytes(StandardCharsets.UTF_8))
                .controlName(name)
                .emptyFileName()
                .build()));
        return request;
    }

    private RequestSpecification as(Kind who) {
        return Visitor.with(world.session(who));
    }

    private Document page(Kind who, String path) {
        Response answer = as(who).get(path);
        assertThat(answer.statusCode()).as(who + " " + path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static Assignment found(Response answer) {
        String at = answer.header("Location");
        assertThat(at).as(answer.asString()).isNotNull();
        long id = Long.parseLong(at.substring(at.lastIndexOf('/') + 1));
        return QuarkusTransaction.requiringNew().call(() -> Assignment.findById(id));
    }

    private List<String> told(Kind who) {
        return QuarkusTransaction.requiringNew().call(() -> Notice.of(world.person(who), 50).stream()
                .map(notice -> notice.kind() + " " + notice.subject())
                .toList());
    }

    private static long count() {
        return QuarkusTransaction.requiringNew().call(() -> Assignment.count());
    }

    private long count(String from) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
