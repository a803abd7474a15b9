package rejoinder.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.assignments.Assignment;
import rejoinder.assignments.Desk;
import rejoinder.assignments.Submission;
import rejoinder.assignments.Work;
import rejoinder.courses.Course;
import rejoinder.people.Door;

/** How work is reviewed, given back, mended and seen again. */
@QuarkusTest
class ReviewingAppTest {

    World world;
    Assignment assignment;
    long submission;
    long map;
    long claim;

    @BeforeEach
    void aSubmission() {
        world = World.make();
        QuarkusTransaction.requiringNew().run(() -> {
            assignment = Desk.set(world.course(), world.person(Kind.TEACHER));
            Submission made = Desk.handIn(assignment, world.person(Kind.OWNER));
            submission = made.id();
            map = made.work().map().id();
            claim = made.edition().outline().claims().get(1).id();
        });
    }

    // ── the whole story ───────────────────────────────────────────────────

    @Test
    void a_remark_is_made_given_back_addressed_and_verified() {
        assertThat(get(Kind.TEACHER, queue()).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("Owner")
                .contains("not begun");
        remark("mark", "UNSUPPORTED", "text", "Says who?", "claim", Long.toString(claim));
        assertThat(get(Kind.TEACHER, desk())
                        .select("#margin-" + claim + " .remark")
                        .text())
                .contains("Unsupported", "draft", "Says who?", "Remove");
        assertThat(outline(Kind.OWNER).text()).doesNotContain("Says who?");
        assertThat(get(Kind.TEACHER, queue()).select("tbody tr").text()).contains("draft", "1 in the draft");

        giveBack("comment", "Nearly there.", "grade", "12 of 15");

        Document back = outline(Kind.OWNER);
        assertThat(back.select(".returned").text()).contains("Nearly there.", "Grade: 12 of 15", "1 open");
        assertThat(back.select("#margin-" + claim + " .remark").text())
                .contains("Unsupported", "open", "Says who?", "I have addressed this");
        assertThat(get(Kind.OWNER, "/maps/" + map + "/claims/" + claim)
                        .select(".remark")
                        .text())
                .contains("Says who?");
        assertThat(get(Kind.OWNER, "/notices").select(".notices").text()).contains(assignment.title());

        long remark = remarkOf(submission);
        Response early = post(Kind.OWNER, "/remarks/" + remark + "/address");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.asString()).contains("Nothing at this claim has changed");
        Browsing owner = Browsing.as(Kind.OWNER, world, map);
        owner.send("/claims/" + claim + "/replies", "kind", "SUPPORT", "text", "Doctors found so.");
        assertThat(outline(Kind.OWNER).select(".since").eachText()).containsExactly("new since the last submission");
        long mended = owner.revision();
        assertThat(post(Kind.OWNER, "/remarks/" + remark + "/address").statusCode())
                .isEqualTo(303);
        assertThat(outline(Kind.OWNER).select("#remark-" + remark + " .state a").attr("href"))
                .isEqualTo("/maps/" + map + "/difference?from=" + (mended - 1) + "&to=" + mended);

        long second = QuarkusTransaction.requiringNew().call(() -> Work.<Work>findById(
                        Submission.<Submission>findById(submission).work().id())
                .handIn(world.person(Kind.OWNER))
                .id());
        assertThat(outline(Kind.OWNER).select(".since").eachText()).isEmpty();
        Document again = get(Kind.TEACHER, "/submissions/" + second + "/review");
        assertThat(again.select(".since").eachText()).containsExactly("new");
        assertThat(again.select("#remark-" + remark).text()).contains("addressed by a change", "Verify");
        assertThat(post(Kind.TEACHER, "/remarks/" + remark + "/verification").statusCode())
                .isEqualTo(303);
        assertThat(outline(Kind.OWNER).select("#remark-" + remark).text()).contains("verified by Teacher");
    }

    @Test
    void the_inspector_asks_about_what_was_handed_in_and_a_remark_begins_with_its_words() {
        Document before = get(Kind.TEACHER, desk());
        String sentences = before.select(".asked-of ol > li > p").text();
        assertThat(sentences).contains("Nobody has objected to this yet.");
        Browsing owner = Browsing.as(Kind.OWNER, world, map);
        for (int i = 0; i < 2; i++) owner.send("/claims/" + claim + "/replies", "kind", "REBUT", "text", "Why so?");
        assertThat(get(Kind.TEACHER, desk()).select(".asked-of ol > li > p").text())
                .isEqualTo(sentences);

        String form = before.select(".asked-of a.remark-add").first().attr("href");
        String sentence = before.select(".asked-of ol > li > p").first().text();
        Document page = get(Kind.TEACHER, form);
        assertThat(page.select("textarea[name=text]").text()).isEqualTo(sentence);
        assertThat(page.select("[name=claim]").val())
                .isEqualTo(before.select(".asked-of .claim-number")
                        .first()
                        .attr("href")
                        .replaceAll("\\D", ""));
        assertThat(get(Kind.TEACHER, desk()).select(".remark")).isEmpty();
        for (Kind other : List.of(Kind.OWNER, Kind.EDITOR))
            assertThat(Visitor.with(world.session(other)).get(form).statusCode())
                    .isEqualTo(404);
        assertThat(Visitor.with(world.session(Kind.TEACHER))
                        .get(form.replaceAll("finding=.*", "finding=none"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_draft_is_seen_by_the_teachers_alone() {
        remark("text", "A secret thought");
        post(Kind.TEACHER, desk(), "comment", "A secret comment", "grade", "A secret grade");
        long remark = remarkOf(submission);
        for (Kind who : Kind.values()) {
            if (who == Kind.TEACHER) continue;
            for (String page : List.of(
                    desk(),
                    queue(),
                    "/assignments/" + assignment.id() + "/table",
                    "/submissions/" + submission + "/sheet",
                    "/remarks/" + remark,
                    "/maps/" + map,
                    "/maps/" + map + "/claims/" + claim,
                    "/account/data",
                    "/notices"))
                assertThat(Visitor.with(world.session(who)).get(page).asString())
                        .as(who + " " + page)
                        .doesNotContain("A secret");
        }
        assertThat(get(Kind.TEACHER, desk()).text()).contains("A secret thought");
    }

    @Test
    void a_draft_goes_on_with_the_next_submission() {
        remark("text", "Look at this again");
        Browsing.as(Kind.OWNER, world, map).send("/claims/" + claim, "text", "Said anew.");
        long second = QuarkusTransaction.requiringNew().call(() -> Submission.<Submission>findById(submission)
                .work()
                .handIn(world.person(Kind.OWNER))
                .id());
        assertThat(get(Kind.TEACHER, "/submissions/" + second + "/review").text())
                .contains("Look at this again");
        assertThat(post(
                                Kind.TEACHER,
                                "/assignments/" + assignment.id() + "/returns",
                                "submissions",
                                Long.toString(second))
                        .statusCode())
                .isEqualTo(303);
        assertThat(outline(Kind.OWNER).text()).contains("Look at this again");
    }

    @Test
    void several_go_back_at_once_and_the_others_stay() {
        long other = QuarkusTransaction.requiringNew()
                .call(() -> Desk.handIn(assignment, world.person(Kind.PEER)).id());
        remark("text", "Well done.");
        Document form = get(Kind.TEACHER, returns());
        assertThat(form.select("input[name=submissions][checked]").eachAttr("value"))
                .containsExactly(Long.toString(submission));
        assertThat(post(Kind.TEACHER, returns()).statusCode()).isEqualTo(422);
        assertThat(post(Kind.TEACHER, returns(), "submissions", Long.toString(submission))
                        .statusCode())
                .isEqualTo(303);
        assertThat(isReturned(submission)).isTrue();
        assertThat(isReturned(other)).isFalse();
        assertThat(get(Kind.TEACHER, queue()).select("#waiting + div tbody tr").text())
                .startsWith("Peer");
    }

    @Test
    void nobody_else_reviews_anything() {
        giveBack("comment", "Seen.");
        long second = handInAgain();
        remarkOn(second, "text", "A draft");
        long draft = remarkOf(second);
        long given = QuarkusTransaction.requiringNew().call(() -> {
            Submission returned = Submission.findById(submission);
            Review review = Review.of(returned).orElseThrow();
            Remark remark = Pencil.remark(review, world.person(Kind.TEACHER), claim, "Given back");
            return remark.id();
        });
        for (Kind who : Kind.values()) {
            if (who == Kind.TEACHER) continue;
            for (String path : List.of(
                    "/submissions/" + second + "/review",
                    "/submissions/" + second + "/return",
                    "/submissions/" + second + "/remarks",
                    "/remarks/" + draft,
                    "/remarks/" + draft + "/removal",
                    "/remarks/" + draft + "/answers",
                    "/remarks/" + draft + "/address",
                    "/remarks/" + given + "/verification",
                    returns()))
                refused(who, path, "comment", "Mine", "text", "Mine", "submissions", Long.toString(second));
            if (who == Kind.OWNER) continue;
            for (String action : List.of("answers", "address", "reopening"))
                refused(who, "/remarks/" + given + "/" + action, "text", "Mine");
        }
        assertThat(isReturned(second)).isFalse();
        refused(Kind.TEACHER, "/remarks/" + given + "/address");
        refused(Kind.TEACHER, "/remarks/" + given, "text", "Said otherwise");
        refused(Kind.TEACHER, "/remarks/" + given + "/removal");
        refused(Kind.TEACHER, "/submissions/" + submission + "/remarks", "text", "Too late");
        assertThat(post(Kind.OWNER, "/remarks/" + given + "/answers", "text", "I see.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(Kind.TEACHER, "/notices").text()).contains("Somebody answered a remark");
        assertThat(post(Kind.OWNER, "/remarks/" + given + "/address").statusCode())
                .isEqualTo(303);
        assertThat(post(Kind.TEACHER, "/remarks/" + given + "/verification").statusCode())
                .isEqualTo(303);
        refused(Kind.OWNER, "/remarks/" + given + "/reopening");
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_remark_and_one_answer() {
        String key = "0e6f2d2a-52cf-4a0a-9a3e-%012d".formatted(submission);
        for (int i = 0; i < 2; i++) remark("text", "Once", "key", key);
        assertThat(get(Kind.TEACHER, desk()).select(".remark")).hasSize(1);
        giveBack();
        long remark = remarkOf(submission);
        for (int i = 0; i < 2; i++)
            assertThat(post(Kind.OWNER, "/remarks/" + remark + "/answers", "text", "Yes", "key", key)
                            .statusCode())
                    .isEqualTo(303);
        assertThat(get(Kind.OWNER, "/remarks/" + remark).select(".answer")).hasSize(1);
    }

    @Test
    void what_another_teacher_wrote_meanwhile_is_not_lost() {
        post(Kind.TEACHER, desk(), "comment", "The first", "version", "0");
        Response answer = post(Kind.TEACHER, desk(), "comment", "The second", "version", "0");
        assertThat(answer.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#comment-error").text()).contains("The first");
        assertThat(page.select("#comment").val()).isEqualTo("The second");
        assertThat(get(Kind.TEACHER, desk()).select("#comment").val()).isEqualTo("The first");
        assertThat(post(
                                Kind.TEACHER,
                                desk(),
                                "comment",
                                "The second",
                                "version",
                                page.select("[name=version]").val())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_teacher_marks_in_words_of_their_own() {
        remark("ownMark", "Too polite", "claim", Long.toString(claim));
        assertThat(get(Kind.TEACHER, desk())
                        .select("#margin-" + claim + " strong")
                        .text())
                .isEqualTo("Too polite");
        String form = "/submissions/" + submission + "/remarks";
        assertThat(get(Kind.TEACHER, form).select("datalist option").eachAttr("value"))
                .containsExactly("Too polite");
        Response both = post(Kind.TEACHER, form, "ownMark", "Mine", "mark", "UNCLEAR");
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(both.asString()).select("[name=ownMark]").val()).isEqualTo("Mine");
        assertThat(post(Kind.TEACHER, form, "ownMark", "x".repeat(41)).statusCode())
                .isEqualTo(422);
        giveBack("comment", "There");
        assertThat(outline(Kind.OWNER).select("#margin-" + claim + " strong").text())
                .isEqualTo("Too polite");
    }

    @Test
    void two_windows_on_one_desk_say_what_is_true() {
        post(Kind.TEACHER, desk(), "comment", "From one window", "grade", "2");
        Response late = post(Kind.TEACHER, "/submissions/" + submission + "/return", "comment", "From the other");
        assertThat(late.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(late.asString());
        assertThat(page.select(".form-errors").text()).contains("Teacher", "“From one window”", "“2”");
        assertThat(page.select("#comment").text()).isEqualTo("From the other");
        assertThat(page.select("#grade").val()).isEqualTo("2");
        assertThat(page.text())
                .doesNotContain("Something newer", "This was given back")
                .contains("Give back");
        assertThat(isReturned(submission)).isFalse();
    }

    @Test
    void nothing_goes_back_in_silence_by_mistake() {
        Response asked = post(Kind.TEACHER, "/submissions/" + submission + "/return");
        assertThat(asked.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(asked.asString());
        assertThat(page.select(".form-errors").text()).contains("You have said nothing yet");
        assertThat(page.select("[name=bare]")).hasSize(1);
        assertThat(isReturned(submission)).isFalse();
        assertThat(post(Kind.TEACHER, "/submissions/" + submission + "/return", "bare", "true")
                        .statusCode())
                .isEqualTo(303);
        assertThat(isReturned(submission)).isTrue();
    }

    @Test
    void the_next_on_the_desk_is_the_next_that_waits() {
        long second = handInBy(Kind.PEER);
        long third = handInBy(Kind.STRANGER);
        assertThat(get(Kind.TEACHER, desk()).select("[rel=next]").attr("href"))
                .isEqualTo("/submissions/" + second + "/review");
        post(Kind.TEACHER, "/submissions/" + second + "/return", "comment", "Done");
        Document page = get(Kind.TEACHER, desk());
        assertThat(page.select("[rel=next]").attr("href")).isEqualTo("/submissions/" + third + "/review");
        assertThat(page.select(".along").text()).contains("1 of 3 given back.");
    }

    @Test
    void who_has_it_back_finds_what_was_said_where_the_work_is() {
        remark("text", "Says who?", "claim", Long.toString(claim));
        giveBack("comment", "Nearly there.", "grade", "12 of 15");
        assertThat(get(Kind.OWNER, "/assignments").text())
                .contains("1 remark to address.", "12 of 15", "See the remarks")
                .doesNotContain("Nothing to do");
        assertThat(get(Kind.OWNER, "/assignments/" + assignment.id()).text())
                .contains("Nearly there.", "Grade: 12 of 15", "1 remark to address.");
        assertThat(get(Kind.PEER, "/assignments").text()).doesNotContain("12 of 15", "1 remark");
        handInAgain();
        assertThat(outline(Kind.OWNER).select(".returned h2").text())
                .isEqualTo("Submission 2 is with your teacher. What your teacher said about submission 1");
    }

    @Test
    void the_table_has_a_row_for_each_student_and_no_formula() {
        post(Kind.TEACHER, desk(), "comment", "=HYPERLINK(\"http://a.b\")", "grade", "-1");
        String table = Visitor.with(world.session(Kind.TEACHER))
                .get("/assignments/" + assignment.id() + "/table")
                .asString();
        List<String> rows = table.lines().toList();
        assertThat(rows.get(0)).startsWith("\uFEFFName,Account,Handed in");
        assertThat(rows).anyMatch(row -> row.startsWith("Owner") && row.contains(",'-1,"));
        assertThat(rows).anyMatch(row -> row.startsWith("Peer") && row.endsWith(",,,,,,,,"));
        assertThat(table).contains("\"'=HYPERLINK(\"\"http://a.b\"\")\"").doesNotContain(",=");
    }

    @Test
    void whoever_was_taken_out_of_the_course_finds_nothing() {
        remark("text", "For you");
        giveBack();
        long remark = remarkOf(submission);
        QuarkusTransaction.requiringNew()
                .run(() -> Course.<Course>findById(world.course().id())
                        .members()
                        .remove(world.person(Kind.OWNER), world.person(Kind.TEACHER)));
        for (String page : List.of("/remarks/" + remark, "/submissions/" + submission + "/sheet"))
            assertThat(Visitor.with(world.session(Kind.OWNER)).get(page).statusCode())
                    .isEqualTo(404);
        assertThat(outline(Kind.OWNER).text()).doesNotContain("For you");
        refused(Kind.OWNER, "/remarks/" + remark + "/answers", "text", "But");
    }

    @Test
    void a_map_for_an_assignment_is_shown_to_nobody_else() {
        Browsing owner = Browsing.as(Kind.OWNER, world, map);
        for (String to : List.of("COURSE", "LINK")) {
            Response refused = owner.send("/visibility", "to", to);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Browsing.problem(refused)).contains("This map is for an assignment");
        }
        assertThat(owner.send("/members", "name", world.person(Kind.PEER).name())
                        .statusCode())
                .isEqualTo(422);
        assertThat(owner.page("/settings").select("form[action$=/visibility], form[action$=/members]"))
                .isEmpty();
        assertThat(Visitor.with(world.session(Kind.PEER)).get("/maps/" + map).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.with(world.session(Kind.TEACHER)).get("/maps/" + map).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_page_is_sent_again_when_something_beside_a_claim_is_new() {
        remark("text", "Here", "claim", Long.toString(claim));
        giveBack();
        long remark = remarkOf(submission);
        String tag = Visitor.with(world.session(Kind.OWNER)).get("/maps/" + map).header("ETag");
        assertThat(unchanged(tag)).isEqualTo(304);
        post(Kind.OWNER, "/remarks/" + remark + "/answers", "text", "Mm.");
        assertThat(unchanged(tag)).isEqualTo(200);
    }

    @Test
    void the_pieces_of_a_changed_outline_bring_what_stands_beside_it() {
        remark("text", "Here", "claim", Long.toString(claim));
        giveBack();
        Browsing owner = Browsing.as(Kind.OWNER, world, map);
        owner.page("");
        String pieces = owner.sendFrom(owner.revision(), "/claims/" + claim, "text", "Said anew.")
                .asString();
        assertThat(pieces)
                .contains("hx-swap-oob=\"afterend:#body-" + claim)
                .contains("reworded since the last submission", "Here");
    }

    // ── people ────────────────────────────────────────────────────────────

    @Test
    void what_is_kept_of_a_person_can_be_taken_away() {
        remark("text", "A remark of mine", "keep", "true");
        giveBack("comment", "A comment of mine");
        post(Kind.OWNER, "/remarks/" + remarkOf(submission) + "/answers", "text", "An answer of mine");
        String student =
                Visitor.with(world.session(Kind.OWNER)).get("/account/data").asString();
        assertThat(student).contains("A remark of mine", "A comment of mine", "An answer of mine");
        String teacher =
                Visitor.with(world.session(Kind.TEACHER)).get("/account/data").asString();
        assertThat(teacher).contains("A remark of mine", "A comment of mine", "phrases");
        assertThat(Visitor.with(world.session(Kind.PEER)).get("/account/data").asString())
                .doesNotContain("of mine");
    }

    @Test
    void whoever_leaves_takes_what_was_said_about_their_work_along() {
        remark("text", "Said");
        giveBack("comment", "Said");
        post(Kind.OWNER, "/remarks/" + remarkOf(submission) + "/answers", "text", "Said");
        assertThat(post(Kind.OWNER, "/account/deletion", "password", Door.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Review.count("submission.id", submission)).isZero();
            assertThat(Remark.count("review.submission.id", submission)).isZero();
        });
    }

    @Test
    void what_a_teacher_said_stays_without_their_name() {
        String name = world.person(Kind.TEACHER).fullName();
        remark("text", "Stays", "keep", "true");
        giveBack();
        post(Kind.TEACHER, "/remarks/" + remarkOf(submission) + "/answers", "text", "Stays too");
        QuarkusTransaction.requiringNew()
                .run(() ->
                        Course.<Course>findById(world.course().id()).members().appoint(world.person(Kind.COLLEAGUE)));
        assertThat(post(Kind.TEACHER, "/account/deletion", "password", Door.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        Document thread = get(Kind.OWNER, "/remarks/" + remarkOf(submission));
        assertThat(thread.text()).contains("Stays", "Stays too");
        assertThat(thread.select(".remark").text()).doesNotContain(name);
        QuarkusTransaction.requiringNew().run(() -> assertThat(Phrase.count("teacher", world.person(Kind.TEACHER)))
                .isZero());
    }

    @Test
    void a_text_that_was_taken_out_is_nowhere_on_the_desk() {
        remark("claim", Long.toString(claim), "mark", "UNCLEAR");
        giveBack();
        assertThat(get(Kind.TEACHER, desk()).text()).contains("Teenagers sleep too little.");
        Browsing.as(Kind.OWNER, world, map).send("/claims/" + claim + "/redaction");
        for (String page : List.of(
                desk(),
                "/submissions/" + submission,
                "/submissions/" + submission + "/sheet",
                "/remarks/" + remarkOf(submission)))
            assertThat(get(Kind.TEACHER, page).text()).as(page).doesNotContain("Teenagers sleep too little.");
    }

    @Test
    void a_course_that_has_ended_is_only_read() {
        remark("text", "Here", "claim", Long.toString(claim));
        giveBack();
        long remark = remarkOf(submission);
        QuarkusTransaction.requiringNew()
                .run(() -> Course.<Course>findById(world.course().id()).end());
        assertThat(get(Kind.TEACHER, desk()).select("main form")).isEmpty();
        assertThat(outline(Kind.OWNER).select(".remark").text()).contains("Here");
        for (String action : List.of("answers", "address"))
            assertThat(post(Kind.OWNER, "/remarks/" + remark + "/" + action, "text", "But")
                            .statusCode())
                    .as(action)
                    .isBetween(400, 499);
        assertThat(post(Kind.TEACHER, desk(), "comment", "Too late").statusCode())
                .isBetween(400, 499);
    }

    @Test
    void whatever_people_type_is_text_and_nothing_else() {
        String hostile = "<script>alert(1)</script>\"'{inject:me.name}";
        remark("text", hostile, "claim", Long.toString(claim), "keep", "true");
        remark("text", hostile);
        giveBack("comment", hostile, "grade", hostile);
        long remark = remarkOf(submission);
        post(Kind.OWNER, "/remarks/" + remark + "/answers", "text", hostile);
        for (String page : List.of(
                desk(),
                queue(),
                "/remarks/" + remark,
                "/submissions/" + submission,
                "/submissions/" + submission + "/sheet",
                "/phrases",
                "/maps/" + map)) {
            Document found = get(Kind.TEACHER, page);
            assertThat(found.select("script")).as(page).allMatch(script -> script.data()
                    .isEmpty());
            assertThat(found.body().wholeText()).as(page).contains(hostile);
        }
    }

    // ── helpers ───────────────────────────────────────────────────────────

    private String desk() {
        return "/submissions/" + submission + "/review";
    }

    private String queue() {
        return "/assignments/" + assignment.id() + "/queue";
    }

    private void remark(String... fields) {
        remarkOn(submission, fields);
    }

    private void giveBack(String... fields) {
        Response answer = post(Kind.TEACHER, "/submissions/" + submission + "/return", fields);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private String returns() {
        return "/assignments/" + assignment.id() + "/returns";
    }

    private void refused(Kind who, String path, String... fields) {
        int status = post(who, path, fields).statusCode();
        assertThat(status).as(who + " " + path).isIn(who == Kind.ANONYMOUS ? List.of(303, 401) : List.of(404));
    }

    private boolean isReturned(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Submission.<Submission>findById(id).isReturned());
    }

    private long handInAgain() {
        Browsing.as(Kind.OWNER, world, map).send("/claims/" + claim, "text", "Said anew.");
        return QuarkusTransaction.requiringNew().call(() -> Submission.<Submission>findById(submission)
                .work()
                .handIn(world.person(Kind.OWNER))
                .id());
    }

    private long handInBy(Kind who) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (who == Kind.STRANGER)
                Course.<Course>findById(world.course().id()).members().enrol(world.person(Kind.STRANGER));
            return Desk.handIn(assignment, world.person(who)).id();
        });
    }

    private int unchanged(String tag) {
        return Visitor.with(world.session(Kind.OWNER))
                .header("If-None-Match", tag)
                .get("/maps/" + map)
                .statusCode();
    }

    private void remarkOn(long of, String... fields) {
        assertThat(post(Kind.TEACHER, "/submissions/" + of + "/remarks", fields).statusCode())
                .isEqualTo(303);
    }

    private long remarkOf(long of) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Remark.<Remark>find("review.submission.id = ?1 order by id desc", of)
                        .firstResultOptional()
                        .map(Remark::id)
                        .orElse(0L));
    }

    private Document outline(Kind who) {
        return get(who, "/maps/" + map);
    }

    private Document get(Kind who, String path) {
        return Browsing.page(Visitor.with(world.session(who)).get(path));
    }

    private Response post(Kind who, String path, String... fields) {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        return Visitor.with(world.session(who)).formParams(form).post(path);
    }
}
