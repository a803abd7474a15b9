package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Debate;
import rejoinder.World;
import rejoinder.World.Kind;

/** The forms that change a map, sent as a browser without scripts sends them, and as the script does. */
@QuarkusTest
class WritingAppTest {

    World world;
    Debate debate;
    Browsing owner;
    Browsing editor;
    long seen;
    String before;

    @BeforeEach
    void aWorld() {
        world = World.make();
        debate = world.debate();
        owner = Browsing.as(Kind.OWNER, world);
        editor = Browsing.as(Kind.EDITOR, world);
        before = drawn();
        seen = owner.revision();
    }

    // ── what every form does ──────────────────────────────────────────────

    @Test
    void a_form_that_works_leads_to_the_claim_that_it_is_about() {
        leadsTo(null, owner.send(on(debate.buses()) + "/replies", "kind", "REBUT", "text", "Not all."));
        leadsTo(null, owner.send("/theses", "text", "School should start at ten."));
        leadsTo(null, owner.send(on(debate.buses()) + "/links", "as", "SUPPORT", "target", "" + debate.eight()));
        leadsTo(debate.buses(), owner.send(on(debate.buses()), "text", "Buses would be late."));
        leadsTo(debate.buses(), owner.send(on(debate.buses()) + "/shift", "to", "UP"));
        leadsTo(debate.later(), owner.send(on(debate.later()) + "/parting"));
        leadsTo(
                debate.buses(),
                owner.send(on(debate.buses()) + "/place", "as", "REBUT", "target", "" + debate.eight()));
        leadsTo(debate.deleted(), owner.send(on(debate.deleted()) + "/restoration"));
        leadsTo(debate.thesis(), owner.send(on(debate.deleted()) + "/deletion"));
        leadsTo(debate.deleted(), owner.send("/undo"));
        assertThat(owner.send("/redo").header("Location")).contains("/maps/" + debate.map());
        assertThat(owner.revision()).isEqualTo(seen + 11);
    }

    @Test
    void a_form_leads_back_to_the_view_that_it_came_from() {
        String diagram = "/maps/" + debate.map() + "/diagram";
        String there = diagram + "?levels=2&show=" + debate.buses() + "#box-" + debate.buses();
        for (String back : List.of(diagram + "?levels=2", diagram + "?levels=2&show=" + debate.eight()))
            assertThat(moved(back)).as(back).isEqualTo(there);
        assertThat(owner.send(
                                on(debate.buses()) + "/links",
                                "as",
                                "REBUT",
                                "target",
                                "" + debate.eight(),
                                "back",
                                diagram)
                        .header("Location"))
                .contains(diagram + "?show=");
        assertThat(owner.send(on(debate.buses()) + "/paste", "list", "Not all.", "back", diagram)
                        .header("Location"))
                .contains(diagram + "?show=");
    }

    @Test
    void no_form_leads_out_of_its_map() {
        String outline = "/maps/" + debate.map() + "#claim-" + debate.buses();
        String map = "/maps/" + debate.map();
        for (String back : List.of(
                "https://evil.example/maps/" + debate.map() + "/diagram",
                "//evil.example" + map + "/diagram",
                "/\\evil.example",
                "javascript:alert(1)",
                "/sign-out",
                map + "/deletion",
                map + "/diagram/../../../sign-out",
                map + "/diagram\r\nX-Header: 1",
                "/maps/" + (debate.map() + 1) + "/diagram",
                map + "/no-such-view",
                "")) assertThat(moved(back)).as(back).isEqualTo(outline);
    }

    @Test
    void the_page_of_a_form_says_where_it_leads_back_to() {
        String diagram = "/maps/" + debate.map() + "/diagram?levels=2";
        for (String form : List.of("/place", "/links", "/paste")) {
            Document page = Browsing.page(owner.request()
                    .header("Referer", "http://localhost" + diagram)
                    .header("Host", "localhost")
                    .get("/maps/" + debate.map() + on(debate.buses()) + form));
            assertThat(page.select("form[method=post] input[name=back]").eachAttr("value"))
                    .as(form)
                    .containsOnly(diagram);
            assertThat(page.select(".actions a").attr("href")).isEqualTo(diagram);
            assertThat(owner.page(on(debate.buses()) + form + "?back=//evil.example")
                            .select("input[name=back]"))
                    .isEmpty();
        }
        Document claim = Browsing.page(owner.request()
                .header("Referer", "http://localhost" + diagram)
                .header("Host", "localhost")
                .get("/maps/" + debate.map() + on(debate.buses())));
        Document form = Browsing.page(owner.request()
                .urlEncodingEnabled(false)
                .get(claim.select("a[href*=/place]").attr("href")));
        assertThat(form.select("input[name=back]").attr("value")).isEqualTo(diagram);
    }

    @Test
    void a_deletion_says_how_many_are_gone_and_offers_them_back() {
        Response deleted = owner.send(on(debate.buses()) + "/deletion");
        Document page = Browsing.page(owner.request().cookies(deleted.cookies()).get("/maps/" + debate.map()));
        assertThat(page.select("#flash p").text()).isEqualTo("2 claims deleted.");
        String undo = page.select("#flash form").attr("action");
        Response undone = owner.request().post(undo);
        assertThat(undone.header("Location")).endsWith("#claim-" + debate.buses());
        Response pieces = owner.sendFrom(owner.revision(), on(debate.buses()) + "/deletion");
        assertThat(Jsoup.parse(pieces.asString())
                        .select("#flash[hx-swap-oob] form.flash p")
                        .text())
                .isEqualTo("2 claims deleted.");
        assertThat(Browsing.as(Kind.STRANGER, world)
                        .send(undo.replaceFirst("/maps/\\d+", ""))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_was_sent_without_a_form_is_refused_in_a_sentence() {
        Response refused = owner.request()
                .header("HX-Request", "true")
                .header("HX-Target", "flash")
                .formParams("as", "SUPPORT", "target", "" + debate.buses())
                .post("/maps/" + debate.map() + on(debate.buses()) + "/place");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString())
                        .select("#flash[hx-swap-oob] p")
                        .text())
                .isEqualTo("A claim cannot move below itself.");
        Response again =
                owner.sendFrom(seen, on(debate.buses()) + "/place", "as", "SUPPORT", "target", "" + debate.buses());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(again.asString()).select("#place-form-" + debate.buses() + " .form-errors"))
                .hasSize(1);
    }

    private String moved(String back) {
        String to = "" + (owner.revision() % 2 == 0 ? debate.eight() : debate.later());
        return owner.send(on(debate.buses()) + "/place", "as", "REBUT", "target", to, "back", back)
                .header("Location")
                .replaceFirst("^http://[^/]*", "");
    }

    private void leadsTo(Long claim, Response answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location").replaceAll("\\?saved=\\d+", ""))
                .contains("/maps/" + debate.map() + "#claim-" + (claim == null ? "" : claim));
        assertThat(drawn()).isNotEqualTo(before);
        before = drawn();
    }

    @Test
    void the_script_gets_what_has_changed_and_nothing_else() {
        Response answer = owner.sendFrom(seen, on(debate.buses()), "text", "Buses would be late.");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(pieces(answer)).containsExactly("body-" + debate.buses(), "saved", "noticed");
    }

    @Test
    void a_reply_comes_with_the_branch_that_it_is_in() {
        Response answer = owner.sendFrom(seen, on(debate.buses()) + "/replies", "kind", "REBUT", "text", "Not all.");
        assertThat(pieces(answer))
                .containsExactly("claim-" + debate.buses(), "body-" + debate.thesis(), "saved", "noticed");
        String told = answer.header("HX-Trigger-After-Settle");
        assertThat(told).contains("\"revision\":" + (seen + 1));
        String made = told.replaceAll(".*\"claim\":(\\d+).*", "$1");
        assertThat(Jsoup.parse(answer.asString()).select("#claim-" + made)).hasSize(1);
    }

    @Test
    void a_page_that_the_app_no_longer_knows_is_loaded_again() {
        for (long unknown : List.of(0L, seen + 5)) {
            Response answer = owner.sendFrom(unknown, on(debate.buses()), "text", "Buses would be late " + unknown);
            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(answer.header("HX-Redirect"))
                    .isEqualTo("/maps/" + debate.map() + "?saved=" + debate.buses() + "#claim-" + debate.buses());
        }
    }

    @Test
    void a_form_that_is_sent_twice_does_its_work_once() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Response answer =
                    owner.send(on(debate.buses()) + "/replies", "kind", "REBUT", "text", "Not all.", "key", key);
            assertThat(answer.statusCode()).isEqualTo(303);
        }
        assertThat(owner.revision()).isEqualTo(seen + 1);
        assertThat(drawn().split("Not all.", -1)).hasSize(2);
    }

    @Test
    void a_new_map_or_a_copy_that_is_sent_twice_is_made_once() {
        String key = UUID.randomUUID().toString();
        String first = start(key);
        assertThat(start(key)).isEqualTo(first);
        for (String copy : List.of("/copies", on(debate.buses()) + "/copies")) {
            String copied = UUID.randomUUID().toString();
            String one = owner.send(copy, "key", copied).header("Location").replaceAll("#.*", "");
            assertThat(owner.send(copy, "key", copied).header("Location").replaceAll("#.*", ""))
                    .isEqualTo(one);
        }
    }

    private String start(String key) {
        return owner.request()
                .formParam("question", "Why cats?")
                .formParam("key", key)
                .post("/maps")
                .header("Location");
    }

    // ── what is refused ───────────────────────────────────────────────────

    @Test
    void a_language_that_is_none_is_refused_and_keeps_what_was_typed() {
        Response settings = owner.send("/settings", "title", "New", "question", "Why?", "language", "gr");
        assertThat(settings.statusCode()).isEqualTo(422);
        assertThat(Browsing.problem(settings)).startsWith("No language has this code.");
        Document form = Jsoup.parse(settings.asString());
        assertThat(form.select("#title").val()).isEqualTo("New");
        assertThat(form.select("#question").val()).isEqualTo("Why?");
        assertThat(form.select("#language").val()).isEqualTo("gr");
        assertThat(owner.page("").select("h1").attr("lang")).isEqualTo("en");
        Response source = owner.send("/sources", "title", "Mine", "text", "Words.", "language", "Greek");
        assertThat(Browsing.problem(source)).startsWith("No language has this code.");
        assertThat(Jsoup.parse(source.asString()).select("#text").val()).isEqualTo("Words.");
        Response map = owner.request()
                .formParam("question", "Why?")
                .formParam("language", "no one's")
                .post("/maps");
        assertThat(Browsing.problem(map)).startsWith("No language has this code.");
        assertThat(Jsoup.parse(map.asString()).select("#language").val()).isEqualTo("no one's");
    }

    @Test
    void a_reply_that_is_refused_keeps_what_was_typed_and_says_why() {
        String replies = on(debate.buses()) + "/replies";
        refused("Type the claim first.", replies, "kind", "REBUT", "text", "  ", "tags", "kept");
        refused("This is too long.", replies, "kind", "REBUT", "text", "x".repeat(4001), "tags", "kept");
        refused(
                "The label is too long.",
                replies,
                "kind",
                "REBUT",
                "text",
                "Yes",
                "label",
                "x".repeat(201),
                "tags",
                "kept");
        refused(
                "Another claim of this map has this label",
                replies,
                "kind",
                "REBUT",
                "text",
                "Yes",
                "label",
                "Sleep",
                "tags",
                "kept");
        refused(
                "This web address does not work.",
                replies,
                "kind",
                "REBUT",
                "text",
                "Yes",
                "citations",
                "javascript://x",
                "tags",
                "kept");
        refused("Choose how it bears", replies, "text", "Yes", "tags", "kept");
        refused(
                "This is more than one claim can hold.",
                replies,
                "kind",
                "REBUT",
                "text",
                "Yes",
                "tags",
                "kept,".repeat(2000) + "k".repeat(4001));
        refused(
                "A thesis takes no step",
                on(debate.thesis()) + "/replies",
                "kind",
                "UNDERCUT",
                "text",
                "So?",
                "tags",
                "kept");
    }

    @Test
    void so_do_the_other_forms() {
        refused("Type the claim first.", on(debate.buses()), "text", "", "tags", "kept");
        refused("Type the claim first.", "/theses", "text", "", "tags", "kept");
        refused(
                "A claim cannot move below itself.",
                on(debate.buses()) + "/place",
                "as",
                "REBUT",
                "target",
                "" + debate.buses());
        refused(
                "A claim cannot move below itself.",
                on(debate.thesis()) + "/place",
                "as",
                "REBUT",
                "target",
                "" + debate.sleep());
        refused("Choose a claim from the list.", on(debate.buses()) + "/place", "as", "REBUT");
        refused("Choose how it bears", on(debate.buses()) + "/place", "target", "" + debate.eight());
        refused(
                "A thesis takes no step",
                on(debate.buses()) + "/place",
                "as",
                "TOGETHER",
                "target",
                "" + debate.eight());
        refused(
                "A claim cannot answer itself.",
                on(debate.buses()) + "/links",
                "as",
                "REBUT",
                "target",
                "" + debate.buses());
        refused("Type a title.", "/settings", "title", " ", "question", "Why?");
        refused("This is too long. A title", "/settings", "title", "x".repeat(201), "question", "Why?");
        refused("A map with several theses needs a question.", "/settings", "title", "Kept", "question", "");
        refused("Nobody else has this user name.", "/members", "name", "nobody-at-all");
        refused(
                "Nobody else has this user name.",
                "/members",
                "name",
                world.person(Kind.OWNER).name());
        refused("Only teachers can make a map public.", "/visibility", "to", "PUBLIC");
        refused("Choose one of them first.", "/visibility");
        refused("Paste the text first.", "/sources", "title", "Kept", "text", " ");
        refused("Type a title.", "/sources/" + debate.source(), "title", "", "text", "Kept");
        refused("The text is too long.", "/sources", "title", "Kept", "text", "x".repeat(200_001));
    }

    private void refused(String sentence, String path, String... fields) {
        for (boolean script : new boolean[] {false, true}) {
            Response answer = script ? owner.sendFrom(seen, path, fields) : owner.send(path, fields);
            assertThat(answer.statusCode()).as(path + " " + sentence).isEqualTo(422);
            assertThat(Browsing.problem(answer)).startsWith(sentence);
            Document form = Jsoup.parse(answer.asString());
            for (int i = 0; i < fields.length; i += 2) isKept(form, fields[i], fields[i + 1]);
        }
        assertThat(owner.revision()).isEqualTo(seen);
        assertThat(drawn()).isEqualTo(before);
    }

    private static void isKept(Document form, String name, String typed) {
        Element field = form.select("form[method=post] [name=" + name + "]").first();
        if (field == null || typed.isBlank() || List.of("name", "to").contains(name)) return;
        if (field.attr("type").equals("radio"))
            field = form.select("[name=" + name + "][checked]").first();
        if (field != null) assertThat(field.val()).isEqualTo(typed);
    }

    @Test
    void what_has_no_form_of_its_own_says_why_on_a_page_or_above_the_outline() {
        Response page = owner.send(on(debate.buses()) + "/parting");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(page.asString()).select("main").text()).contains("This claim stands by itself already.");
        Response piece = owner.sendFrom(seen, on(debate.buses()) + "/parting");
        assertThat(piece.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(piece.asString()).select("#flash[hx-swap-oob]").text())
                .isEqualTo("This claim stands by itself already.");
        assertThat(drawn()).isEqualTo(before);
    }

    @Test
    void undo_is_refused_where_somebody_has_answered_since() {
        owner.send(on(debate.eight()) + "/replies", "kind", "REBUT", "text", "It is dark.");
        String dark = Jsoup.parse(owner.get("").asString())
                .select("li:contains(It is dark.)")
                .last()
                .attr("data-claim");
        editor.send(on(Long.parseLong(dark)) + "/replies", "kind", "REBUT", "text", "Not in June.");
        Response refused = owner.send("/undo");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("main").text())
                .contains("somebody has answered or linked the claim since");
        assertThat(owner.revision()).isEqualTo(seen + 2);
    }

    @Test
    void claims_of_another_map_are_no_target() {
        long foreign = world.published().thesis();
        for (String path : List.of("/place", "/links"))
            assertThat(owner.send(on(debate.buses()) + path, "as", "SUPPORT", "target", "" + foreign)
                            .statusCode())
                    .isEqualTo(404);
        assertThat(owner.send(
                                on(debate.buses()) + "/copies",
                                "into",
                                "" + world.published().map(),
                                "as",
                                "SUPPORT",
                                "target",
                                "" + foreign)
                        .statusCode())
                .isEqualTo(404);
        assertThat(owner.send(on(foreign), "text", "Mine now.").statusCode()).isEqualTo(404);
        assertThat(owner.send(
                                "/text/" + debate.source() + "/claims",
                                "sentences",
                                "0-25",
                                "as",
                                "SUPPORT",
                                "target",
                                "" + foreign)
                        .statusCode())
                .isEqualTo(404);
        assertThat(owner.send(
                                "/text/" + world.published().source() + "/claims",
                                "sentences",
                                "0-25",
                                "as",
                                "SUPPORT",
                                "target",
                                "" + debate.thesis())
                        .statusCode())
                .isEqualTo(404);
        assertThat(drawn()).isEqualTo(before);
    }

    // ── two who edit one claim ────────────────────────────────────────────

    @Test
    void who_edits_second_sees_both_texts_and_decides() {
        String base =
                owner.page(on(debate.buses()) + "/edit").select("[name=base]").val();
        editor.send(on(debate.buses()), "text", "Buses would be late.", "base", base);
        for (boolean script : new boolean[] {false, true}) {
            String[] mine = {"text", "Buses run late now.", "base", base, "tags", "mine"};
            Response answer =
                    script ? owner.sendFrom(seen, on(debate.buses()), mine) : owner.send(on(debate.buses()), mine);
            assertThat(answer.statusCode()).isEqualTo(409);
            Document both = Jsoup.parse(answer.asString());
            assertThat(both.select("#theirs ~ .said").text()).isEqualTo("Buses would be late.");
            assertThat(both.select("#mine").val()).isEqualTo("Buses run late now.");
            assertThat(both.select("[name=tags]").val()).isEqualTo("mine");
            assertThat(drawn()).contains("Buses would be late.");
        }
        Document form = Jsoup.parse(owner.send(on(debate.buses()), "text", "Buses run late now.", "base", base)
                .asString());
        Response sent = owner.send(
                on(debate.buses()),
                "text",
                form.select("#mine").val(),
                "base",
                form.select("[name=base]").val(),
                "key",
                form.select("[name=key]").val());
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(drawn()).contains("Buses run late now.").doesNotContain("Buses would be late.");
    }

    @Test
    void who_adds_second_never_conflicts() {
        for (Browsing who : List.of(owner, editor))
            assertThat(who.send(on(debate.buses()) + "/replies", "kind", "REBUT", "text", "Not all.")
                            .statusCode())
                    .isEqualTo(303);
    }

    // ── limits ────────────────────────────────────────────────────────────

    @Test
    void what_is_as_long_as_it_may_be_is_taken() {
        assertThat(owner.send(
                                on(debate.buses()),
                                "text",
                                "ä".repeat(4000),
                                "label",
                                "ö".repeat(200),
                                "citations",
                                "c".repeat(1000))
                        .statusCode())
                .isEqualTo(303);
        assertThat(owner.send("/settings", "title", "ü".repeat(200), "question", "?".repeat(500), "language", "de")
                        .statusCode())
                .isEqualTo(303);
        assertThat(owner.send(
                                "/sources/" + debate.source(),
                                "title",
                                "t".repeat(300),
                                "citation",
                                "c".repeat(2000),
                                "text",
                                "😀".repeat(100_000))
                        .statusCode())
                .isEqualTo(303);
        assertThat(owner.page("").select("#body-" + debate.buses()).text()).contains("ä".repeat(4000));
    }

    @Test
    void characters_that_nobody_types_are_left_out_or_find_nothing() {
        assertThat(owner.send("/settings", "title", "A\u0000B\u0007", "question", "Why\u0000?")
                        .statusCode())
                .isEqualTo(303);
        assertThat(owner.page("/settings").select("#title").val()).isEqualTo("AB");
        assertThat(owner.send(on(debate.buses()), "text", "Bu\u0000ses", "label", "\u0000", "tags", "a\u0000b")
                        .statusCode())
                .isEqualTo(303);
        assertThat(owner.send("/members", "name", "\u0000").statusCode()).isEqualTo(422);
        assertThat(owner.request().queryParam("q", "a\u0000b").get("/search").statusCode())
                .isEqualTo(200);
        assertThat(owner.request().urlEncodingEnabled(false).get("/shared/%00").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_map_is_two_hundred_levels_deep_and_no_deeper() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 199; i++)
            list.append(" ".repeat(i)).append("Level ").append(i + 1).append('\n');
        assertThat(owner.send(on(debate.eight()) + "/paste", "list", list.toString())
                        .statusCode())
                .isEqualTo(303);
        Response found = owner.get("/search?q=Level 199");
        long deepest = Long.parseLong(
                Jsoup.parse(found.asString()).select(".hits a").attr("href").replaceAll(".*/", ""));
        assertThat(owner.get(on(deepest)).statusCode()).isEqualTo(200);
        Response last = owner.send(on(deepest) + "/replies", "kind", "SUPPORT", "text", "Just right.");
        long below = Long.parseLong(last.header("Location").replaceAll(".*-", ""));
        Response deeper = owner.send(on(below) + "/replies", "kind", "SUPPORT", "text", "Too deep.");
        assertThat(deeper.statusCode()).isEqualTo(422);
        assertThat(Browsing.problem(deeper)).startsWith("The map would grow too deep here.");
        Response pasted = owner.send(on(deepest) + "/paste", "list", "One\n  Two");
        assertThat(Jsoup.parse(pasted.asString()).select(".form-errors").text()).contains("too deep here");
        Response copied = owner.send(
                on(debate.thesis()) + "/copies", "into", "" + debate.map(), "as", "REBUT", "target", "" + deepest);
        assertThat(Browsing.problem(copied)).startsWith("The map would grow too deep here.");
        assertThat(owner.send(on(deepest) + "/replies", "kind", "BESIDE", "text", "Just right.")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void an_answer_to_what_was_deleted_meanwhile_says_that_its_place_is_gone() {
        String[] fields = {
            "kind", "REBUT", "as", "REBUT", "text", "Kept?", "list", "Kept?", "target", "" + debate.eight()
        };
        for (String form : new String[] {"/replies", "/links", "/place", "/paste"}) {
            Response page = owner.send(on(debate.deleted()) + form, fields);
            assertThat(page.statusCode()).as(form).isEqualTo(422);
            assertThat(Jsoup.parse(page.asString()).select("main").text()).contains("That place is gone.");
            Response piece = owner.sendFrom(seen, on(debate.deleted()) + form, fields);
            assertThat(piece.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(piece.asString()).select("#flash").text()).contains("That place is gone.");
        }
        assertThat(drawn()).isEqualTo(before);
    }

    // ── the words of the story ────────────────────────────────────────────

    private static String on(long claim) {
        return "/claims/" + claim;
    }

    private String drawn() {
        return Browsing.as(Kind.READER, world).page("").select("#arguments").text();
    }

    private static List<String> pieces(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse("<template>" + answer.asString() + "</template>")
                .select("template > [id][hx-swap-oob]")
                .eachAttr("id");
    }
}
