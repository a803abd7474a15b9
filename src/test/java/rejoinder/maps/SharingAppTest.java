package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.people.Viewer;

@QuarkusTest
class SharingAppTest {

    World world;
    String map;
    Browsing owner;
    Browsing reader;
    Browsing stranger;

    @BeforeEach
    void aWorld() {
        world = World.make();
        map = "/maps/" + world.debate().map();
        owner = Browsing.as(Kind.OWNER, world);
        reader = Browsing.as(Kind.READER, world);
        stranger = Browsing.as(Kind.STRANGER, world);
    }

    @Test
    void whoever_has_the_link_reads_and_nobody_finds_it_in_a_search_engine() {
        owner.send("/visibility", "to", "LINK");
        Response opened = Visitor.stranger().get(link());
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(opened.header("Location")).isEqualTo(map);
        String key = opened.cookie("keys");
        assertThat(key).hasSize(22);
        assertThat(Visitor.stranger().cookie("keys", key).get(map).statusCode()).isEqualTo(200);
        assertThat(Visitor.stranger().get(map).statusCode()).isEqualTo(404);
        assertThat(Visitor.with(world.session(Kind.STRANGER))
                        .cookie("keys", key)
                        .formParam("text", "Mine.")
                        .post(map + "/theses")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_renewed_link_shuts_the_old_one_and_a_private_map_shuts_both() {
        owner.send("/visibility", "to", "LINK");
        String old = link();
        String key = Visitor.stranger().get(old).cookie("keys");
        owner.send("/link");
        assertThat(link()).isNotEqualTo(old);
        assertThat(Visitor.stranger().get(old).statusCode()).isEqualTo(404);
        assertThat(Visitor.stranger().cookie("keys", key).get(map).statusCode()).isEqualTo(404);
        String now = Visitor.stranger().get(link()).cookie("keys");
        String last = link();
        owner.send("/visibility", "to", "PRIVATE");
        assertThat(Visitor.stranger().get(last).statusCode()).isEqualTo(404);
        assertThat(Visitor.stranger().cookie("keys", now).get(map).statusCode()).isEqualTo(404);
        owner.send("/visibility", "to", "LINK");
        assertThat(link()).isNotEqualTo(last);
    }

    @Test
    void the_link_is_shown_to_the_owner_alone() {
        owner.send("/visibility", "to", "LINK");
        String token = link().replaceAll(".*/", "");
        assertThat(Browsing.as(Kind.EDITOR, world).get("/settings").asString()).doesNotContain(token);
        assertThat(reader.get("/settings").asString()).doesNotContain(token);
        assertThat(owner.get("/history").asString()).doesNotContain(token);
    }

    @Test
    void the_owner_finds_sharing_first_and_others_what_the_map_is() {
        assertThat(owner.page("/settings").select("section h2").eachText())
                .startsWith("Who can see it", "Put it into a course", "People");
        assertThat(reader.page("/settings").select("section h2").eachText()).containsExactly("About this map");
    }

    @Test
    void only_teachers_make_a_map_public() {
        Response refused = owner.send("/visibility", "to", "PUBLIC");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(owner.page("/settings").select("[value=PUBLIC]")).isEmpty();
        assertThat(stranger.get("").statusCode()).isEqualTo(404);
        Response made = Visitor.with(world.session(Kind.TEACHER))
                .formParam("thesis", "Cats are nice.")
                .post("/maps");
        String theirs = made.header("Location").replaceAll("#.*", "");
        Visitor.with(world.session(Kind.TEACHER)).formParam("to", "PUBLIC").post(theirs + "/visibility");
        assertThat(Visitor.stranger().get(theirs).statusCode()).isEqualTo(200);
        assertThat(Visitor.stranger().get("/").asString()).contains("href=\"" + theirs + "\"");
    }

    @Test
    void a_member_reads_and_writes_as_the_owner_says() {
        Browsing bystander = bystander();
        assertThat(bystander.get("").statusCode()).isEqualTo(404);
        owner.send("/members", "name", " " + world.bystander().name().toUpperCase() + " ");
        assertThat(bystander.get("").statusCode()).isEqualTo(200);
        assertThat(bystander.send("/theses", "text", "Mine.").statusCode()).isEqualTo(404);
        owner.send("/members", "name", world.bystander().name(), "mayEdit", "true");
        assertThat(bystander.send("/theses", "text", "Mine.").statusCode()).isEqualTo(303);
        owner.send("/members/" + world.bystander().id() + "/removal");
        assertThat(bystander.get("").statusCode()).isEqualTo(404);
        assertThat(bystander.send("/undo").statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_guesses_user_names_is_slowed_down_and_whoever_knows_them_is_not() {
        String address = "198.51.102." + world.bystander().id() % 250;
        for (int i = 0; i < 7; i++)
            assertThat(named(address, world.bystander().name()).statusCode()).isEqualTo(303);
        for (int i = 0; i < 5; i++)
            assertThat(Browsing.problem(named(address, "nobody" + i))).startsWith("Nobody else has this");
        assertThat(Browsing.problem(
                        named("198.51.103.1", world.person(Kind.OWNER).name())))
                .isEqualTo(Browsing.problem(named("198.51.103.1", "nobody")));
        assertThat(named(address, "nobody").statusCode()).isEqualTo(429);
    }

    private Response named(String address, String name) {
        return Visitor.from(address)
                .cookie("session", world.session(Kind.OWNER))
                .formParam("name", name)
                .post(map + "/members");
    }

    @Test
    void home_lists_what_is_mine_what_is_shared_with_me_and_what_is_public() {
        Document home = Browsing.page(reader.request().get("/"));
        assertThat(home.select("#shared ~ ol a").eachAttr("href")).contains(map);
        assertThat(Browsing.page(owner.request().get("/"))
                        .select(".maps:has(#maps) a.map-row")
                        .eachAttr("href"))
                .contains(map);
        assertThat(stranger.request().get("/").asString()).doesNotContain("\"" + map + "\"");
        assertThat(home.select(".skyline")).isNotEmpty();
    }

    @Test
    void home_lists_what_a_link_has_opened_in_this_browser_as_long_as_the_link_holds() {
        owner.send("/visibility", "to", "LINK");
        String key = Visitor.stranger().get(link()).cookie("keys");
        assertThat(openedWith(key)).containsExactly(map);
        assertThat(openedWith("")).isEmpty();
        owner.send("/link");
        assertThat(openedWith(key)).isEmpty();
    }

    @Test
    void who_came_by_the_link_finds_it_to_pass_on_and_nobody_else_does() {
        owner.send("/visibility", "to", "LINK");
        String key = Visitor.stranger().get(link()).cookie("keys");
        assertThat(Browsing.page(Visitor.stranger().cookie("keys", key).get(map + "/settings"))
                        .select("#share")
                        .val())
                .endsWith(link());
        assertThat(reader.page("/settings").select("#share")).isEmpty();
    }

    private List<String> openedWith(String key) {
        return Browsing.page(Visitor.stranger().cookie("keys", key).get("/"))
                .select("#opened ~ ol a")
                .eachAttr("href");
    }

    @Test
    void a_deleted_map_is_gone_for_all_and_its_owner_brings_it_back() {
        Response deleted = owner.send("/deletion");
        assertThat(deleted.header("Location"))
                .isEqualTo("/?deleted=" + world.debate().map());
        for (Browsing who : List.of(owner, reader, Browsing.as(Kind.EDITOR, world)))
            assertThat(who.get("").statusCode()).isEqualTo(404);
        assertThat(owner.send("/undo").statusCode()).isEqualTo(404);
        Document home =
                Browsing.page(owner.request().get("/?deleted=" + world.debate().map()));
        assertThat(home.select("form.flash").attr("action")).isEqualTo(map + "/restoration");
        assertThat(Browsing.page(reader.request()
                                .get("/?deleted=" + world.debate().map()))
                        .select("form.flash"))
                .isEmpty();
        owner.send("/restoration");
        assertThat(reader.get("").statusCode()).isEqualTo(200);
    }

    @Test
    void extra_fields_change_nothing_that_the_form_is_not_about() {
        owner.send(
                "/settings",
                "title",
                "School",
                "question",
                "When?",
                "visibility",
                "PUBLIC",
                "owner",
                world.bystander().id().toString(),
                "revision",
                "999",
                "shareToken",
                "x".repeat(22));
        assertThat(stranger.get("").statusCode()).isEqualTo(404);
        assertThat(bystander().get("").statusCode()).isEqualTo(404);
        Document settings = owner.page("/settings");
        assertThat(settings.select("[name=to][checked]").val()).isEqualTo("PRIVATE");
        assertThat(settings.select("#question").val()).isEqualTo("When?");
    }

    @Test
    void who_changes_a_map_is_decided_when_it_is_locked() throws Exception {
        long id = world.debate().map();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Response> late = QuarkusTransaction.requiringNew().call(() -> {
            ArgumentMap.ownedBy(Viewer.of(world.person(Kind.OWNER)), id)
                    .sharing()
                    .pass(world.person(Kind.READER));
            Future<Response> asked = thread.submit(() -> owner.send("/theses", "text", "Mine."));
            // It has found the map and waits for it.
            Thread.sleep(400);
            assertThat(asked.isDone()).isFalse();
            return asked;
        });
        thread.shutdown();
        assertThat(late.get().statusCode()).isEqualTo(404);
        assertThat(Browsing.as(Kind.READER, world).page("").text()).doesNotContain("Mine.");
    }

    private Browsing bystander() {
        return Browsing.of(world.bystander(), world.debate().map());
    }

    private String link() {
        return owner.page("/settings").select("#share").val().replaceAll("^https?://[^/]+", "");
    }
}
