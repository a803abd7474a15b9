package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;

@QuarkusTest
class SearchAppTest {

    World world;
    String word;
    String claim;

    /** A word that no other world has, in a private map, in its title and in a deleted claim. */
    @BeforeEach
    void aWorld() {
        world = World.make();
        word = "quagga" + world.bystander().id();
        Browsing owner = Browsing.as(Kind.OWNER, world);
        claim = "/claims/" + world.debate().buses();
        owner.send(claim, "text", "Take the 100% " + word + "_bus, not \\another\\.");
        owner.send("/claims/" + world.debate().later(), "text", "A " + word + " that goes.");
        owner.send("/claims/" + world.debate().later() + "/deletion");
    }

    @Test
    void everybody_finds_what_they_may_read() {
        for (Kind who : List.of(Kind.OWNER, Kind.EDITOR, Kind.READER))
            assertThat(found(Visitor.with(world.session(who)), word)).hasSize(1);
        for (Kind who : List.of(Kind.ANONYMOUS, Kind.STRANGER, Kind.TEACHER, Kind.ADMIN))
            assertThat(found(Visitor.with(world.session(who)), word)).isEmpty();
    }

    @Test
    void a_share_link_opens_the_search_as_well() {
        Browsing.as(Kind.OWNER, world).send("/visibility", "to", "LINK");
        String key = Visitor.stranger()
                .get(Browsing.as(Kind.OWNER, world)
                        .page("/settings")
                        .select("#share")
                        .val()
                        .replaceAll("^https?://[^/]+", ""))
                .cookie("keys");
        assertThat(found(Visitor.stranger(), word)).isEmpty();
        assertThat(found(Visitor.stranger().cookie("keys", key), word)).hasSize(1);
    }

    @Test
    void all_words_count_in_any_order_and_as_they_are_written() {
        String reader = world.session(Kind.READER);
        assertThat(found(Visitor.with(reader), "BUS take " + word.toUpperCase()))
                .hasSize(1);
        assertThat(found(Visitor.with(reader), word + " dog")).isEmpty();
        assertThat(found(Visitor.with(reader), word + "_b")).hasSize(1);
        assertThat(found(Visitor.with(reader), word + "%b")).isEmpty();
        assertThat(found(Visitor.with(reader), "100% " + word)).hasSize(1);
        assertThat(found(Visitor.with(reader), "\\another\\. " + word)).hasSize(1);
        assertThat(found(Visitor.with(reader), "! " + word)).isEmpty();
    }

    @Test
    void what_was_looked_for_is_marked() {
        Document page = Browsing.page(
                Visitor.with(world.session(Kind.READER)).queryParam("q", word).get("/search"));
        assertThat(page.select("mark").text()).isEqualTo(word);
        assertThat(page.select("#q").val()).isEqualTo(word);
    }

    @Test
    void in_one_map_hits_come_with_their_numbers_and_what_they_answer() {
        Document page = Browsing.as(Kind.READER, world).page("/search?q=" + word);
        assertThat(page.select(".hits li")).hasSize(1);
        assertThat(page.select(".hits .claim-number").text()).isEqualTo("1.2");
        assertThat(page.select(".hits .path").text()).endsWith("School should start at nine.");
        assertThat(Browsing.as(Kind.READER, world).page("/search").select(".hits li"))
                .isEmpty();
    }

    @Test
    void what_is_nearly_there_already_is_told_while_one_types() {
        Browsing reader = Browsing.as(Kind.READER, world);
        assertThat(reader.page("/similar?text=Teenagers need sleep, more of it")
                        .select("li a")
                        .attr("href"))
                .isEqualTo("/maps/" + world.debate().map() + "#claim-"
                        + world.debate().sleep());
        assertThat(reader.get("/similar?text=Cats purr all day long").asString())
                .isBlank();
    }

    private static List<String> found(RequestSpecification who, String words) {
        return Browsing.page(who.queryParam("q", words).get("/search"))
                .select(".hits .said a")
                .eachAttr("href");
    }
}
