package rejoinder.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

        long remark = remarkId();
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
    void a_draft_is_seen_by_the_teachers_alone() {
        remark("text", "A secret thought");
        post(Kind.TEACHER, desk(), "comment", "A secret comment", "grade", "A secret grade");
        long remark = remarkId();
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

    // ── helpers ───────────────────────────────────────────────────────────

    private String desk() {
        return "/submissions/" + submission + "/review";
    }

    private String queue() {
        return "/assignments/" + assignment.id() + "/queue";
    }

    private void remark(String... fields) {
        Response answer = post(Kind.TEACHER, "/submissions/" + submission + "/remarks", fields);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private void giveBack(String... fields) {
        Response answer = post(Kind.TEACHER, "/submissions/" + submission + "/return", fields);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private long remarkId() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Remark.<Remark>find("review.submission.id = ?1 order by id desc", submission)
                        .firstResult()
                        .id());
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
