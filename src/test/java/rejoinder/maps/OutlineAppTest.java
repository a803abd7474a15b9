package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
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
import rejoinder.people.Person;

@QuarkusTest
class OutlineAppTest {

    @TestHTTPResource("/")
    URI here;

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

    // ── the first map that anybody sees ───────────────────────────────────

    @Test
    void home_leads_to_the_map_that_the_app_brings_along() {
        Document home = Browsing.page(Visitor.stranger().get("/"));
        assertThat(home.select(".way-in a.button-main").attr("href")).isEqualTo("/maps/" + seeded().id());
        assertThat(home.select("form[method=post]")).isEmpty();
    }

    @Test
    void the_six_factors_stand_as_reasons_directly_under_the_first_of_three_theses() {
        ArgumentMap map = seeded();
        Document page = Browsing.page(Visitor.stranger().get("/maps/" + map.id()));
        assertThat(page.select("h1").text()).isEqualTo(map.question());
        assertThat(page.select("#arguments > section.argument")).hasSize(3);
        // A factor that works only together with a rule stands in one step with it.
        List<Element> steps = page.select("#arguments > section:first-of-type > .outline > ol > li");
        List<Outline.Reason> factors = QuarkusTransaction.requiringNew()
                .call(map::outline)
                .theses()
                .get(0)
                .reasons();
        for (int i = 0; i < 6; i++) {
            Element factor = steps.get(i).select(".claim-body").first();
            assertThat(factor.select(".stance").text()).isEqualTo("because");
            assertThat(factor.select(".said").text())
                    .isEqualTo(factors.get(i).first().text());
            assertThat(factor.select(".claim-number").text()).matches("1\\.\\d+");
        }
    }

    @Test
    void it_says_how_much_there_is_and_in_which_language_and_nothing_that_changes_it() {
        ArgumentMap map = seeded();
        Outline outline = QuarkusTransaction.requiringNew().call(map::outline);
        Document page = Browsing.page(Visitor.stranger().get("/maps/" + map.id()));
        Outline.Claim thesis = outline.theses().get(0);
        assertThat(page.select("section:first-of-type .shape").first().text())
                .startsWith(count(thesis, Stance.SUPPORT) + " reasons, " + count(thesis, Stance.REBUT) + " objection")
                .endsWith((thesis.size() - 1) + " claims in all");
        assertThat(page.select("[id^=claim-]")).hasSize(outline.size());
        assertThat(page.select(".said"))
                .allMatch(said -> said.hasAttr("dir") && said.attr("lang").equals("en"));
        assertThat(page.select("form[method=post], .reply, [data-editable], .add-thesis"))
                .isEmpty();
    }

    private static long count(Outline.Claim claim, Stance stance) {
        return claim.reasons().stream()
                .filter(reason -> reason.stance() == stance)
                .count();
    }

    private static ArgumentMap seeded() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ArgumentMap.labelled("russia-and-the-taliban").orElseThrow());
    }

    // ── one map ───────────────────────────────────────────────────────────

    @Test
    void the_outline_shows_what_works_together_what_attacks_a_step_and_what_stands_elsewhere() {
        Document page = reader.page("");
        assertThat(page.select("[id^=claim-]").eachText())
                .extracting(text -> text.replaceAll(" ?More.*", ""))
                .element(1)
                .isEqualTo("1.1 because Teenagers need more sleep. ¶1 0.50");
        assertThat(page.select("li.together > ol").attr("aria-label")).isEqualTo("1.1, 1.2 only work together");
        assertThat(body(page, debate.later())).startsWith("1.2 and A later start");
        assertThat(body(page, debate.stayUp())).startsWith("1.2.1 that does not follow, since They would");
        assertThat(body(page, debate.link()))
                .startsWith("1.3.1 but Teenagers need more sleep.")
                .contains("= 1.1");
        assertThat(page.select("a[href=#claim-" + debate.sleep() + "]")).hasSize(1);
        assertThat(page.text()).doesNotContain("Mornings are cold.");
    }

    @Test
    void a_branch_is_a_page_that_says_so() {
        Document page = reader.page("?from=" + debate.buses());
        assertThat(page.select("[id^=claim-]")).hasSize(2);
        assertThat(page.select(".banner").text()).startsWith("You see the branch under 1.3.");
        assertThat(reader.get("?from=" + debate.deleted()).statusCode()).isEqualTo(404);
        assertThat(reader.get("?from=" + world.published().buses()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_page_that_has_not_changed_is_sent_once_and_to_nobody_who_was_shut_out() {
        String tag = reader.get("").header("ETag");
        Response again = reader.request().header("If-None-Match", tag).get("/maps/" + debate.map());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(owner.request()
                        .header("If-None-Match", tag)
                        .get("/maps/" + debate.map())
                        .statusCode())
                .isEqualTo(200);
        owner.send("/members/" + world.person(Kind.READER).id() + "/removal");
        assertThat(reader.request()
                        .header("If-None-Match", tag)
                        .get("/maps/" + debate.map())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_page_that_has_changed_is_sent_again() {
        String tag = reader.get("").header("ETag");
        owner.send("/claims/" + debate.buses(), "text", "Buses would be late.");
        Response again = reader.request().header("If-None-Match", tag).get("/maps/" + debate.map());
        assertThat(body(Browsing.page(again), debate.buses())).contains("Buses would be late.");
    }

    @Test
    void a_map_without_a_thesis_says_what_to_do_until_the_first_one_comes() {
        Response made = owner.request().formParam("question", "Why cats?").post("/maps");
        long id = Long.parseLong(
                made.header("Location").replaceAll("\\D+", " ").strip().replaceAll(".* ", ""));
        Browsing empty = Browsing.as(Kind.OWNER, world, id);
        Document page = empty.page("");
        assertThat(page.select("#arguments .empty").text()).startsWith("There is no thesis yet. Say what you hold.");
        Response pieces = empty.sendFrom(1, "/theses", "text", "Cats are nice.");
        Sketch.swap(page, pieces.asString());
        assertThat(page.select(".empty")).isEmpty();
        assertThat(page.select("#arguments > section")).hasSize(1);
    }

    // ── pieces ────────────────────────────────────────────────────────────

    /** The same as RedrawnTest, with the real templates, requests and database. */
    @Test
    void whatever_is_done_the_pieces_make_the_old_page_the_new_one() {
        Random random = new Random(4);
        Document page = owner.page("");
        long seen = owner.revision();
        for (int i = 0; i < 40; i++) {
            if (random.nextInt(4) == 0) anything(random, Browsing.as(Kind.EDITOR, world), -1);
            Response answer = anything(random, owner, seen);
            if (answer.statusCode() == 422) continue;
            assertThat(answer.statusCode()).isEqualTo(200);
            Sketch.swap(page, answer.asString());
            Document now = owner.page("");
            assertThat(Sketch.normal(page, "#arguments")).isEqualTo(Sketch.normal(now, "#arguments"));
            seen = owner.revision();
        }
    }

    private Response anything(Random random, Browsing who, long seen) {
        List<String> ids = who.page("").select("[data-claim]").eachAttr("data-claim");
        String one = "/claims/" + ids.get(random.nextInt(ids.size()));
        String other = ids.get(random.nextInt(ids.size()));
        String stance = Stance.values()[random.nextInt(3)].name();
        return switch (random.nextInt(9)) {
            case 0, 1 -> send(who, seen, one + "/replies", "kind", stance, "text", Rows.words(random));
            case 2 -> send(who, seen, one + "/replies", "kind", "TOGETHER", "text", Rows.words(random));
            case 3 -> send(who, seen, one, "text", Rows.words(random), "implicit", "" + random.nextBoolean());
            case 4 ->
                send(who, seen, one + "/place", "as", random.nextInt(4) == 0 ? "TOGETHER" : stance, "target", other);
            case 5 -> send(who, seen, one + "/shift", "to", Direction.values()[random.nextInt(4)].name());
            case 6 -> send(who, seen, one + "/links", "as", stance, "target", other);
            case 7 -> send(who, seen, "/undo");
            default ->
                random.nextInt(3) == 0
                        ? send(who, seen, one + "/deletion")
                        : send(who, seen, "/theses", "text", Rows.words(random));
        };
    }

    private static Response send(Browsing who, long seen, String path, String... fields) {
        return seen < 0 ? who.send(path, fields) : who.sendFrom(seen, path, fields);
    }

    // ── large maps ────────────────────────────────────────────────────────

    @Test
    void a_large_map_shows_its_first_levels_and_leads_to_the_rest() {
        long map = grown(world.person(Kind.OWNER), 1200);
        Browsing large = Browsing.as(Kind.OWNER, world, map);
        Document page = large.page("");
        assertThat(page.select("[id^=claim-]").size()).isBetween(100, Drawing.MOST);
        Element below = page.select(".below a").first();
        assertThat(below.text()).matches("Show \\d+ claims? below");
        int size = Integer.parseInt(below.text().replaceAll("\\D", ""));
        Document branch = Browsing.page(large.request().get(below.attr("href").replaceAll("#.*", "")));
        assertThat(branch.select("[id^=claim-]")).hasSize(size + 1);
        assertThat(branch.select(below.attr("href").replaceAll(".*#", "#"))).hasSize(1);
    }

    @Test
    void a_reply_below_what_a_page_does_not_show_is_counted_there() {
        long map = grown(world.person(Kind.OWNER), 1200);
        Browsing large = Browsing.as(Kind.OWNER, world, map);
        Document page = large.page("");
        Element closed = page.select("li:has(> .below)").first();
        int before = Integer.parseInt(closed.select("> .below").text().replaceAll("\\D", ""));
        Response pieces = large.sendFrom(
                large.revision(), "/claims/" + closed.attr("data-claim") + "/replies", "kind", "REBUT", "text", "No.");
        Sketch.swap(page, pieces.asString());
        assertThat(page.select("#" + closed.id() + " > .below").text()).contains(" " + (before + 1) + " ");
        assertThat(Sketch.normal(page, "#arguments")).isEqualTo(Sketch.normal(large.page(""), "#arguments"));
    }

    @Test
    void ten_thousand_claims_are_less_than_a_hundred_kilobytes_on_the_way() throws Exception {
        long map = grown(world.person(Kind.OWNER), 10_000);
        HttpRequest request = HttpRequest.newBuilder(here.resolve("/maps/" + map))
                .header("Cookie", "session=" + world.session(Kind.OWNER))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        System.getLogger("sizes")
                .log(System.Logger.Level.INFO, "10,000 claims: {0} bytes compressed", answer.body().length);
        assertThat(answer.body().length).isLessThan(100_000);
        String html = new String(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes());
        assertThat(Jsoup.parse(html).select("[id^=claim-]").size()).isBetween(100, Drawing.MOST);
    }

    /** A map of so many claims that say something, below one thesis; its id. */
    static long grown(Person owner, int size) {
        Random random = new Random(size);
        Rows rows = new Rows();
        rows.thesis(sentence(random));
        while (rows.size() < size) rows.because(rows.any(random, 400), sentence(random));
        return QuarkusTransaction.requiringNew().call(() -> new Import(rows.outline(), List.of())
                .start(Act.of(owner), Visibility.PRIVATE, "grown-" + System.nanoTime())
                .id());
    }

    private static String sentence(Random random) {
        StringBuilder words = new StringBuilder("It is");
        for (int i = 0; i < 14; i++) {
            words.append(' ');
            for (int j = 2 + random.nextInt(7); j > 0; j--)
                words.append("eeeeaaoinrtlscudpmhgbfywkvx".charAt(random.nextInt(27)));
        }
        return words.append('.').toString();
    }

    private static String body(Document page, long claim) {
        return page.select("#body-" + claim).text();
    }
}
