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
