package rejoinder.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Debate;
import rejoinder.Queries;
import rejoinder.World;
import rejoinder.World.Kind;

@QuarkusTest
class DiagramAppTest {

    private World world;
    private Debate debate;
    private Browsing reader;

    @BeforeEach
    void aWorld() {
        world = World.make();
        debate = world.debate();
        reader = Browsing.as(Kind.READER, world);
    }

    @Test
    void it_says_the_same_claims_in_the_same_order_as_the_outline() {
        List<String> outline =
                reader.page("").select("#arguments .claim-number").eachText();
        assertThat(reader.page("/diagram").select("a.node").eachAttr("data-number"))
                .isEqualTo(outline)
                .hasSize(7);
    }

    @Test
    void each_box_leads_to_its_claim() {
        assertThat(box(reader.page("/diagram"), debate.later()).attr("href"))
                .isEqualTo("/maps/" + debate.map() + "/claims/" + debate.later());
    }

    @Test
    void a_link_folds_a_branch_and_another_one_unfolds_it() {
        Document open = reader.page("/diagram");
        Document folded = follow(open.selectFirst("a.fold-mark[data-redraw=" + debate.thesis() + "]"));
        assertThat(folded.select("a.node").eachAttr("data-number")).containsExactly("1", "2");
        assertThat(folded.select("a.fold-chip text").text()).isEqualTo("+5");
        Document again = follow(folded.selectFirst("a.fold-chip"));
        assertThat(again.select("a.node").eachAttr("data-number"))
                .isEqualTo(open.select("a.node").eachAttr("data-number"));
    }

    @Test
    void levels_and_branches_are_shown_alone() {
        assertThat(reader.page("/diagram?levels=1").select("a.node").eachAttr("data-number"))
                .containsExactly("1", "1.1", "1.2", "1.3", "2");
        Document branch = reader.page("/diagram?from=" + debate.buses());
        assertThat(branch.select("a.node").eachAttr("data-number")).containsExactly("1", "1.3", "1.3.1");
        assertThat(branch.select(".banner").text()).contains("1.3").contains("The whole map");
    }

    @Test
    void a_line_tells_of_what_is_drawn() {
        assertThat(shape("")).startsWith("7 claims on 3 levels, at most 3 side by side.");
        assertThat(shape("?levels=1"))
                .isEqualTo("5 of 7 claims on 2 levels, at most 3 side by side. 2 speak for a thesis, 1 against. "
                        + "No objection is left unanswered.");
        assertThat(shape("?from=" + debate.buses())).startsWith("3 of 7 claims on 3 levels, at most 1 side by side.");
    }

    private String shape(String query) {
        return reader.page("/diagram" + query).select(".shape-line").text();
    }

    @Test
    void a_step_shows_that_it_is_attacked_outside_the_branch() {
        assertThat(reader.page("/diagram?from=" + debate.sleep()).select(".edges .head-undercut"))
                .hasSize(1);
        Browsing owner = Browsing.as(Kind.OWNER, world);
        owner.send("/claims/" + debate.later() + "/replies", "kind", "SUPPORT", "text", "Pupils said so.");
        Document page = reader.page("/diagram");
        String asked = page.selectFirst("a.node:contains(Pupils said)").attr("data-claim");
        Document branch = reader.page("/diagram?from=" + asked);
        assertThat(branch.select("a.node").eachAttr("data-number")).doesNotContain("1.2.2");
        Element struck = branch.selectFirst("a.fold-chip:not([data-redraw])");
        assertThat(struck.select("text").text()).isEqualTo("+1");
        assertThat(struck.select("title").text()).contains("They would stay up longer.");
        assertThat(struck.attr("href")).isEqualTo("/maps/" + debate.map() + "/claims/" + debate.stayUp());
    }

    @Test
    void what_is_looked_for_is_brought_into_sight_and_marked() {
        Document found = reader.page("/diagram?levels=0&find=STAY UP");
        assertThat(found.select(".found-in").text()).startsWith("1 claim holds “STAY UP”.");
        assertThat(box(found, debate.stayUp()).select(".mark-found").text()).isEqualTo("found");
        assertThat(reader.page("/diagram?find=zebra").select(".found-in").text())
                .isEqualTo("No claim holds “zebra”.");
    }

    @Test
    void an_address_that_makes_no_sense_shows_the_map_and_one_that_leads_nowhere_nothing() {
        assertThat(reader.page("/diagram?levels=many&turned=a.b.99999999999&facing=up")
                        .select("a.node"))
                .hasSize(7);
        assertThat(reader.get("/diagram?from=" + Long.MAX_VALUE).statusCode()).isEqualTo(404);
        assertThat(reader.get("/diagram?from=" + debate.deleted()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_people_type_is_text_in_a_drawing() {
        Browsing owner = Browsing.as(Kind.OWNER, world);
        String hostile = "</text><script>alert(1)</script> <a xlink:href='javascript:alert(1)' onload=x> ]]>";
        owner.send("/claims/" + debate.buses(), "text", hostile);
        for (String picture : List.of("/diagram", "/sunburst")) {
            Document page = owner.page(picture);
            assertThat(page.select("main script, svg [onload], svg [href^=javascript]"))
                    .isEmpty();
            assertThat(page.select("svg").text()).contains("<script>alert(1)</script>");
        }
    }

    @Test
    void a_script_gets_the_parts_that_are_different() {
        String parts = reader.request()
                .header("HX-Request", "true")
                .get("/maps/" + debate.map() + "/diagram?levels=1")
                .asString();
        assertThat(parts).doesNotContain("<html").contains("data-part=\"drawing\"");
    }

    @Test
    void a_claim_shows_its_line_alone() {
        Document line = reader.page("/claims/" + debate.thesis() + "/line");
        assertThat(line.select(".claim-body")).hasSize(1);
        assertThat(line.select(".reply")).isEmpty();
        assertThat(Browsing.as(Kind.OWNER, world)
                        .page("/claims/" + debate.later() + "/line")
                        .select(".reply"))
                .hasSize(1);
        assertThat(reader.get("/claims/" + debate.deleted() + "/line").statusCode())
                .isEqualTo(404);
    }

    @Test
    void rings_have_an_arc_for_each_claim_that_says_which_it_is() {
        Document page = reader.page("/sunburst");
        assertThat(page.select("a.arc title").eachText())
                .hasSize(7)
                .element(3)
                .asString()
                .contains("1.2.1");
        assertThat(page.select(".shape-line").text())
                .isEqualTo("7 claims on 3 levels, at most 3 side by side. 3 speak for a thesis, 2 against. "
                        + "1 objection is not answered.");
    }

    @Test
    void a_picture_costs_six_statements_at_most() {
        reader.page("");
        for (String picture : List.of("/diagram", "/sunburst"))
            assertThat(Queries.during(() -> reader.page(picture))).as(picture).isLessThanOrEqualTo(6);
    }

    private static Element box(Document page, long claim) {
        return page.selectFirst("#box-" + claim);
    }

    private Document follow(Element link) {
        return Browsing.page(reader.request().get(link.attr("href")));
    }
}
