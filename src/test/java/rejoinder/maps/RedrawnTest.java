package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedrawnTest {

    Rows rows;
    long nice;
    long soft;
    long claws;

    @BeforeEach
    void aMapAboutCats() {
        rows = new Rows();
        nice = rows.thesis("Cats are nice.");
        soft = rows.because(nice, "They are soft.");
        claws = rows.but(soft, "They have claws.");
        rows.but(nice, "They bite.");
    }

    @Property(tries = 400)
    void the_pieces_make_the_old_page_the_new_one(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 1, max = 4) int changes) {
        piecesMakeTheOldPageTheNewOne(seed, size, changes);
    }

    @Property(tries = 20)
    void so_they_do_where_a_page_does_not_hold_the_whole_map(
            @ForAll long seed, @ForAll @IntRange(min = 490, max = 900) int size) {
        piecesMakeTheOldPageTheNewOne(seed, size, 3);
    }

    private static void piecesMakeTheOldPageTheNewOne(long seed, int size, int changes) {
        Random random = new Random(seed);
        Rows rows = Rows.random(random, size);
        Outline before = rows.outline();
        for (int i = 0; i < changes; i++) rows.change(random);
        Outline now = rows.outline();
        Document page = Sketch.page(Sketch.of(before));
        Sketch.swap(page, pieces(before, now));
        assertThat(Sketch.normal(page)).isEqualTo(Sketch.normal(Sketch.page(Sketch.of(now))));
    }

    @Test
    void a_reply_draws_the_branch_it_is_in_and_the_thesis_that_counts_it() {
        Outline before = rows.outline();
        rows.because(claws, "Sharp ones.");
        Redrawn redrawn = redrawn(before, rows.outline());
        assertThat(redrawn.branches()).extracting(Outline.Claim::id).containsExactly(claws);
        assertThat(redrawn.lines()).extracting(Outline.Claim::id).containsExactly(nice);
    }

    @Test
    void an_edit_draws_one_line() {
        Outline before = rows.outline();
        rows.edit(soft, content -> content.withText("They are very soft."));
        Redrawn redrawn = redrawn(before, rows.outline());
        assertThat(redrawn.branches()).isEmpty();
        assertThat(redrawn.lines()).extracting(Outline.Claim::id).containsExactly(soft);
    }

    @Test
    void a_claim_that_stands_elsewhere_now_is_one_line() {
        Outline outline = rows.outline();
        Drawing before = Sketch.drawing(outline).with(claim -> 50, true);
        Drawing now = Sketch.drawing(outline).with(claim -> claim.id() == soft ? 63 : 50, true);
        Redrawn redrawn = Redrawn.between(outline, before, outline, now);
        assertThat(redrawn.branches()).isEmpty();
        assertThat(redrawn.lines()).extracting(Outline.Claim::id).containsExactly(soft);
    }

    @Test
    void another_thesis_draws_everything() {
        Outline before = rows.outline();
        rows.thesis("Dogs are nice.");
        assertThat(redrawn(before, rows.outline()).everything()).isTrue();
    }

    @Test
    void nothing_new_draws_nothing() {
        assertThat(redrawn(rows.outline(), rows.outline()))
                .isEqualTo(new Redrawn(false, java.util.List.of(), java.util.List.of()));
    }

    private static Redrawn redrawn(Outline before, Outline now) {
        return Redrawn.between(before, Sketch.drawing(before), now, Sketch.drawing(now));
    }

    /** As Pieces puts them together. */
    private static String pieces(Outline before, Outline now) {
        Drawing drawing = Sketch.drawing(now);
        Redrawn redrawn = redrawn(before, now);
        StringBuilder pieces = new StringBuilder();
        if (redrawn.everything())
            pieces.append("<div id=\"arguments\">").append(Sketch.of(now)).append("</div>");
        redrawn.branches().forEach(claim -> pieces.append(Sketch.branch(drawing, claim)));
        redrawn.lines().forEach(claim -> pieces.append(Sketch.body(drawing.line(claim))));
        return pieces.toString();
    }
}
