package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Debate;
import rejoinder.World;
import rejoinder.World.Kind;

@QuarkusTest
class HistoryAppTest {

    World world;
    Debate debate;
    Browsing owner;
    Browsing editor;
    Browsing reader;
    long start;

    @BeforeEach
    void aWorld() {
        world = World.make();
        debate = world.debate();
        owner = Browsing.as(Kind.OWNER, world);
        editor = Browsing.as(Kind.EDITOR, world);
        reader = Browsing.as(Kind.READER, world);
        start = owner.revision();
    }

    @Test
    void the_history_says_who_did_what_newest_first() {
        editor.send("/claims/" + debate.buses(), "text", "Buses would be late.");
        Element newest = reader.page("/history").select(".change").first();
        assertThat(newest.select(".what p").text())
                .isEqualTo(world.person(Kind.EDITOR).fullName() + " edited a claim");
        assertThat(newest.select(".what li").text()).isEqualTo("Buses would be late.");
        assertThat(newest.select("form")).isEmpty();
        assertThat(owner.page("/history")
                        .select(".change")
                        .first()
                        .select("form")
                        .attr("action"))
                .isEqualTo("/maps/" + debate.map() + "/revisions/" + (start + 1) + "/undo");
        assertThat(reader.page("/history").select(".change")).hasSize((int) start + 1);
    }

    @Test
    void the_history_says_which_claim_was_moved() {
        owner.send("/claims/" + debate.buses() + "/shift", "to", "UP");
        Element newest = reader.page("/history").select(".change").first();
        assertThat(newest.select(".what p").text()).endsWith("moved a claim");
        assertThat(newest.select(".what li").text()).isEqualTo("Buses would run late.");
    }

    @Test
    void what_was_moved_undone_and_done_again_is_said_with_the_way_back() {
        says("The claim is 1.1 now. Undo", "undo", owner.send("/claims/" + debate.buses() + "/shift", "to", "UP"));
        says("Undone: moved a claim. Redo", "redo", owner.send("/undo"));
        says("Done again: moved a claim. Undo", "undo", owner.send("/redo"));
    }

    private void says(String words, String way, Response done) {
        assertThat(done.statusCode()).isEqualTo(303);
        Element said = Browsing.page(owner.request().cookies(done.cookies()).get("/maps/" + debate.map()))
                .select(".flash")
                .first();
        assertThat(said.text()).isEqualTo(words);
        assertThat(said.attr("action")).isEqualTo("/maps/" + debate.map() + "/" + way);
    }

    @Test
    void what_may_be_read_by_whom_and_how_a_map_began_is_not_undone() {
        owner.send("/visibility", "to", "LINK");
        for (long revision : new long[] {1, start + 1}) {
            assertThat(owner.page("/history").select("#revision-" + revision + " form"))
                    .isEmpty();
            assertThat(owner.send("/revisions/" + revision + "/undo").statusCode())
                    .isEqualTo(422);
        }
        assertThat(owner.send("/revisions/999/undo").statusCode()).isEqualTo(404);
        assertThat(owner.revision()).isEqualTo(start + 1);
    }

    @Test
    void a_long_history_comes_in_stretches() {
        for (int i = 0; i < HistoryPage.MOST; i++) owner.send("/claims/" + debate.buses(), "text", "Buses " + i);
        Document page = reader.page("/history");
        assertThat(page.select(".change")).hasSize(HistoryPage.MOST);
        String older = page.select(".pager a").attr("href");
        Document rest = Browsing.page(reader.request().get(older));
        assertThat(rest.select(".change")).hasSize((int) start);
        assertThat(rest.select(".pager a").eachText()).hasSize(1);
    }

    @Test
    void the_map_as_it_was_is_read_and_not_changed() {
        editor.send("/claims/" + debate.buses(), "text", "Buses would be late.");
        Document page = owner.page("/revisions/" + start);
        assertThat(page.select("#body-" + debate.buses()).text()).contains("Buses would run late.");
        assertThat(page.select("#arguments, .reply")).isEmpty();
        assertThat(page.select(".banner [rel=next]").attr("href")).endsWith("/revisions/" + (start + 1));
        assertThat(owner.page("/revisions/" + (start + 1))
                        .select("#body-" + debate.buses())
                        .text())
                .contains("Buses would be late.");
        for (String none : new String[] {"0", "-1", "" + (start + 2), "x"})
            assertThat(owner.get("/revisions/" + none).statusCode()).isEqualTo(404);
    }

    @Test
    void two_revisions_are_compared_claim_by_claim_and_word_by_word() {
        editor.send("/claims/" + debate.buses(), "text", "Buses would be late.");
        editor.send("/claims/" + debate.later() + "/parting");
        editor.send("/theses", "text", "School should start at ten.");
        editor.send("/claims/" + debate.eight() + "/deletion");
        Document page = reader.page("/difference?from=" + start);
        assertThat(page.select(".added ins").text()).isEqualTo("School should start at ten.");
        assertThat(page.select(".removed del").text()).isEqualTo("School should start at eight.");
        assertThat(page.select(".altered del").text()).isEqualTo("run");
        assertThat(page.select(".altered ins").text()).isEqualTo("be");
        assertThat(reader.page("/difference?from=" + start + "&to=" + start).select(".difference li"))
                .isEmpty();
        assertThat(reader.get("/difference?from=" + (start + 1) + "&to=" + start)
                        .statusCode())
                .isEqualTo(404);
        assertThat(reader.get("/difference?from=0").statusCode()).isEqualTo(404);
        assertThat(reader.get("/difference?to=999").statusCode()).isEqualTo(404);
    }

    @Test
    void a_claim_tells_what_it_said_before() {
        editor.send("/claims/" + debate.buses(), "text", "Buses would be late.");
        Document page = reader.page("/claims/" + debate.buses() + "/history");
        assertThat(page.select(".change")).hasSize(2);
        assertThat(page.select(".change").first().select("del").text()).isEqualTo("run");
        assertThat(page.select(".change").first().select("ins").text()).isEqualTo("be");
        assertThat(page.select(".change").last().select(".said").text()).isEqualTo("Buses would run late.");
    }

    @Test
    void a_deleted_claim_has_a_page_that_brings_it_back_for_whoever_may() {
        Document mine = owner.page("/claims/" + debate.deleted());
        assertThat(mine.select("h1").text()).isEqualTo("A deleted claim");
        assertThat(mine.select(".answered").text()).isEqualTo("Mornings are cold.");
        Document theirs = reader.page("/claims/" + debate.deleted());
        assertThat(theirs.select("main").text())
                .contains("This claim was deleted.")
                .doesNotContain("Mornings are cold.");
        assertThat(theirs.select("main form[method=post]")).isEmpty();
        assertThat(owner.page("/deleted").select(".change .said").eachText()).contains("Mornings are cold.");
        owner.send("/claims/" + debate.deleted() + "/restoration");
        assertThat(reader.page("").text()).contains("Mornings are cold.");
        assertThat(owner.page("/deleted").select(".change .said").eachText()).doesNotContain("Mornings are cold.");
    }

    @Test
    void undo_and_redo_go_back_and_forth_on_the_page() {
        String before = reader.page("").select("#arguments").html();
        owner.send("/claims/" + debate.buses() + "/deletion");
        owner.send("/undo");
        assertThat(reader.page("").select("#arguments").html()).isEqualTo(before);
        owner.send("/redo");
        assertThat(reader.page("").select("#body-" + debate.buses() + ", #body-" + debate.link()))
                .isEmpty();
    }

    @Test
    void a_claim_that_stands_elsewhere_too_outlives_its_first_place() {
        owner.send("/claims/" + debate.sleep() + "/deletion");
        Document page = reader.page("");
        assertThat(page.select("#body-" + debate.sleep() + " .claim-number").text())
                .isEqualTo("1.2.1");
        assertThat(page.select("#claim-" + debate.link())).isEmpty();
    }
}
