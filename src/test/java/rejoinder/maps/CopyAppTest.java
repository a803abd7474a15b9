package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Debate;
import rejoinder.World;
import rejoinder.World.Kind;

@QuarkusTest
class CopyAppTest {

    World world;
    Debate debate;
    Browsing reader;

    @BeforeEach
    void aWorld() {
        world = World.make();
        debate = world.debate();
        reader = Browsing.as(Kind.READER, world);
    }

    @Test
    void a_copy_of_a_map_is_the_same_and_seen_by_its_maker_alone() {
        long copy = map(reader.send("/copies"));
        Browsing mine = Browsing.as(Kind.READER, world, copy);
        assertThat(said(mine.page(""))).isEqualTo(said(reader.page("")));
        assertThat(mine.page("/text").select("mark").first().ownText()).isEqualTo("They need nine.");
        for (Kind who : new Kind[] {Kind.OWNER, Kind.EDITOR, Kind.STRANGER, Kind.TEACHER, Kind.ADMIN})
            assertThat(Browsing.as(who, world, copy).get("").statusCode()).isEqualTo(404);
        Document settings = mine.page("/settings");
        assertThat(settings.select("[name=to][checked]").val()).isEqualTo("PRIVATE");
        assertThat(settings.select(".facts-list a").attr("href")).isEqualTo("/maps/" + debate.map());
    }

    @Test
    void a_copy_stays_whole_where_its_maker_has_nothing_to_undo_yet() {
        long copy = map(reader.send("/copies"));
        Browsing mine = Browsing.as(Kind.READER, world, copy);
        Response undone = mine.send("/undo");
        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(Browsing.page(mine.request().cookies(undone.cookies()).get("/maps/" + copy))
                        .select(".flash")
                        .text())
                .isEqualTo("There is nothing of yours to undo.");
        assertThat(said(mine.page(""))).isEqualTo(said(reader.page("")));
        assertThat(mine.send("/revisions/1/undo").statusCode()).isEqualTo(422);
        assertThat(mine.page("/history").select("[action$='/revisions/1/undo']"))
                .isEmpty();
    }

    @Test
    void each_claim_remembers_where_it_came_from_for_whoever_may_read_that() {
        long copy = map(reader.send("/copies"));
        Browsing mine = Browsing.as(Kind.READER, world, copy);
        String buses = mine.page("").select("li:contains(Buses would)").attr("data-claim");
        String origin = "/maps/" + debate.map() + "/claims/" + debate.buses();
        assertThat(mine.page("/claims/" + buses).select(".whence a").attr("href"))
                .isEqualTo(origin);
        Browsing.as(Kind.OWNER, world)
                .send("/members/" + world.person(Kind.READER).id() + "/removal");
        assertThat(mine.page("/claims/" + buses).select("a[href=" + origin + "]"))
                .isEmpty();
        assertThat(mine.page("/settings").text()).doesNotContain("Copied from");
        assertThat(mine.get("").statusCode()).isEqualTo(200);
    }

    @Test
    void a_copied_claim_names_who_wrote_it_and_not_who_copied_it() {
        Browsing mine = Browsing.as(Kind.READER, world, map(reader.send("/copies")));
        String facts = mine.page("/claims/" + claim(mine, "start at eight"))
                .select(".facts")
                .text();
        assertThat(facts)
                .startsWith("Written by " + world.person(Kind.EDITOR).fullName() + " Copied, ")
                .doesNotContain(world.person(Kind.READER).fullName());
        mine.send("/claims/" + claim(mine, "start at eight") + "/replies", "kind", "REBUT", "text", "It is dark.");
        assertThat(mine.page("/claims/" + claim(mine, "dark")).select(".facts").text())
                .startsWith("Added by " + world.person(Kind.READER).fullName());
    }

    @Test
    void what_nobody_wrote_is_written_by_nobody_in_a_copy() {
        long made = map(Browsing.as(Kind.READER, world, world.published().map()).send("/copies"));
        Browsing mine = Browsing.as(Kind.READER, world, made);
        assertThat(mine.page("/claims/" + claim(mine, "start at eight"))
                        .select(".facts")
                        .text())
                .startsWith("Copied, ");
    }

    @Test
    void a_file_of_ones_own_data_does_not_tell_of_copies_by_others() {
        Browsing editor = Browsing.as(Kind.EDITOR, world);
        String before = editor.request().get("/account/data").asString();
        reader.send("/copies");
        assertThat(editor.request().get("/account/data").asString()).isEqualTo(before);
    }

    private static String claim(Browsing who, String words) {
        return who.page("")
                .select("[data-claim]:has(> .claim-body:contains(" + words + "))")
                .attr("data-claim");
    }

    @Test
    void a_branch_becomes_a_map_of_its_own() {
        Response made = reader.send("/claims/" + debate.buses() + "/copies");
        Browsing mine = Browsing.as(Kind.READER, world, map(made));
        assertThat(mine.page("").select("h1").text()).isEqualTo("Buses would run late.");
        assertThat(mine.page("").select("[id^=claim-]")).hasSize(2);
        assertThat(Browsing.as(Kind.OWNER, world, map(made)).get("").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_branch_goes_below_a_claim_of_a_map_that_one_may_change() {
        long copy = map(reader.send("/copies"));
        Browsing mine = Browsing.as(Kind.READER, world, copy);
        String target = mine.page("").select("section").last().attr("data-claim");
        Document form = reader.page("/claims/" + debate.sleep() + "/copies?into=" + copy);
        assertThat(form.select("[name=target]").eachAttr("value")).contains(target);
        Response missing = reader.send("/claims/" + debate.sleep() + "/copies", "into", "" + copy, "as", "REBUT");
        assertThat(Browsing.problem(missing)).isEqualTo("Choose a claim from the list.");
        Response made = reader.send(
                "/claims/" + debate.sleep() + "/copies", "into", "" + copy, "as", "REBUT", "target", target);
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(mine.page("")
                        .select("#" + made.header("Location").replaceAll(".*#", "") + " .said")
                        .text())
                .isEqualTo("Teenagers need more sleep.");
    }

    @Test
    void nothing_goes_into_a_map_that_one_may_only_read() {
        assertThat(reader.get("/claims/" + debate.sleep() + "/copies?into=" + debate.map())
                        .statusCode())
                .isEqualTo(404);
        long before = reader.revision();
        assertThat(reader.send(
                                "/claims/" + debate.sleep() + "/copies",
                                "into",
                                "" + debate.map(),
                                "as",
                                "REBUT",
                                "target",
                                "" + debate.eight())
                        .statusCode())
                .isEqualTo(404);
        assertThat(reader.revision()).isEqualTo(before);
    }

    @Test
    void what_is_deleted_is_not_copied() {
        assertThat(reader.send("/claims/" + debate.deleted() + "/copies").statusCode())
                .isEqualTo(422);
        long copy = map(reader.send("/copies"));
        assertThat(Browsing.as(Kind.READER, world, copy).get("/history").asString())
                .doesNotContain("Mornings");
    }

    private static long map(Response made) {
        assertThat(made.statusCode()).as(Jsoup.parse(made.asString()).text()).isEqualTo(303);
        return Long.parseLong(made.header("Location").replaceAll("#.*", "").replaceAll(".*/", ""));
    }

    private static String said(Document page) {
        return page.select(".claim-number, .said").text();
    }
}
