package rejoinder.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static rejoinder.voting.Booth.claim;
import static rejoinder.voting.Booth.rows;
import static rejoinder.voting.Booth.standing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Debate;
import rejoinder.Queries;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.courses.Course;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Kept;
import rejoinder.maps.Voters;
import rejoinder.people.Viewer;

/** Who votes on what, what they see of others' votes, and what votes do to where claims stand. */
@QuarkusTest
class VotingAppTest {

    @Inject
    Kept kept;

    Booth booth;
    Debate debate;
    Browsing owner;
    Browsing peer;
    Browsing mate;
    Browsing teacher;
    long buses;

    @BeforeEach
    void aBooth() {
        booth = new Booth();
        debate = booth.world.ours();
        owner = booth.owner;
        peer = booth.peer;
        mate = booth.mate;
        teacher = booth.teacher;
        buses = debate.buses();
    }

    // ── casting ───────────────────────────────────────────────────────────

    @Test
    void a_vote_is_cast_changed_and_taken_back() {
        Document before = claim(peer, buses);
        assertThat(before.select(".vote legend").eachText())
                .containsExactly(
                        "Are you convinced of this claim?", "How much does this matter against 1, if it is true?");
        assertThat(before.select(".vote [checked]")).isEmpty();
        booth.convinced(peer, buses, 3);
        assertThat(chosen(peer, "claim")).isEqualTo("3");
        assertThat(chosen(peer, "step")).isEmpty();
        assertThat(claim(peer, buses).select(".vote").first().text()).contains("Yours is the only vote so far.");
        long cast = rows();
        booth.convinced(peer, buses, 0);
        assertThat(chosen(peer, "claim")).isEqualTo("0");
        assertThat(rows()).isEqualTo(cast);
        assertThat(peer.send("/claims/" + buses + "/votes/claim/withdrawal").header("Location"))
                .isEqualTo("/maps/" + booth.map + "/claims/" + buses + "#votes");
        assertThat(chosen(peer, "claim")).isEmpty();
        assertThat(rows()).isEqualTo(cast - 1);
    }

    @Test
    void votes_of_several_are_counted_and_said_in_words() {
        booth.matters(peer, buses, 4);
        booth.matters(teacher, buses, 4);
        booth.matters(mate, buses, 0);
        Document page = claim(mate, buses);
        assertThat(page.select(".vote").get(1).text())
                .contains(
                        "3 votes, on average “A lot” (2.7 of 4).",
                        "They lie far apart (spread 0.89).",
                        "Decides it, 2 votes");
        assertThat(page.select(".vote").get(0).text()).contains("You see how others have voted once you have");
        assertThat(page.select(".vote").get(1).select(".degree-bar rect").eachAttr("height"))
                .containsExactly("14", "0", "0", "0", "28");
    }

    @Test
    void a_vote_on_a_link_is_one_on_its_original_and_on_a_step_of_its_own() {
        booth.convinced(peer, debate.link(), 4);
        booth.matters(peer, debate.link(), 1);
        Document original = claim(peer, debate.sleep());
        assertThat(original.select("#vote-claim-4").hasAttr("checked")).isTrue();
        assertThat(original.select("[id^=vote-step-][checked]")).isEmpty();
        assertThat(original.select(".vote legend").get(1).text())
                .isEqualTo("How much do 1.1 and 1.2 matter together for 1, if they are true?");
    }

    @Test
    void what_nobody_can_mean_is_refused_and_changes_nothing() {
        long before = rows();
        for (String degree : List.of("5", "-1", "much", "", "999999999999"))
            assertThat(problem(peer.send("/claims/" + buses + "/votes/claim", "degree", degree)))
                    .contains("Choose one of the answers first.");
        assertThat(problem(peer.send("/claims/" + buses + "/votes/claim"))).contains("Choose one of the answers");
        assertThat(vote(peer, debate.thesis(), "step").statusCode()).isEqualTo(404);
        assertThat(vote(peer, debate.deleted(), "claim").statusCode()).isEqualTo(404);
        assertThat(vote(peer, buses, "everything").statusCode()).isEqualTo(404);
        assertThat(vote(peer, booth.world.debate().buses(), "claim").statusCode())
                .isEqualTo(404);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void of_many_votes_of_one_person_at_once_one_is_left() throws Exception {
        long before = rows();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Integer>> sent = threads.invokeAll(IntStream.range(0, 16)
                .mapToObj(i -> (java.util.concurrent.Callable<Integer>)
                        () -> peer.send("/claims/" + buses + "/votes/claim", "degree", "" + i % 5)
                                .statusCode())
                .toList());
        for (Future<Integer> one : sent) assertThat(one.get()).isEqualTo(303);
        threads.shutdown();
        assertThat(rows()).isEqualTo(before + 1);
        assertThat(claim(peer, buses).select(".vote").first().text()).contains("Yours is the only vote so far.");
    }

    // ── who may ───────────────────────────────────────────────────────────

    @Test
    void nobody_votes_where_the_map_does_not_ask() {
        Browsing reader = Browsing.as(Kind.READER, booth.world);
        long claim = booth.world.debate().buses();
        assertThat(reader.page("/claims/" + claim).select(".votes")).isEmpty();
        assertThat(problem(vote(reader, claim, "claim"))).contains("Nobody votes in this map at the moment.");
    }

    @Test
    void where_editors_vote_readers_do_not() {
        booth.letVote(Voters.EDITORS);
        assertThat(claim(peer, buses).select(".votes")).isEmpty();
        assertThat(problem(vote(peer, buses, "claim"))).contains("Only those who may change this map");
        booth.convinced(owner, debate.eight(), 2);
    }

    @Test
    void nobody_votes_on_what_they_wrote_but_they_see_how_others_do() {
        assertThat(problem(vote(owner, buses, "claim"))).contains("You made this yourself");
        assertThat(problem(vote(owner, buses, "step"))).contains("You made this yourself");
        assertThat(claim(owner, buses).select(".votes").text()).contains("so others vote on it. Nobody has voted");
        booth.convinced(peer, buses, 1);
        Document page = claim(owner, buses);
        assertThat(page.select(".votes input[type=radio]")).isEmpty();
        assertThat(page.select(".vote").first().text()).contains("1 vote so far: A little.");
        assertThat(standing(owner, buses, "")).isNotEqualTo(standing(owner, buses, "?votes=none"));
    }

    @Test
    void strangers_and_people_elsewhere_neither_vote_nor_take_back() {
        booth.convinced(peer, buses, 1);
        long before = rows();
        String path = "/maps/" + booth.map + "/claims/" + buses + "/votes/claim";
        for (String act : List.of("", "/withdrawal")) {
            assertThat(Visitor.stranger()
                            .formParam("degree", "1")
                            .post(path + act)
                            .statusCode())
                    .isEqualTo(401);
            assertThat(Visitor.with(booth.world.session(Kind.COLLEAGUE))
                            .formParam("degree", "1")
                            .post(path + act)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(mate.send("/claims/" + buses + "/votes/claim/withdrawal").statusCode())
                .isEqualTo(303);
        assertThat(rows()).isEqualTo(before);
        assertThat(chosen(peer, "claim")).isEqualTo("1");
    }

    @Test
    void the_owner_says_who_votes_and_nobody_else_does() {
        assertThat(owner.page("/settings").select("#voters input[checked]").val())
                .isEqualTo("READERS");
        for (Browsing other : List.of(peer, mate, teacher)) {
            assertThat(other.page("/settings").select("#voters")).isEmpty();
            assertThat(other.send("/voters", "to", "NOBODY").statusCode()).isEqualTo(404);
        }
        assertThat(owner.send("/voters", "to", "EVERYBODY").statusCode()).isEqualTo(422);
        assertThat(owner.send("/voters", "to", "NOBODY").statusCode()).isEqualTo(303);
        assertThat(claim(peer, buses).select(".votes")).isEmpty();
        assertThat(owner.page("/history").text()).contains("changed who may vote");
        // Nobody can undo that by what they undo last.
        owner.send("/undo");
        assertThat(owner.page("/settings").select("#voters input[checked]").val())
                .isEqualTo("NOBODY");
    }

    @Test
    void in_what_was_handed_out_the_teachers_say_who_votes() {
        long map = booth.world.submission().work().map().id();
        Browsing student = Browsing.as(Kind.OWNER, booth.world, map);
        Browsing hers = Browsing.as(Kind.TEACHER, booth.world, map);
        assertThat(student.page("/settings").select("#voters")).isEmpty();
        assertThat(student.send("/voters", "to", "READERS").statusCode()).isEqualTo(404);
        assertThat(hers.page("/settings").select("#voters")).hasSize(1);
        assertThat(hers.send("/voters", "to", "READERS").statusCode()).isEqualTo(303);
        long claim = Long.parseLong(hers.page("").select("li.claim").first().attr("data-claim"));
        List<String> handedIn = handedIn();
        booth.convinced(hers, claim, 4);
        assertThat(standing(hers, claim)).isNotEqualTo(standing(hers, claim, "?votes=none"));
        // What was handed in stays as it was.
        assertThat(handedIn()).isNotEmpty().isEqualTo(handedIn);
    }

    @Test
    void who_votes_is_decided_when_the_map_is_locked() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Response> late = QuarkusTransaction.requiringNew().call(() -> {
            ArgumentMap.ownedBy(Viewer.of(booth.world.person(Kind.OWNER)), booth.map)
                    .delete();
            Future<Response> asked = thread.submit(() -> owner.send("/voters", "to", "NOBODY"));
            // It has found the map and waits for it.
            Thread.sleep(400);
            assertThat(asked.isDone()).isFalse();
            return asked;
        });
        thread.shutdown();
        assertThat(late.get().statusCode()).isEqualTo(404);
        ArgumentMap map = QuarkusTransaction.requiringNew().call(() -> ArgumentMap.findById(booth.map));
        assertThat(map.poll().voters()).isEqualTo(Voters.READERS);
    }

    private List<String> handedIn() {
        return Browsing.page(Visitor.with(booth.world.session(Kind.TEACHER))
                        .get("/submissions/" + booth.world.submission().id()))
                .select(".standing")
                .eachText();
    }

    @Test
    void nobody_votes_once_the_course_has_ended() {
        booth.convinced(peer, buses, 1);
        long before = rows();
        QuarkusTransaction.requiringNew()
                .run(() -> Course.<Course>findById(booth.world.course().id()).end());
        assertThat(problem(vote(peer, buses, "claim"))).contains("The course has ended.");
        assertThat(problem(peer.send("/claims/" + buses + "/votes/claim/withdrawal")))
                .contains("The course has ended.");
        assertThat(owner.send("/voters", "to", "NOBODY").statusCode()).isIn(404, 422);
        assertThat(claim(peer, buses).select(".votes input[type=radio]")).isEmpty();
        assertThat(claim(peer, buses).select(".votes").text()).contains("Yours is the only vote so far.");
        assertThat(rows()).isEqualTo(before);
    }

    // ── what one sees ─────────────────────────────────────────────────────

    @Test
    void others_votes_show_nowhere_until_ones_own_is_cast() {
        List<String> before = everything(mate);
        booth.convinced(peer, buses, 4);
        booth.matters(peer, buses, 4);
        assertThat(everything(mate)).isEqualTo(before);
        booth.convinced(mate, buses, 0);
        Document page = claim(mate, buses);
        assertThat(page.select(".vote").get(0).text()).contains("2 votes");
        assertThat(page.select(".vote").get(1).text()).contains("You see how others have voted once you have");
    }

    @Test
    void what_is_taken_along_leaves_votes_out_for_those_who_see_them_too() {
        List<String> files = List.of("/diagram.svg?standing=on", "/sunburst.svg", "/argdown");
        List<String> before =
                files.stream().map(file -> peer.get(file).asString()).toList();
        String outline = standing(peer, debate.stayUp());
        booth.convinced(peer, debate.stayUp(), 4);
        assertThat(standing(peer, debate.stayUp())).isNotEqualTo(outline);
        assertThat(files.stream().map(file -> peer.get(file).asString())).containsExactlyElementsOf(before);
    }

    @Test
    void a_map_says_that_it_asks_for_votes_to_those_who_may_and_have_not() {
        String asks = "This map asks for votes.";
        assertThat(peer.page("").text()).contains(asks);
        assertThat(Visitor.stranger()
                        .get("/maps/" + booth.world.published().map())
                        .asString())
                .doesNotContain(asks);
        booth.convinced(peer, buses, 4);
        assertThat(peer.page("").text()).doesNotContain(asks);
        assertThat(mate.page("").text()).contains(asks);
        booth.letVote(Voters.NOBODY);
        assertThat(mate.page("").text()).doesNotContain(asks);
    }

    /** All pages on which a vote could show. */
    private List<String> everything(Browsing who) {
        String claim = "/claims/" + buses;
        String thesis = "/claims/" + debate.thesis();
        return java.util.stream.Stream.of(
                        "",
                        "?votes=mine",
                        "?votes=class",
                        "?from=" + buses,
                        claim,
                        claim + "/standing",
                        thesis,
                        thesis + "/standing?votes=class",
                        "/diagram",
                        "/diagram?votes=class",
                        "/sunburst",
                        claim + "/line",
                        "/diagram.svg?standing=on",
                        "/sunburst.svg",
                        "/argdown",
                        "/findings",
                        "/history",
                        "/text")
                .map(path -> who.get(path).asString())
                .toList();
    }

    @Test
    void whose_map_it_is_sees_others_votes_no_sooner() {
        World world = booth.world;
        Debate own = world.debate();
        QuarkusTransaction.requiringNew().run(() -> ArgumentMap.<ArgumentMap>findById(own.map())
                .letVote(Act.of(world.person(Kind.OWNER)), Voters.READERS));
        Browsing editor = Browsing.as(Kind.EDITOR, world);
        editor.send("/claims/" + own.buses() + "/replies", "kind", "REBUT", "text", "They need not.");
        Document outline = editor.page("");
        String reply = outline.select("li.claim:has(> .claim-body .said:contains(They need not))")
                .attr("data-claim");
        assertThat(Browsing.as(Kind.READER, world)
                        .send("/claims/" + reply + "/votes/claim", "degree", "4")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Browsing.as(Kind.OWNER, world)
                        .page("/claims/" + reply)
                        .select(".vote")
                        .first()
                        .text())
                .contains("You see how others have voted once you have");
        assertThat(editor.page("/claims/" + reply).select(".vote").first().text())
                .contains("1 vote");
    }

    @Test
    void the_teacher_of_the_course_sees_votes_without_voting() {
        booth.convinced(peer, buses, 4);
        assertThat(claim(teacher, buses).select(".vote").first().text()).contains("1 vote so far: Fully.");
        assertThat(standing(teacher, buses)).isNotEqualTo(standing(mate, buses));
    }

    @Test
    void votes_move_the_numbers_of_those_who_see_them() {
        String plain = standing(mate, debate.stayUp());
        assertThat(plain).isEqualTo("0.50");
        booth.convinced(peer, debate.stayUp(), 4);
        booth.convinced(mate, debate.stayUp(), 0);
        // (1.5 + 1 + 0) / 5, (1.5 + 0) / 4 and (1.5 + 1) / 4
        assertThat(standing(mate, debate.stayUp())).isEqualTo("0.50");
        assertThat(standing(mate, debate.stayUp(), "?votes=mine")).isEqualTo("0.38");
        assertThat(standing(peer, debate.stayUp(), "?votes=mine")).isEqualTo("0.63");
        assertThat(standing(mate, debate.stayUp(), "?votes=none")).isEqualTo("0.50");
        booth.convinced(teacher, debate.stayUp(), 4);
        // (1.5 + 2) / 6
        assertThat(standing(mate, debate.stayUp())).isEqualTo("0.58");
    }

    @Test
    void the_page_that_explains_shows_ones_own_view_beside_the_class() {
        String standing = "/claims/" + debate.stayUp() + "/standing";
        assertThat(peer.page(standing).select(".sights")).isEmpty();
        booth.convinced(peer, debate.stayUp(), 4);
        booth.convinced(mate, debate.stayUp(), 0);
        Document page = peer.page(standing);
        assertThat(page.select(".sights a").eachText()).containsExactly("mine 0.63", "the class’s 0.50", "none 0.50");
        assertThat(page.select(".sights [aria-current]").text()).startsWith("the class’s");
        Document mine = peer.page(standing + "?votes=mine");
        assertThat(mine.select("h1").text()).isEqualTo("Why 1.2.1 stands at 0.63");
        assertThat(mine.select("#why").text())
                .isEqualTo(
                        "Because of votes it starts at 0.63. Nothing speaks for it or against it yet. So it stays where it starts, at 0.63.");
        Document thesis = peer.page("/claims/" + debate.thesis() + "/standing?votes=mine");
        assertThat(thesis.select(".sum a.claim-number").eachAttr("href"))
                .allMatch(href -> href.endsWith("?votes=mine"));
    }

    @Test
    void who_looks_through_their_own_votes_stays_with_them_on_the_way_to_why() {
        booth.convinced(peer, debate.stayUp(), 4);
        assertThat(peer.page("?votes=mine")
                        .select("#body-" + debate.stayUp() + " a.standing")
                        .attr("href"))
                .endsWith("/standing?votes=mine");
        assertThat(peer.page("")
                        .select("#body-" + debate.stayUp() + " a.standing")
                        .attr("href"))
                .endsWith("/standing");
        Document why = peer.page("/claims/" + debate.stayUp() + "/standing?votes=mine");
        assertThat(why.select(".account-head .facts a").eachAttr("href"))
                .allMatch(href -> href.contains("?votes=mine"));
    }

    @Test
    void a_script_that_edits_a_page_without_votes_gets_numbers_without_votes() {
        booth.convinced(peer, debate.stayUp(), 4);
        booth.convinced(owner, debate.eight(), 4);
        long seen = owner.revision();
        owner.page("?votes=none");
        Response answer = owner.request()
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/maps/" + booth.map + "?votes=none")
                .header("Seen-Revision", Long.toString(seen))
                .formParam("kind", "REBUT")
                .formParam("text", "It is dark.")
                .post("/maps/" + booth.map + "/claims/" + debate.eight() + "/replies");
        assertThat(Jsoup.parse("<template>" + answer.asString() + "</template>")
                        .select("#body-" + debate.eight() + " .standing > span")
                        .text())
                .isEqualTo(standing(owner, debate.eight(), "?votes=none"))
                .isNotEqualTo(standing(owner, debate.eight(), ""));
    }

    // ── what is kept ──────────────────────────────────────────────────────

    @Test
    void nobody_gets_the_page_of_another_person() {
        String plain = mate.get("").header("ETag");
        booth.convinced(peer, debate.stayUp(), 4);
        assertThat(standing(peer, debate.stayUp())).isEqualTo("0.63");
        assertThat(standing(mate, debate.stayUp())).isEqualTo("0.50");
        assertThat(standing(peer, debate.stayUp())).isEqualTo("0.63");
        String voted = peer.get("").header("ETag");
        assertThat(voted).isNotEqualTo(mate.get("").header("ETag"));
        assertThat(known(peer, voted)).isEqualTo(304);
        assertThat(known(mate, voted)).isEqualTo(200);
        // What they do not see changes nothing for them, and does not tell that it is there.
        assertThat(known(mate, plain)).isEqualTo(304);
        booth.convinced(mate, debate.stayUp(), 4);
        assertThat(known(peer, voted)).isEqualTo(200);
        assertThat(known(mate, plain)).isEqualTo(200);
        assertThat(standing(peer, debate.stayUp())).isEqualTo(standing(mate, debate.stayUp()));
    }

    private int known(Browsing who, String tag) {
        return who.request()
                .header("If-None-Match", tag)
                .get("/maps/" + booth.map)
                .statusCode();
    }

    @Test
    void votes_cost_one_statement_and_only_where_one_may_vote() {
        booth.convinced(peer, buses, 4);
        kept.forget(booth.map);
        int cold = Queries.during(() -> peer.page(""));
        int warm = Queries.during(() -> peer.page(""));
        booth.letVote(Voters.NOBODY);
        kept.forget(booth.map);
        int without = Queries.during(() -> peer.page(""));
        assertThat(cold).isEqualTo(without + 1);
        assertThat(warm).isEqualTo(Queries.during(() -> peer.page("")));
    }

    // ── helpers ───────────────────────────────────────────────────────────

    private String chosen(Browsing who, String about) {
        return claim(who, buses).select("[id^=vote-" + about + "-][checked]").val();
    }

    private static Response vote(Browsing who, long claim, String about) {
        return who.send("/claims/" + claim + "/votes/" + about, "degree", "2");
    }

    private static String problem(Response response) {
        assertThat(response.statusCode()).isEqualTo(422);
        return Jsoup.parse(response.asString()).text();
    }
}
