package rejoinder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Browsing;
import rejoinder.Debate;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Import;

@QuarkusTest
class ExchangeAppTest {

    static final String LIST = "+ Drivers are short.\n    - More are trained.\n    and They stay.\n- It is far.\n";

    World world;
    Debate debate;
    Browsing owner;
    String paste;
    long start;

    @BeforeEach
    void aWorld() {
        world = World.make();
        debate = world.debate();
        owner = Browsing.as(Kind.OWNER, world);
        paste = "/claims/" + debate.buses() + "/paste";
        start = owner.revision();
    }

    @Test
    void a_list_is_shown_before_it_is_added() {
        Document preview = Browsing.page(owner.send(paste + "/preview", "list", LIST));
        assertThat(preview.select(".preview li").eachText())
                .containsExactly(
                        "because Drivers are short.", "but More are trained.", "and They stay.", "but It is far.");
        assertThat(preview.select("#list").first().wholeText()).isEqualTo(LIST);
        assertThat(owner.revision()).isEqualTo(start);
        Response added = owner.send(
                paste,
                "list",
                preview.select("textarea[hidden]").first().wholeText(),
                "key",
                preview.select("form:has(textarea[hidden]) [name=key]").val());
        assertThat(added.statusCode()).isEqualTo(303);
        String first = added.header("Location").replaceAll(".*#", "#");
        assertThat(owner.page("").select(first + " > .claim-body .said").text()).isEqualTo("Drivers are short.");
        assertThat(owner.revision()).isEqualTo(start + 1);
        assertThat(owner.page("")
                        .select("#claim-" + debate.buses() + " .claim-number")
                        .eachText())
                .containsExactly("1.3", "1.3.1", "1.3.2", "1.3.2.1", "1.3.2.2", "1.3.3");
    }

    @Test
    void answers_of_both_kinds_stand_in_the_order_of_the_list_behind_what_was_there() {
        String list = IntStream.range(0, 80)
                .mapToObj(i -> (i % 3 == 0 ? "- Answer " : "+ Answer ") + i + ".\n")
                .collect(Collectors.joining());
        owner.send(paste, "list", list);
        assertThat(owner.page("").select("#claim-" + debate.buses() + " .said").eachText())
                .startsWith("Buses would run late.", "Teenagers need more sleep.", "Answer 0.", "Answer 1.")
                .endsWith("Answer 78.", "Answer 79.")
                .hasSize(82);
    }

    @Test
    void a_paste_that_is_sent_twice_is_added_once_and_undone_at_once() {
        String key = UUID.randomUUID().toString();
        owner.send(paste, "list", LIST, "key", key);
        owner.send(paste, "list", LIST, "key", key);
        assertThat(owner.revision()).isEqualTo(start + 1);
        owner.send("/undo");
        assertThat(owner.page("").text()).doesNotContain("Drivers are short.");
    }

    @Test
    void a_list_that_cannot_be_read_says_in_which_line_and_adds_nothing() {
        for (String path : new String[] {paste, paste + "/preview"}) {
            Response refused = owner.send(path, "list", "One\n" + "x".repeat(4001));
            assertThat(refused.statusCode()).isEqualTo(422);
            Document page = Jsoup.parse(refused.asString());
            assertThat(page.select(".form-errors li").text()).startsWith("Line 2");
            assertThat(page.select("#list").val()).startsWith("One\nxxx");
            assertThat(page.select(".preview")).isEmpty();
        }
        assertThat(owner.send(paste, "list", " \n ").statusCode()).isEqualTo(422);
        assertThat(owner.send(paste).statusCode()).isEqualTo(422);
        assertThat(owner.revision()).isEqualTo(start);
    }

    @Test
    void a_map_taken_away_as_a_file_is_read_as_the_same_map() {
        Response file = Browsing.as(Kind.READER, world).get("/argdown");
        assertThat(file.contentType()).startsWith("text/plain");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"school.argdown\"");
        Reading reading = ArgdownReader.read(file.asString());
        assertThat(reading.notices()).isEmpty();
        Import map = QuarkusTransaction.requiringNew()
                .call(() -> Import.of(ArgumentMap.<ArgumentMap>findById(debate.map())));
        assertThat(Drawing.inFull(reading.outline())).isEqualTo(Drawing.inFull(map.outline()));
        assertThat(reading.map().texts()).isEqualTo(map.texts());
        assertThat(file.asString()).doesNotContain("Mornings are cold.");
    }
}
