package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    Rows rows;
    long nice;
    long soft;
    long claws;

    @BeforeEach
    void aMapAboutCats() {
        rows = new Rows();
        nice = rows.thesis("Cats are nice.");
        soft = rows.because(nice, "They are soft.");
        claws = rows.but(nice, "They have claws.");
    }

    @Test
    void what_is_new_comes_in_the_order_of_the_map_and_what_is_gone_last() {
        Outline before = rows.outline();
        rows.remove(soft);
        long sharp = rows.because(claws, "They are sharp.");
        rows.edit(nice, content -> content.withText("Cats are very nice."));
        List<Difference.Item> items = Difference.between(before, rows.outline()).items();
        assertThat(items)
                .extracting(item -> item.after() == null
                        ? -item.before().id()
                        : item.after().id())
                .containsExactly(nice, sharp, -soft);
        assertThat(items.get(0).isReworded()).isTrue();
        assertThat(items.get(1).isAdded()).isTrue();
        assertThat(items.get(2).isRemoved()).isTrue();
    }

    @Test
    void a_number_that_changed_by_itself_is_no_move() {
        Outline before = rows.outline();
        rows.remove(soft);
        assertThat(Difference.between(before, rows.outline()).items())
                .extracting(Difference.Item::before)
                .extracting(Outline.Claim::id)
                .containsExactly(soft);
    }

    @Test
    void another_target_or_another_stance_is_a_move() {
        Outline before = rows.outline();
        rows.move(claws, soft, Stance.REBUT);
        assertThat(Difference.between(before, rows.outline()).items())
                .singleElement()
                .matches(Difference.Item::isMoved);
        rows.move(claws, nice, Stance.SUPPORT);
        assertThat(Difference.between(before, rows.outline()).items())
                .singleElement()
                .matches(Difference.Item::isMoved);
    }

    @Test
    void a_flag_or_a_tag_is_a_remark() {
        Outline before = rows.outline();
        rows.edit(soft, content -> content.withTags(List.of("fur")));
        assertThat(Difference.between(before, rows.outline()).items())
                .singleElement()
                .matches(item -> item.isRemarked() && !item.isReworded() && !item.isMoved());
    }

    @Test
    void an_edit_is_told_at_the_claim_and_not_at_its_links() {
        rows.link(claws, Stance.SUPPORT, soft);
        Outline before = rows.outline();
        rows.edit(soft, content -> content.withText("They feel soft."));
        assertThat(Difference.between(before, rows.outline()).items())
                .singleElement()
                .matches(item -> item.after().id() == soft);
    }

    @Property(tries = 200)
    void what_is_added_and_removed_is_what_one_map_has_and_the_other_has_not(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
        Random random = new Random(seed);
        Rows some = Rows.random(random, size);
        Outline before = some.outline();
        for (int i = 0; i < 5; i++) some.change(random);
        Outline after = some.outline();
        Difference difference = Difference.between(before, after);
        assertThat(difference.items()).filteredOn(Difference.Item::isAdded).hasSize(without(after, before));
        assertThat(difference.items()).filteredOn(Difference.Item::isRemoved).hasSize(without(before, after));
        assertThat(Difference.between(after, after).size()).isZero();
    }

    private static int without(Outline one, Outline other) {
        Set<Long> ids = other.claims().stream().map(Outline.Claim::id).collect(Collectors.toSet());
        return (int)
                one.claims().stream().filter(claim -> !ids.contains(claim.id())).count();
    }
}
