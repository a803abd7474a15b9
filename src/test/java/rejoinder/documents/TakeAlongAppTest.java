package rejoinder.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Debate;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.maps.Act;
import rejoinder.maps.Content;
import rejoinder.maps.Opening;

@QuarkusTest
class TakeAlongAppTest {

    private static final List<String> FILES = List.of(
            "/outline.pdf",
            "/diagram.svg",
            "/diagram.png",
            "/diagram.pdf",
            "/diagram.pdf?paper=a4",
            "/sunburst.svg",
            "/sunburst.png",
            "/sunburst.pdf");

    World world;
    Debate debate;
    Browsing owner;

    @BeforeEach
    void aWorld() {
        world = World.make();
        debate = world.debate();
        owner = Browsing.as(Kind.OWNER, world);
    }

    private PrintedPdf pdf(Response response) throws IOException {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("application/pdf");
        return new PrintedPdf(response.asByteArray());
    }

    @Test
    void it_is_one_step_from_the_outline_and_each_button_says_what_it_gives() {
        assertThat(owner.page("").select("nav a[href$=/take-along]").text()).isEqualTo("Take it along");
        assertThat(owner.page("/take-along").select("main .sections .button").eachText())
                .hasSize(8)
                .doesNotHaveDuplicates()
                .contains("Download the outline as PDF", "Download the diagram as PDF", "Download the sunburst as PDF");
    }

    @Test
    void the_page_offers_every_file_and_each_is_there() {
        Document page = owner.page("/take-along");
        List<String> offered = new ArrayList<>(page.select("main form").eachAttr("action"));
        offered.addAll(page.select("main button[formaction]").eachAttr("formaction"));
        offered.addAll(page.select("main a.button").eachAttr("href"));
        String map = "/maps/" + debate.map();
        assertThat(offered)
                .contains(
                        map + "/outline.pdf",
                        map + "/diagram.pdf",
                        map + "/diagram.svg",
                        map + "/diagram.png",
                        map + "/sunburst.svg",
                        map + "/sunburst.png",
                        map + "/sunburst.pdf",
                        map + "/argdown");
        for (String file : FILES) {
            Response response = owner.get(file);
            assertThat(response.statusCode()).as(file).isEqualTo(200);
            assertThat(response.asByteArray().length).as(file).isGreaterThan(1_000);
        }
    }

    @Test
    void files_are_named_after_the_map() {
        long map = QuarkusTransaction.requiringNew().call(() -> Opening.of(Act.of(world.person(Kind.OWNER)))
                .claim("Élan & “Vital”\": ../../etc/passwd", Content.of("It names files."), "en")
                .id());
        Browsing mine = Browsing.as(Kind.OWNER, world, map);
        assertThat(mine.get("/outline.pdf").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"elan-vital-etc-passwd.pdf\"");
        assertThat(mine.get("/diagram.svg").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"elan-vital-etc-passwd-diagram.svg\"");
    }

    @Test
    void nobody_else_can_take_a_private_map_along_and_anybody_a_public_one() {
        for (String file : FILES) {
            for (Kind other : List.of(Kind.STRANGER, Kind.TEACHER, Kind.ADMIN))
                assertThat(Browsing.as(other, world).get(file).statusCode())
                        .as(file)
                        .isEqualTo(404);
            assertThat(Visitor.stranger().get("/maps/" + debate.map() + file).statusCode())
                    .as(file)
                    .isEqualTo(404);
            assertThat(Visitor.stranger()
                            .get("/maps/" + world.published().map() + file)
                            .statusCode())
                    .as(file)
                    .isEqualTo(200);
        }
    }

    @Test
    void what_was_done_and_by_whom_is_in_the_document_where_that_is_wanted() throws IOException {
        try (PrintedPdf plain = pdf(owner.get("/outline.pdf"));
                PrintedPdf all = pdf(owner.get("/outline.pdf?history=on&standing=on&remarks=on&paper=letter"))) {
            assertThat(plain.text()).doesNotContain("What was done");
            assertThat(all.text())
                    .contains("Who did how much", "What was done, and when", "started the map", "added a claim");
            assertThat(all.text()).contains("stands at 0.");
            assertThat(all.file.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
        }
    }

    @Test
    void two_people_of_one_name_are_two_in_the_document() throws IOException {
        Browsing editor = Browsing.as(Kind.EDITOR, world);
        for (Browsing one : List.of(owner, editor))
            one.request().formParam("fullName", "Kim Lee").post("/account");
        editor.send("/claims/" + debate.buses() + "/replies", "kind", "SUPPORT", "text", "They are full already.");
        try (PrintedPdf pdf = pdf(owner.get("/outline.pdf?history=on"))) {
            String people = pdf.text().replaceAll(".*Who did how much|What was done, and when.*", "");
            assertThat(people.split("Kim Lee", -1)).hasSize(3);
        }
    }

    @Test
    void a_diagram_says_what_it_is_unless_that_is_not_wanted() throws IOException {
        String ticked = "?heading=none&heading=on&standing=on&from=" + debate.buses();
        try (PrintedPdf headed = pdf(owner.get("/diagram.pdf" + ticked));
                PrintedPdf bare = pdf(owner.get("/diagram.pdf?heading=none"))) {
            assertThat(headed.text())
                    .startsWith("School " + Debate.QUESTION)
                    .contains("The branch of 1.", "As of revision", "/maps/" + debate.map())
                    .contains("speaks against the claim it leads to", "how strong a claim stands here");
            assertThat(bare.text()).doesNotContain(Debate.QUESTION, "As of revision", "speaks against the claim");
        }
        assertThat(owner.get("/diagram.svg" + ticked).asString()).contains("speaks against the claim it leads to");
        assertThat(owner.get("/diagram.svg?heading=none").asString()).doesNotContain("speaks against the claim");
        assertThat(owner.get("/sunburst.svg").asString()).contains("Each ring is a level");
        assertThat(owner.get("/sunburst.svg?heading=none").asString()).doesNotContain("Each ring is a level");
    }

    @Test
    void a_diagram_shows_as_many_levels_as_are_chosen_and_says_so() throws IOException {
        assertThat(owner.page("/take-along").select("input[name=levels]").eachAttr("value"))
                .containsExactly("1", "all");
        try (PrintedPdf one = pdf(owner.get("/diagram.pdf?levels=1"));
                PrintedPdf whole = pdf(owner.get("/diagram.pdf?levels=all"))) {
            assertThat(one.text()).contains("1 of 2 levels", "claims that are not shown");
            assertThat(whole.text()).doesNotContain(" levels", "claims that are not shown");
            assertThat(one.tags().size()).isLessThan(whole.tags().size());
        }
        assertThat(owner.get("/diagram.pdf?levels=-3").statusCode()).isEqualTo(200);
    }

    @Test
    void letters_that_nothing_here_can_write_are_named_where_one_chooses() {
        assertThat(owner.page("/take-along").select("main .banner")).isEmpty();
        // For private use, and so in no font but by chance.
        owner.send("/claims/" + debate.buses() + "/replies", "kind", "REBUT", "text", "It says \uDBBF\uDFF0.");
        assertThat(owner.page("/take-along").select("main .banner").text())
                .contains("\uDBBF\uDFF0", "PDF and PNG show boxes");
    }

    @Test
    void a_branch_that_is_not_there_is_not_found() {
        for (String file : List.of("/outline.pdf", "/diagram.svg", "/diagram.png", "/diagram.pdf", "/take-along"))
            assertThat(owner.get(file + "?from=999999999").statusCode())
                    .as(file)
                    .isEqualTo(404);
        assertThat(owner.page("/take-along?from=" + debate.buses())
                        .select("input[name=from]")
                        .val())
                .isEqualTo(Long.toString(debate.buses()));
    }

    @Test
    void hostile_texts_run_nothing_in_any_file() throws IOException {
        String text = "<script>alert(1)</script><img src=x onerror=alert(1)> javascript:alert(1) ]]> \u202E ) Tj";
        owner.send("/claims/" + debate.buses() + "/replies", "kind", "REBUT", "text", text);
        String svg = owner.get("/diagram.svg").asString();
        assertThat(svg)
                .doesNotContain("<script", "<img", "onerror=\"", "href=\"javascript")
                .contains("&lt;script");
        try (PrintedPdf pdf = pdf(owner.get("/outline.pdf"))) {
            assertThat(pdf.text()).contains("<script>alert(1)</script>");
        }
        assertThat(owner.get("/diagram.png").statusCode()).isEqualTo(200);
    }
}
