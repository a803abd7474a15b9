package rejoinder.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.findings.Remembered;
import rejoinder.maps.ArgumentMap;

/** What the inspector asks on the pages of a map, and how it is mended or let be. */
@QuarkusTest
class InspectionAppTest {

    World world;
    Browsing owner;
    long question;

    @BeforeEach
    void aMapWithAQuestionForAClaim() {
        world = World.make();
        owner = Browsing.as(Kind.OWNER, world);
        String claims = "/claims/" + world.debate().sleep();
        owner.send(claims + "/replies", "kind", "SUPPORT", "text", "Is sleep not important?");
        question = QuarkusTransaction.requiringNew()
                .call(() -> ArgumentMap.<ArgumentMap>findById(world.debate().map()).outline().claims().stream()
                        .filter(claim -> claim.text().equals("Is sleep not important?"))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    @Test
    void a_question_is_asked_about_and_leads_to_its_mend() {
        Document page = owner.page("/findings");
        assertThat(asked(page).select("h3").text()).contains("This is a question. What would you answer?");
        String mend = asked(page).select(".finding .mend a").attr("href");
        assertThat(mend).isEqualTo("/maps/" + world.debate().map() + "/claims/" + question + "/edit");
        assertThat(owner.page("").select(".views nav a[href$=/findings]").text())
                .matches("To look at \\(\\d+\\)");
        owner.send("/claims/" + question, "text", "Sleep is important for learning.", "revision", revision());
        assertThat(owner.page("/findings").text()).doesNotContain("This is a question.");
    }

    @Test
    void what_is_let_be_is_gone_from_the_outline_that_the_browser_has() {
        Response seen = owner.get("");
        String tag = seen.header("ETag");
        assertThat(seen.asString()).contains("#noticed");
        assertThat(owner.request()
                        .header("If-None-Match", tag)
                        .get("/maps/" + world.debate().map())
                        .statusCode())
                .isEqualTo(304);
        owner.send("/findings/" + key() + "/aside", "reason", "It is meant as one.");
        assertThat(owner.request()
                        .header("If-None-Match", tag)
                        .get("/maps/" + world.debate().map())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_let_be_says_why_and_comes_back_when_the_claim_changes() {
        String key = key();
        Response silent = owner.send("/findings/" + key + "/aside", "reason", " ");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(silent.asString()).select(".form-errors").text()).contains("Type a reason");
        Response long_ = owner.send("/findings/" + key + "/aside", "reason", "x".repeat(501));
        assertThat(Jsoup.parse(long_.asString())
                        .select("[name=reason][aria-invalid]")
                        .val())
                .hasSize(501);

        assertThat(owner.send("/findings/" + key + "/aside", "reason", "It is meant as one.")
                        .statusCode())
                .isEqualTo(303);
        Document page = owner.page("/findings");
        assertThat(page.select("section:has(#aside) .finding").text())
                .contains("This is a question.", world.person(Kind.OWNER).fullName(), "It is meant as one.");
        assertThat(page.select("#finding-" + key)).isEmpty();

        assertThat(owner.send("/findings/" + key + "/return").statusCode()).isEqualTo(303);
        assertThat(owner.page("/findings").select("#finding-" + key)).isNotEmpty();

        owner.send("/findings/" + key + "/aside", "reason", "It is meant as one.");
        owner.send("/claims/" + question, "text", "Is sleep not good for anything?", "revision", revision());
        assertThat(owner.page("/findings").text())
                .contains("This is a question.")
                .doesNotContain("It is meant as one.");
        assertThat(owner.send("/findings/" + key + "/aside", "reason", "Too late")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void of_a_text_that_was_taken_away_nothing_is_kept() {
        String text = "Is zibellina not important?";
        owner.send("/claims/" + question, "text", text, "revision", revision());
        owner.page("/findings");
        assertThat(Remembered.holds(text, "en")).isTrue();
        assertThat(Remembered.holds("", "en", "zibellina")).isTrue();
        assertThat(owner.send("/claims/" + question + "/redaction").statusCode())
                .isEqualTo(303);
        assertThat(Remembered.holds(text, "en", "zibellina")).isFalse();
    }

    @Test
    void whoever_may_only_read_lets_nothing_be() {
        Browsing reader = Browsing.as(Kind.READER, world);
        String key = key();
        assertThat(reader.page("/findings").select("form[action*=/findings/]")).isEmpty();
        assertThat(reader.send("/findings/" + key + "/aside", "reason", "No").statusCode())
                .isEqualTo(404);
        assertThat(Browsing.as(Kind.STRANGER, world).get("/findings").statusCode())
                .isEqualTo(404);
        owner.send("/findings/" + key + "/aside", "reason", "It is meant as one.");
        assertThat(reader.send("/findings/" + key + "/return").statusCode()).isEqualTo(404);
        assertThat(reader.page("/findings").select("section:has(#aside)").text())
                .contains("It is meant as one.");
    }

    @Test
    void beside_what_was_just_saved_stands_what_there_is_to_look_at() {
        String reply = "/claims/" + world.debate().sleep() + "/replies";
        Response led = owner.send(reply, "kind", "SUPPORT", "text", "Why would one sleep <b>late</b>?");
        String there = led.header("Location");
        assertThat(there).contains("?saved=").contains("#claim-");
        String claim = there.replaceAll(".*#claim-", "");
        Document page = Browsing.page(owner.request().get(there.replaceAll(".*(/maps/[^#]*).*", "$1")));
        Elements noticed = page.select("#claim-" + claim + " > #margin-" + claim + " > #noticed");
        assertThat(noticed.select("li > p").eachText()).first().asString().startsWith("This is a question.");
        assertThat(noticed.select(".mend > a").attr("href")).endsWith("/claims/" + claim + "/edit");
        assertThat(page.select("#noticed")).hasSize(1);
        assertThat(owner.page("").select("#noticed")).isEmpty();
        assertThat(page.select("#body-" + claim + " .asks").text()).isEqualTo("a sentence? +1");

        Document alone = owner.page("/claims/" + claim);
        assertThat(alone.select("#noticed li > p").text()).contains("This is a question.");

        Response pieces = owner.sendFrom(
                Long.parseLong(owner.page("").select(".acts").attr("data-revision")),
                "/claims/" + claim,
                "text",
                "Sleeping late is “<i>good</i>” for 9 of 10 pupils.",
                "revision",
                owner.page("/claims/" + claim + "/edit")
                        .select("[name=revision]")
                        .val());
        assertThat(pieces.asString())
                .contains("<div id=\"noticed\" hx-swap-oob=\"delete\">", "hx-swap-oob=\"afterend:#body-" + claim)
                .contains("hx-swap-oob=\"innerHTML:#flash\"", "Could you name the source?")
                .doesNotContain("This is a question.", "<i>");
    }

    @Test
    void what_is_let_be_beside_a_claim_leads_back_there() {
        String at = "/maps/" + world.debate().map();
        Document alone = owner.page("/claims/" + question);
        String form = alone.select("#noticed form").attr("action").replace(at, "");
        String back = alone.select("#noticed [name=back]").val();
        Response done = owner.send(form, "reason", "It is meant as one.", "back", back);
        assertThat(done.header("Location")).endsWith(at + "/claims/" + question);
        assertThat(owner.page("/claims/" + question).text()).doesNotContain("This is a question.");
        assertThat(owner.page("").select("#body-" + question + " .asks").text()).isEqualTo("why?");
        owner.send(form.replace("/aside", "/return"));
        for (String elsewhere : new String[] {"//evil.example", "/../..", "claims/1/edit", ""})
            assertThat(owner.send(form, "reason", "It is meant as one.", "back", elsewhere)
                            .header("Location"))
                    .endsWith(at + "/findings");
    }

    @Test
    void only_whoever_may_mend_is_shown_what_to_look_at_in_the_outline() {
        assertThat(owner.page("").select(".asks")).isNotEmpty();
        Browsing reader = Browsing.as(Kind.READER, world);
        assertThat(reader.page("").select(".asks")).isEmpty();
        assertThat(reader.page("?saved=" + question).select("#noticed")).isEmpty();
        assertThat(reader.page("/claims/" + question).select("#noticed")).isEmpty();
    }

    @Test
    void the_foot_says_which_checks_were_made_and_help_explains_them() {
        assertThat(owner.page("/findings").select(".checks").text()).contains("in English. Every check was made.");
        speaks("de");
        assertThat(owner.page("/findings").select(".checks").text())
                .contains("This map is in German.", "These were not made", "How sure one is", "marks and length alone");
        speaks("is");
        assertThat(owner.page("/findings").select(".checks").text())
                .contains(
                        "This map is in Icelandic.", "not made, as this language cannot be read so: A premise may be");
        String help = owner.page("/findings").select(".checks a").attr("href");
        Document explained = Browsing.page(owner.request().get(help.replaceAll("#.*", "")));
        assertThat(explained.select(help.replaceAll(".*#", "#") + " dt")).hasSize(17);
    }

    private void speaks(String language) {
        Document settings = owner.page("/settings");
        owner.send(
                "/settings",
                "title",
                settings.select("[name=title]").val(),
                "question",
                settings.select("[name=question]").val(),
                "language",
                language);
    }

    @Test
    void what_people_type_is_text_and_nothing_else() {
        owner.send("/findings/" + key() + "/aside", "reason", "<script>alert(1)</script>");
        Document page = owner.page("/findings");
        assertThat(page.text()).contains("<script>alert(1)</script>");
        assertThat(page.select("main script")).isEmpty();
    }

    private static Elements asked(Document page) {
        return page.select(".asked:has(h3:contains(This is a question))");
    }

    private String key() {
        return asked(owner.page("/findings")).select(".finding").attr("id").replace("finding-", "");
    }

    private String revision() {
        return owner.page("/claims/" + question + "/edit")
                .select("[name=revision]")
                .val();
    }
}
