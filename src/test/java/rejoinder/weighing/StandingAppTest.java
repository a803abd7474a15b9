package rejoinder.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Debate;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.maps.Stance;
import rejoinder.standing.Agreement;
import rejoinder.weighing.WeighingTest.Sketched;

@QuarkusTest
class StandingAppTest {

    @Inject
    WeighingMessages words;

    World world;
    Debate debate;
    Browsing owner;
    Browsing reader;

    @BeforeEach
    void aWorld() {
        world = World.make();
        debate = world.debate();
        owner = Browsing.as(Kind.OWNER, world);
        reader = Browsing.as(Kind.READER, world);
    }

    // ── the sentence ──────────────────────────────────────────────────────

    @Test
    void a_claim_without_reasons_stays_where_it_starts() {
        assertWhy("a", "Nothing speaks for it or against it yet. So it stays where it starts, at 0.50.");
    }

    @Test
    void one_side_alone_moves_it_that_way() {
        assertWhy(
                "a\n because b",
                "Its only reason reaches 0.25, and nothing speaks against it. So it moves a quarter of the way from 0.50 towards 1, to 0.63.");
        assertWhy(
                "a\n because b\n because c",
                "Its 2 reasons together reach 0.44, and nothing speaks against it. So it moves about 44 % of the way from 0.50 towards 1, to 0.72.");
        assertWhy(
                "a\n but b",
                "The only objection reaches 0.25, and nothing speaks for it. So it moves a quarter of the way from 0.50 towards 0, to 0.38.");
        assertWhy(
                "a\n but b\n but c",
                "The 2 objections together reach 0.44, and nothing speaks for it. So it moves about 44 % of the way from 0.50 towards 0, to 0.28.");
    }

    @Test
    void of_two_sides_the_difference_moves_it() {
        assertWhy(
                "a\n because b\n because c\n but d",
                "The 2 reasons together reach 0.44, the only objection 0.25. So it moves about 19 % of the way from 0.50 towards 1, to 0.59.");
        assertWhy(
                "a\n because b\n but c\n but d\n but e",
                "The only reason reaches 0.25, the 3 objections 0.58. So it moves about a third of the way from 0.50 towards 0, to 0.34.");
    }

    @Test
    void two_sides_that_balance_leave_it_where_it_starts() {
        assertWhy(
                "a\n because b\n but c",
                "The only reason reaches 0.25, the only objection 0.25. The two sides balance, so it stays where it starts, at 0.50.");
    }

    @Test
    void sides_that_nearly_balance_hardly_move_it() {
        String nearly = "a\n because b\n  but c\n   but d\n    but e\n     but f\n but g\n  but h\n   but i\n    but j";
        assertThat(why(Sketched.of(nearly)))
                .endsWith("That is a difference of less than 0.01, so it hardly moves, and stands at 0.50.");
    }

    @Test
    void a_circle_of_supports_is_said_to_be_one() {
        Sketched map = Sketched.of("a\n because b").link("1.1", Stance.SUPPORT, "1");
        assertThat(why(map)).startsWith("Its only reason reaches");
        assertThat(map.account("1").circular()).isTrue();
    }

    @Test
    void a_claim_without_a_stable_value_is_said_to_have_no_number() {
        Account account = Account.untried(null, false, Agreement.UNKNOWN, OptionalDouble.empty(), List.of());
        assertThat(new Why(words).of(account)).endsWith("So it has no number.");
    }

    @Test
    void where_votes_count_the_sentence_has_their_numbers() {
        assertThat(why(Sketched.of("a\n because b").voted(Map.of(1L, 0.7, 2L, 0.6), Map.of(1002L, 0.8))))
                .isEqualTo(
                        "Its only reason reaches 0.48, and nothing speaks against it. So it moves 48 % of the way from 0.70 towards 1, to 0.84.");
        assertThat(why(Sketched.of("a\n but b").voted(Map.of(1L, 0.7), Map.of())))
                .isEqualTo(
                        "The only objection reaches 0.25, and nothing speaks for it. So it moves a quarter of the way from 0.70 towards 0, to 0.53.");
        assertThat(why(Sketched.of("a\n because b\n but c").voted(Map.of(1L, 0.35), Map.of())))
                .endsWith("The two sides balance, so it stays where it starts, at 0.35.");
    }

    private void assertWhy(String list, String sentence) {
        assertThat(why(Sketched.of(list))).isEqualTo(sentence);
    }

    private String why(Sketched map) {
        return new Why(words).of(map.account("1"));
    }

    // ── the page ──────────────────────────────────────────────────────────

    @Test
    void the_page_says_why_and_what_each_reason_does() {
        Document page = reader.page("/claims/" + debate.thesis() + "/standing");
        assertThat(page.select("h1").text()).matches("Why 1 stands at 0\\.\\d\\d");
        assertThat(page.select("#why").text()).startsWith("The only reason reaches");
        List<String> sum = page.select(".sum > li .figure").eachText();
        assertThat(sum.get(0)).isEqualTo("0.50");
        assertThat(page.select("h1").text()).endsWith(sum.get(sum.size() - 1));
        assertThat(page.select(".waterfall text").eachText()).contains(sum.get(1), sum.get(2));
        assertThat(page.select(".sum a.claim-number").eachAttr("href"))
                .contains("/maps/" + debate.map() + "/claims/" + debate.sleep() + "/standing");
    }

    @Test
    void claim_and_outline_lead_to_it_and_it_leads_back() {
        String path = "/maps/" + debate.map() + "/claims/" + debate.buses();
        assertThat(reader.page("/claims/" + debate.buses()).select(".facts a").eachAttr("href"))
                .contains(path + "/standing");
        assertThat(reader.page("")
                        .select("#body-" + debate.buses() + " a.standing")
                        .attr("href"))
                .isEqualTo(path + "/standing");
        assertThat(reader.page("")
                        .select("#body-" + debate.thesis() + " a.standing")
                        .attr("href"))
                .endsWith(debate.thesis() + "/standing");
        assertThat(reader.page("/claims/" + debate.buses() + "/standing")
                        .select(".account a")
                        .eachAttr("href"))
                .contains(path);
    }

    @Test
    void a_link_stands_where_its_original_does() {
        Document page = reader.page("/claims/" + debate.link() + "/standing");
        assertThat(page.text()).contains("is the same claim as 1.1, and stands where that stands");
        assertThat(reader.page("").select("#body-" + debate.link() + " .standing"))
                .isEmpty();
    }

    @Test
    void what_is_deleted_or_elsewhere_has_no_page() {
        assertThat(reader.get("/claims/" + debate.deleted() + "/standing").statusCode())
                .isEqualTo(404);
        long other = world.published().buses();
        assertThat(reader.get("/claims/" + other + "/standing").statusCode()).isEqualTo(404);
    }

    @Test
    void other_ways_of_counting_are_for_teachers() {
        String path = "/maps/" + world.published().map() + "/claims/"
                + world.published().thesis() + "/standing";
        Document teacher =
                Browsing.page(Visitor.with(world.session(Kind.TEACHER)).get(path));
        assertThat(teacher.select(".panel tbody tr")).hasSize(4);
        assertThat(Browsing.page(Visitor.stranger().get(path)).select(".panel")).isEmpty();
        assertThat(Browsing.page(Visitor.with(world.session(Kind.OWNER)).get(path))
                        .select(".panel"))
                .isEmpty();
    }

    // ── what if ───────────────────────────────────────────────────────────

    @Test
    void what_if_says_what_would_come_of_another_start_and_changes_nothing() {
        long before = owner.revision();
        Document page = reader.page(trial("other=" + debate.buses() + "&score=0"));
        assertThat(page.select("#outcome").text())
                .matches(
                        "If 1\\.3 started at 0\\.00, it would stand at 0\\.00\\. 1 would stand at 0\\.\\d\\d\\. Now it stands at 0\\.\\d\\d\\.");
        assertThat(page.select("#other option[selected]").val()).isEqualTo(Long.toString(debate.buses()));
        assertThat(page.select("#score").val()).isEqualTo("0");
        assertThat(owner.revision()).isEqualTo(before);
    }

    @Test
    void what_if_says_what_would_come_of_taking_a_claim_out() {
        assertThat(reader.page(trial("other=" + debate.buses() + "&score=0.3&out=true"))
                        .select("#outcome")
                        .text())
                .startsWith("Without 1.3, 1 would stand at 0.");
    }

    @Test
    void what_if_may_ask_about_the_claim_itself() {
        assertThat(reader.page(trial("other=" + debate.thesis() + "&score=0,9"))
                        .select("#outcome")
                        .text())
                .matches("If 1 started at 0\\.90, it would stand at 0\\.\\d\\d\\. Now it stands at 0\\.\\d\\d\\.");
    }

    @Test
    void what_cannot_be_tried_is_said_beside_its_field() {
        assertRefused("other=nine&score=0.5", "Choose a claim of this map.");
        assertRefused("score=0.5", "Choose a claim of this map.");
        assertRefused("other=" + debate.deleted() + "&out=true", "Choose a claim of this map.");
        for (String score : List.of("1.1", "-0.5", "NaN", "much", "1e9", "0.5.5"))
            assertRefused("other=" + debate.buses() + "&score=" + score, "Where it starts is a number from 0 to 1");
        assertRefused("other=" + debate.thesis() + "&out=true", "A claim cannot be taken out of its own account.");
    }

    @Test
    void a_script_gets_the_outcome_alone() {
        Response answer = reader.request()
                .header("HX-Request", "true")
                .get("/maps/" + debate.map() + trial("other=" + debate.buses() + "&score=0.8"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().getValues("Vary")).contains("HX-Request");
        Element body = Jsoup.parse(answer.asString()).body();
        assertThat(body.children()).hasSize(1);
        assertThat(body.child(0).id()).isEqualTo("outcome");
    }

    private String trial(String query) {
        return "/claims/" + debate.thesis() + "/standing?" + query;
    }

    private void assertRefused(String query, String problem) {
        Response answer = reader.get(trial(query));
        assertThat(answer.statusCode()).as(query).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select(".form-errors li").text()).as(query).startsWith(problem);
        assertThat(page.select("p.error").text()).as(query).startsWith(problem);
    }

    // ── in the outline ────────────────────────────────────────────────────

    @Test
    void after_an_answer_the_pieces_show_all_above_it_where_they_now_stand() {
        long seen = owner.revision();
        Document before = owner.page("");
        Response answer = owner.sendFrom(
                seen, "/claims/" + debate.stayUp() + "/replies", "kind", "REBUT", "text", "They would not.");
        assertThat(answer.statusCode()).isEqualTo(200);
        Document pieces = Jsoup.parse("<template>" + answer.asString() + "</template>");
        String thesis = "body-" + debate.thesis();
        Element line = pieces.select("template > #" + thesis).first();
        assertThat(line).isNotNull();
        assertThat(line.select(".standing").text())
                .isNotEqualTo(before.select("#" + thesis + " .standing").text())
                .isEqualTo(owner.page("").select("#" + thesis + " .standing").text());
        // The premises of the undercut step stand where they did.
        assertThat(pieces.select("template > #body-" + debate.sleep())).isEmpty();
    }

    @Test
    void an_earlier_revision_shows_where_its_claims_stood_then() {
        long then = owner.revision();
        String stood = owner.page("")
                .select("#body-" + debate.thesis() + " .standing > span")
                .text();
        owner.send("/claims/" + debate.thesis() + "/replies", "kind", "REBUT", "text", "No.");
        Document page = owner.page("/revisions/" + then);
        assertThat(page.select("#body-" + debate.thesis() + " span.standing").attr("title"))
                .isEqualTo("stands at " + stood);
        assertThat(page.select("a.standing")).isEmpty();
    }

    @Test
    void a_map_without_reasons_shows_no_numbers() {
        Document page = Browsing.page(Visitor.with(world.session(Kind.OWNER))
                .get("/maps/" + world.shared().id()));
        assertThat(page.select(".standing")).isEmpty();
    }
}
