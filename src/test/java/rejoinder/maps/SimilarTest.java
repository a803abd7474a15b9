package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SimilarTest {

    final Rows rows = new Rows();
    final long nice = rows.thesis("Cats are nice to children.");
    final long soft = rows.because(nice, "They are soft.");

    @Test
    void the_same_words_in_another_order_or_with_a_slip_are_found() {
        rows.but(nice, "Dogs are loud at night.");
        assertThat(Similar.to("To children, cats are nice!", rows.outline()))
                .extracting(Outline.Claim::id)
                .containsExactly(nice);
        assertThat(Similar.to("Cats are niec to children", rows.outline()))
                .extracting(Outline.Claim::id)
                .containsExactly(nice);
    }

    @Test
    void the_likest_come_first_and_no_more_than_three() {
        long same = rows.because(nice, "Cats are soft to children.");
        for (String end : new String[] {"a", "b", "c"}) rows.because(nice, "Cats are soft to children " + end + ".");
        assertThat(Similar.to("Cats are soft to children.", rows.outline()))
                .hasSize(3)
                .first()
                .matches(claim -> claim.id() == same);
    }

    @Test
    void too_short_or_too_long_a_text_tells_nothing() {
        assertThat(Similar.to("They are", rows.outline())).isEmpty();
        assertThat(Similar.to(null, rows.outline())).isEmpty();
        assertThat(Similar.to("They are soft. ".repeat(300), rows.outline())).isEmpty();
    }

    @Test
    void a_link_says_nothing_of_its_own() {
        rows.link(soft, Stance.SUPPORT, nice);
        assertThat(Similar.to("Cats are nice to children.", rows.outline())).hasSize(1);
    }

    @Property
    void likeness_is_between_nought_and_one_and_the_same_both_ways(
            @ForAll @StringLength(max = 40) String a, @ForAll @StringLength(max = 40) String b) {
        assertThat(Similar.likeness(a, b)).isBetween(0.0, 1.0).isEqualTo(Similar.likeness(b, a));
        if (!a.isBlank() && Similar.likeness(a, a) > 0)
            assertThat(Similar.likeness(a, a)).isCloseTo(1, within(1e-9));
    }
}
