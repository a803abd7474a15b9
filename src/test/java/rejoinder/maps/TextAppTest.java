package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Debate;
import rejoinder.World;
import rejoinder.World.Kind;

@QuarkusTest
class TextAppTest {

    World world;
    Debate debate;
    Browsing owner;
    Browsing reader;
    String text;

    @BeforeEach
    void aWorld() {
        world = World.make();
        debate = world.debate();
        owner = Browsing.as(Kind.OWNER, world);
        reader = Browsing.as(Kind.READER, world);
        text = "/text/" + debate.source();
    }

    @Test
    void the_text_says_how_much_of_it_is_used() {
        Document page = reader.page("/text");
        assertThat(page.select(".coverage p").text())
                .isEqualTo("1 passage is used, by 1 claim. 2 sentences are still free.");
        assertThat(page.select(".coverage svg").attr("aria-label")).isEqualTo("1 of 3 sentences are used");
        assertThat(page.select("mark").first().ownText()).isEqualTo("They need nine.");
        assertThat(page.select(".citation").text()).isEqualTo("The school board, 2024");
        assertThat(page.select("[data-source], .coverage a")).isEmpty();
    }

    @Test
    void one_goes_from_a_claim_to_its_words_and_back() {
        String there = reader.page("")
                .select("#body-" + debate.sleep() + " .passage-ref")
                .attr("href");
        assertThat(there).isEqualTo("/maps/" + debate.map() + text + "#at-" + debate.sleep() + "-1");
        Document page = reader.page(text);
        assertThat(page.select("#at-" + debate.sleep() + "-1 a").attr("href"))
                .isEqualTo("/maps/" + debate.map() + "#claim-" + debate.sleep());
        assertThat(page.select(".mark-ref").attr("href")).isEqualTo("#at-" + debate.sleep() + "-1");
        assertThat(reader.page("/claims/" + debate.sleep()).select(".quote a").attr("href"))
                .isEqualTo(there);
    }

    @Test
    void each_passage_of_a_claim_leads_to_its_own_paragraph() {
        Response made = owner.request()
                .formParam("sentences", "0-25", "43-64")
                .formParam("as", "REBUT")
                .formParam("target", debate.eight())
                .formParam("text", "Sleep and buses.")
                .post("/maps/" + debate.map() + text + "/claims");
        assertThat(made.header("Location")).matches(".*#at-\\d+-1");
        long claim = Long.parseLong(made.header("Location").replaceAll(".*at-(\\d+).*", "$1"));
        Document page = reader.page(text);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        List<String> there =
                reader.page("").select("#body-" + claim + " .passage-ref").eachAttr("href");
        assertThat(there)
                .hasSize(2)
                .isEqualTo(reader.page("/claims/" + claim).select(".quote a").eachAttr("href"));
        for (int n : new int[] {1, 2}) {
            String anchor = there.get(n - 1).replaceAll(".*#", "#");
            assertThat(page.select(".pair:has(#p" + n + ") " + anchor + " .said")
                            .text())
                    .isEqualTo("Sleep and buses.");
            assertThat(page.select("#p" + n + " .mark-ref").eachAttr("href")).contains(anchor);
        }
    }

    @Test
    void a_link_leads_to_its_original_beside_the_text() {
        String there = reader.page("")
                .select("#body-" + debate.link() + " .passage-ref")
                .attr("href");
        assertThat(there).endsWith("#at-" + debate.sleep() + "-1");
        assertThat(reader.page("/claims/" + debate.link()).select(".quote a").attr("href"))
                .isEqualTo(there);
    }

    @Test
    void chosen_sentences_become_a_claim_without_a_script() {
        Document form = owner.page(text + "/claims");
        assertThat(form.select(".sentences .check").eachText())
                .containsExactly("Pupils sleep seven hours.", "They need nine.", "Buses leave at eight.");
        assertThat(form.select(".sentences mark").text()).isEqualTo("They need nine.");
        String first = form.select("[name=sentences]").first().val();
        String last = form.select("[name=sentences]").last().val();
        Response made = owner.request()
                .formParam("sentences", first, last)
                .formParam("as", "SUPPORT")
                .formParam("target", debate.thesis())
                .formParam("text", "Pupils need the bus.")
                .post("/maps/" + debate.map() + text + "/claims");
        assertThat(made.statusCode()).isEqualTo(303);
        long claim = Long.parseLong(made.header("Location").replaceAll(".*at-(\\d+).*", "$1"));
        assertThat(reader.page("/claims/" + claim).select(".quote blockquote").eachText())
                .containsExactly("Pupils sleep seven hours.", "Buses leave at eight.");
        assertThat(reader.page(text).select(".coverage p").text()).endsWith("No sentence is free.");
    }

    @Test
    void a_selection_becomes_a_claim_in_the_words_of_the_text_or_in_ones_own() {
        Document form = owner.page(text + "/claims?start=7&end=12");
        assertThat(form.select("#passage-text").val()).isEqualTo("sleep");
        Response made =
                owner.send(text + "/claims", "start", "7", "end", "12", "as", "REBUT", "target", "" + debate.eight());
        long claim = Long.parseLong(made.header("Location").replaceAll(".*at-(\\d+).*", "$1"));
        assertThat(reader.page("/claims/" + claim).select("h1").text()).isEqualTo("sleep");
    }

    @Test
    void a_form_without_words_or_without_a_target_says_so_and_keeps_the_rest() {
        Response nothing = owner.send(text + "/claims", "text", "Mine", "as", "REBUT", "target", "" + debate.eight());
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(Browsing.problem(nothing)).isEqualTo("Choose one of them first.");
        Document form = Jsoup.parse(nothing.asString());
        assertThat(form.select("#passage-text").val()).isEqualTo("Mine");
        assertThat(form.select("[name=as] [selected]").val()).isEqualTo("REBUT");
        assertThat(form.select("[name=target] [selected]").val()).isEqualTo("" + debate.eight());
        Response nowhere = owner.send(text + "/claims", "sentences", "0-25", "as", "REBUT");
        assertThat(Browsing.problem(nowhere)).isEqualTo("Choose a claim from the list.");
        assertThat(Jsoup.parse(nowhere.asString())
                        .select("[name=sentences][checked]")
                        .val())
                .isEqualTo("0-25");
        assertThat(owner.send(text + "/claims", "sentences", "0-25", "as", "NONSENSE", "target", "" + debate.eight())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void more_words_than_a_claim_can_hold_are_refused() {
        owner.send("/sources/" + debate.source(), "title", "Report", "text", "\"Word\" ".repeat(28_000));
        Response refused = owner.send(
                text + "/claims",
                "text",
                "All of it.",
                "start",
                "0",
                "end",
                "190000",
                "as",
                "REBUT",
                "target",
                "" + debate.eight());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browsing.problem(refused)).startsWith("This is more than one claim can hold.");
    }

    @Test
    void words_that_a_new_version_has_lost_are_told_and_come_back_with_an_undo() {
        owner.send("/sources/" + debate.source(), "title", "Report", "text", "Nothing is left.");
        Document page = reader.page("/text");
        assertThat(page.select(".lost li").eachText()).containsExactly("1.1 Teenagers need more sleep.");
        assertThat(page.select("mark")).isEmpty();
        assertThat(reader.page("").select("#body-" + debate.sleep() + " .lost").text())
                .isEqualTo("¶ words that the text has lost");
        owner.send("/undo");
        assertThat(reader.page("/text").select("mark").first().ownText()).isEqualTo("They need nine.");
        assertThat(reader.page("/text").select(".lost")).isEmpty();
    }

    @Test
    void a_claim_of_a_new_version_finds_its_words_when_the_old_one_comes_back() {
        owner.send("/sources/" + debate.source(), "title", "Report", "text", "A preface. " + Debate.TEXT);
        long revised = owner.revision();
        Browsing editor = Browsing.as(Kind.EDITOR, world);
        editor.send(text + "/claims", "start", "11", "end", "36", "as", "REBUT", "target", "" + debate.eight());
        assertThat(reader.page("/text").select("mark"))
                .extracting(Element::ownText)
                .containsExactly("Pupils sleep seven hours.", "They need nine.");
        assertThat(owner.send("/revisions/" + revised + "/undo").statusCode()).isEqualTo(303);
        assertThat(reader.page("/text").select("mark"))
                .extracting(Element::ownText)
                .containsExactly("Pupils sleep seven hours.", "They need nine.");
        assertThat(reader.page("/text").select(".prose").text()).doesNotContain("A preface.");
    }

    @Test
    void a_source_that_is_removed_leaves_its_words_with_the_claims() {
        owner.send("/sources/" + debate.source() + "/removal");
        assertThat(reader.page("/text").select(".empty")).hasSize(1);
        assertThat(reader.get(text).statusCode()).isEqualTo(404);
        assertThat(reader.page("/claims/" + debate.sleep())
                        .select(".quote blockquote")
                        .text())
                .isEqualTo("They need nine.");
        owner.send("/undo");
        assertThat(reader.get(text).statusCode()).isEqualTo(200);
    }
}
