package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.World.Kind;

/** What holds on every page that shows something of a map, whichever it is. */
@QuarkusTest
class EveryPageAppTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final String HOSTILE =
            "<script>alert(1)</script><img src=x onerror=alert(1)>\"'><b onclick='x'>&amp;{inject:me.name} {#if}{/if} {{x}} \\{ ${7*7} עברית 😀 javascript:alert(1)";

    @Inject
    AgroalDataSource database;

    World world;
    Debate debate;
    Browsing owner;

    @BeforeEach
    void aWorld() {
        world = World.make();
        debate = world.debate();
        owner = Browsing.as(Kind.OWNER, world);
    }

    @Test
    void pages_are_html_without_a_slip() throws Exception {
        for (Map.Entry<String, String> page : htmlPages("need").entrySet()) {
            Parser parser = Parser.htmlParser().setTrackErrors(10);
            parser.parseInput(page.getValue(), "");
            List<String> slips = parser.getErrors().stream()
                    .map(ParseError::getErrorMessage)
                    // The parser minds the slash in <path/>, though it belongs there in a drawing.
                    .filter(slip -> !slip.contains("elf closing flag"))
                    .toList();
            assertThat(slips).as(page.getKey()).isEmpty();
            assertThat(Jsoup.parse(page.getValue()).select("[id]").eachAttr("id"))
                    .as(page.getKey())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatever_people_type_is_text_and_nothing_else() throws Exception {
        typeEverywhere(HOSTILE);
        int shown = 0;
        for (Map.Entry<String, String> found : htmlPages("alert").entrySet()) {
            Document page = Jsoup.parse(found.getValue());
            assertThat(page.select("script"))
                    .as(found.getKey())
                    .allMatch(script ->
                            script.attr("src").startsWith("/") && script.data().isEmpty());
            assertThat(page.select("img, iframe, object, embed, base, style"))
                    .as(found.getKey())
                    .isEmpty();
            for (Element element : page.getAllElements())
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey())
                            .as(found.getKey())
                            .doesNotStartWith("on")
                            .isNotEqualTo("style");
                    if (List.of("href", "src", "action").contains(attribute.getKey()))
                        assertThat(attribute.getValue()).as(found.getKey()).doesNotStartWith("javascript");
                }
            if (page.body().wholeText().contains(HOSTILE)) shown++;
        }
        assertThat(shown).isGreaterThan(15);
        assertThat(owner.page("/claims/" + debate.buses()).select("h1").first().wholeText())
                .isEqualTo(HOSTILE);
        assertThat(owner.page("/claims/" + debate.buses() + "/edit")
                        .select("textarea")
                        .first()
                        .wholeText())
                .isEqualTo(HOSTILE);
        assertThat(owner.page("/settings").select("#title").val()).isEqualTo(HOSTILE);
    }

    @Test
    void four_thousand_characters_fit_everywhere() throws Exception {
        owner.send("/claims/" + debate.buses(), "text", "😀<".repeat(1333));
        assertThat(pages("need")).isNotEmpty();
    }

    private void typeEverywhere(String text) {
        for (String[] form : new String[][] {
            {"/settings", "title", text, "question", text},
            {"/claims/" + debate.buses(), "text", text, "label", text, "tags", text, "citations", text},
            {"/claims/" + debate.thesis(), "text", text},
            {"/claims/" + debate.later(), "text", text},
            {"/claims/" + debate.deleted() + "/restoration"},
            {"/claims/" + debate.deleted(), "text", text},
            {"/claims/" + debate.deleted() + "/deletion"},
            {
                "/claims/" + debate.eight() + "/replies",
                "kind",
                "SUPPORT",
                "text",
                text,
                "citations",
                text + " https://a.b/\"onclick="
            },
            {
                "/claims/" + debate.eight() + "/replies",
                "kind",
                "SUPPORT",
                "text",
                text,
                "citations",
                text + " https://a.b/'"
            },
            {"/sources/" + debate.source(), "title", text, "citation", text, "text", text + "\n\nThey need nine."}
        }) {
            Response answer =
                    owner.send(form[0], List.of(form).subList(1, form.length).toArray(String[]::new));
            assertThat(answer.statusCode()).as(form[0]).isIn(303, 422);
        }
        owner.request().formParam("fullName", text).post("/account");
    }

    // ── a text that was taken out ─────────────────────────────────────────

    @Test
    void a_text_that_was_taken_out_is_on_no_page_in_no_file_and_in_no_table() throws Exception {
        String secret = "phone 0151-" + world.bystander().id();
        Browsing editor = Browsing.as(Kind.EDITOR, world);
        String buses = "/claims/" + debate.buses();
        editor.send(buses, "text", "Lena's " + secret, "label", secret, "tags", secret, "citations", secret);
        long told = editor.revision();
        editor.send(buses, "text", "Call " + secret + " now", "label", secret);
        assertThat(pages(secret).values())
                .filteredOn(page -> page.contains(secret))
                .hasSizeGreaterThan(8);
        assertThat(rows()).anyMatch(row -> row.contains(secret));

        assertThat(owner.send(buses + "/redaction").statusCode()).isEqualTo(303);

        Map<String, String> pages = pages("Lena");
        for (String also : List.of(
                "/revisions/" + told,
                "/revisions/" + (told + 1),
                "/difference?from=" + (told - 1) + "&to=" + told,
                "/search?q=0151",
                "/similar?text=Call " + secret + " now"))
            pages.put(also, owner.get(also).asString());
        pages.put(
                "pieces",
                owner.sendFrom(told + 1, "/claims/" + debate.eight() + "/shift", "to", "UP")
                        .asString());
        pages.put(
                "pieces of an older page",
                owner.sendFrom(told, "/theses", "text", "Another.").asString());
        pages.put("the author's own", editor.request().get("/account/data").asString());
        assertThat(pages).allSatisfy((name, page) -> assertThat(page).as(name).doesNotContain("0151-"));
        assertThat(rows()).noneMatch(row -> row.contains(secret));
        assertThat(owner.page("").select("#body-" + debate.buses()).text()).contains("This text was taken out.");
        assertThat(owner.send("/revisions/" + told + "/undo").statusCode()).isEqualTo(422);
        assertThat(owner.send(buses, "text", "Something else.").statusCode()).isEqualTo(422);
    }

    private Map<String, String> htmlPages(String words) throws Exception {
        Map<String, String> pages = pages(words);
        pages.values().removeIf(page -> !page.startsWith("<!doctype html>"));
        return pages;
    }

    /** Everything of the map that its owner can open, by its address; these words are looked for. */
    private Map<String, String> pages(String words) throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String[] row : AccessMatrixTest.rows()) {
            boolean ofMaps = row[1].startsWith("/maps/{map}") || row[1].matches("/|/search|/maps/new");
            if (!row[0].equals("GET") || !ofMaps || !row[2 + Kind.OWNER.ordinal()].equals("200")) continue;
            String address =
                    PARAMETER.matcher(row[1]).replaceAll(part -> world.resolve(row[1], part.group(1), Kind.OWNER));
            Response answer = owner.request()
                    .queryParam("q", words)
                    .queryParam("text", words + " and more of it")
                    .get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            pages.put(row[1], answer.asString());
        }
        return pages;
    }

    private List<String> rows() throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("claim", "change_entry", "argument_map", "source", "source_text"))
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next())
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
                            values.add(String.valueOf(rows.getString(i)));
                }
        }
        return values;
    }
}
