package rejoinder.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

class DiagramAddressTest {

    /** A thesis and, level by level, four answers to each claim. */
    private static Outline outline(int claims) {
        List<Outline.ClaimRow> rows = new ArrayList<>();
        List<Outline.ReasonRow> steps = new ArrayList<>();
        for (long id = 1; id <= claims; id++) {
            long above = (id + 2) / 4;
            if (id > 1) steps.add(new Outline.ReasonRow(id, above, null, Stance.SUPPORT, "%09d".formatted(id)));
            rows.add(new Outline.ClaimRow(
                    id, id == 1 ? null : id, "a", null, 1, null, Instant.EPOCH, Content.of("Claim " + id)));
        }
        return Outline.of(new Outline.Head(1, 1, "Map", null, "en"), rows, steps);
    }

    @Test
    void a_small_map_is_open_at_first_and_a_large_one_as_far_as_the_page_carries() {
        assertThat(DiagramAddress.levelsAtFirst(outline(21), null)).isEqualTo(DiagramAddress.ALL);
        assertThat(DiagramAddress.levelsAtFirst(outline(1365), null)).isEqualTo(4);
        assertThat(DiagramAddress.levelsAtFirst(outline(1365), 2L)).isEqualTo(DiagramAddress.ALL);
    }

    @Test
    void no_address_asks_for_more_than_a_browser_can_show() {
        Outline large = outline(5461);
        assertThat(DiagramAddress.levels(large, null, DiagramAddress.ALL)).isEqualTo(5);
        assertThat(DiagramAddress.levels(large, null, 2)).isEqualTo(2);
        assertThat(DiagramAddress.levels(outline(1365), null, DiagramAddress.ALL))
                .isEqualTo(DiagramAddress.ALL);
    }

    @Test
    void no_folds_ask_for_more_either() {
        DiagramForm form = new DiagramForm();
        form.levels = "0";
        form.turned = LongStream.rangeClosed(1, 1365).mapToObj(String::valueOf).collect(Collectors.joining("."));
        assertThat(form.address(outline(2000)).boxes(outline(2000))).isEqualTo(2000);
        Outline large = outline(5461);
        assertThat(form.address(large).turned()).isEmpty();
        assertThat(form.address(large).boxes(large)).isEqualTo(1);
    }

    @Test
    void what_is_sought_is_reached_as_far_as_a_browser_can_show_it() {
        Outline wide = wide(3001, 20);
        Outline.Claim below = wide.claim(3010).orElseThrow();
        DiagramAddress folded = new DiagramAddress(0, Set.of(), null, false, null);
        assertThat(folded.reaching(wide, List.of(below))).isEqualTo(folded);
        Outline narrower = wide(2990, 9);
        DiagramAddress reaching =
                folded.reaching(narrower, List.of(narrower.claim(2995).orElseThrow()));
        assertThat(reaching.boxes(narrower)).isEqualTo(2999);
    }

    /** A thesis with many answers, and some to the first of these. */
    private static Outline wide(int answers, int below) {
        List<Outline.ClaimRow> rows = new ArrayList<>();
        List<Outline.ReasonRow> steps = new ArrayList<>();
        for (long id = 1; id <= answers + below; id++) {
            if (id > 1)
                steps.add(
                        new Outline.ReasonRow(id, id > answers ? 2L : 1L, null, Stance.SUPPORT, "%09d".formatted(id)));
            rows.add(new Outline.ClaimRow(
                    id, id == 1 ? null : id, "a", null, 1, null, Instant.EPOCH, Content.of("Claim " + id)));
        }
        return Outline.of(new Outline.Head(1, 1, "Map", null, "en"), rows, steps);
    }

    @Test
    void turning_twice_changes_nothing() {
        DiagramAddress address = new DiagramAddress(2, Set.of(3L), null, true, null);
        assertThat(address.turn(5).turn(5)).isEqualTo(address);
        assertThat(address.turn(3).turned()).isEmpty();
    }

    @Test
    void an_open_claim_that_is_turned_is_folded_and_a_folded_one_open() {
        Outline outline = outline(85);
        assertThat(new DiagramAddress(1, Set.of(), null, false, null).folded(outline))
                .contains(2L, 5L);
        assertThat(new DiagramAddress(1, Set.of(2L), null, false, null).folded(outline))
                .contains(5L)
                .doesNotContain(2L);
        assertThat(new DiagramAddress(DiagramAddress.ALL, Set.of(2L), null, false, null).folded(outline))
                .containsExactly(2L);
    }

    @Test
    void what_is_sought_is_reached_through_all_that_is_folded_above_it() {
        Outline outline = outline(85);
        Outline.Claim deep = outline.claim(85).orElseThrow();
        DiagramAddress reaching = new DiagramAddress(0, Set.of(), null, false, null).reaching(outline, List.of(deep));
        assertThat(reaching.folded(outline))
                .doesNotContainAnyElementsOf(
                        deep.path().stream().map(Outline.Claim::id).toList());
        assertThat(reaching.folded(outline)).contains(2L);
    }

    @Test
    void the_first_view_has_the_plain_address() {
        assertThat(new DiagramAddress(3, Set.of(), null, false, null).query(3)).isEmpty();
        assertThat(new DiagramAddress(DiagramAddress.ALL, Set.of(9L, 4L), 7L, true, null).query(3))
                .isEqualTo("?levels=all&turned=4.9&from=7&facing=down");
    }
}
