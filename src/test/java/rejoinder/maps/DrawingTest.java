package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DrawingTest {

    @Property(tries = 200)
    void every_claim_is_drawn_once_inside_its_parent_and_in_order(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int size) {
        Outline outline = Rows.random(new Random(seed), size).outline();
        Document page = strictly(Sketch.of(outline));
        assertThat(ids(page))
                .isEqualTo(outline.claims().stream().map(Outline.Claim::id).toList());
        for (Outline.Claim claim : outline.claims()) {
            Element around = page.getElementById("claim-" + claim.id()).parent().closest("[id^=claim-]");
            assertThat(around == null ? null : around.id())
                    .isEqualTo(
                            claim.parent() == null
                                    ? null
                                    : "claim-" + claim.parent().id());
        }
        assertThat(page.select("li.together > ol > li")).hasSize((int)
                outline.claims().stream().filter(Outline.Claim::isCoPremise).count());
    }

    @Property(tries = 20)
    void a_page_holds_so_many_claims_and_says_of_all_others_where_they_are(
            @ForAll long seed, @ForAll @IntRange(min = 400, max = 2500) int size) {
        Outline outline = Rows.random(new Random(seed), size).outline();
        Document page = strictly(Sketch.of(outline));
        int away = page.select(".below").stream()
                .mapToInt(below -> Integer.parseInt(below.text()))
                .sum();
        assertThat(ids(page)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(Drawing.MOST);
        assertThat(ids(page).size() + away).isEqualTo(outline.size());
    }

    @Test
    void a_chain_of_two_hundred_levels_is_shown_sixty_at_a_time() {
        Rows rows = new Rows();
        long last = rows.thesis("0");
        for (int i = 1; i <= 200; i++) last = rows.because(last, "" + i);
        Outline outline = rows.outline();
        Document page = strictly(Sketch.of(outline));
        assertThat(ids(page)).hasSize(Drawing.DEEPEST + 1);
        assertThat(page.select(".below").text()).isEqualTo("140");
        Outline.Claim next = outline.claims().get(Drawing.DEEPEST);
        Drawing drawing = new Drawing(outline, Paragraphs.NONE, false, List.of(next));
        assertThat(ids(Sketch.page("<ol>" + Sketch.branch(drawing, next) + "</ol>")))
                .hasSize(Drawing.DEEPEST + 1);
    }

    @Test
    void a_claim_with_more_replies_than_a_page_holds_shows_them_where_it_is_asked_for_alone() {
        Rows rows = new Rows();
        long thesis = rows.thesis("Cats are nice.");
        long wide = rows.because(thesis, "They are soft.");
        for (int i = 0; i < Drawing.MOST; i++) rows.but(wide, "No " + i);
        Outline outline = rows.outline();
        assertThat(strictly(Sketch.of(outline)).select(".below").text()).isEqualTo("500");
        Outline.Claim claim = outline.claim(wide).get();
        Drawing alone = new Drawing(outline, Paragraphs.NONE, false, List.of(claim));
        assertThat(ids(Sketch.page("<ol>" + Sketch.branch(alone, claim) + "</ol>")))
                .hasSize(Drawing.MOST + 1);
    }

    @Test
    void a_second_thesis_that_does_not_fit_keeps_its_replies_away() {
        Rows rows = new Rows();
        for (long thesis : List.of(rows.thesis("Cats are nice."), rows.thesis("Dogs are nice.")))
            for (int i = 0; i < 300; i++) rows.because(thesis, "Yes " + i);
        Document page = strictly(Sketch.of(rows.outline()));
        assertThat(ids(page)).hasSize(302);
        assertThat(page.select("section > .below").text()).isEqualTo("300");
    }

    private static List<Long> ids(Document page) {
        return page.select("[id^=claim-]").stream()
                .map(element -> Long.valueOf(element.id().substring(6)))
                .toList();
    }

    /** The page, of which a parser that counts every slip found none. */
    private static Document strictly(String outline) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = parser.parseInput(
                "<!doctype html><html><head><title>A map</title></head><body>" + outline + "</body></html>", "");
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }
}
