package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SkylineTest {

    final Rows rows = new Rows();
    final long nice = rows.thesis("Cats are nice.");

    @Test
    void an_answer_to_an_objection_speaks_for_the_thesis_again() {
        long claws = rows.but(nice, "They have claws.");
        rows.but(claws, "They hide them.");
        rows.because(claws, "They are sharp.");
        assertThat(Skyline.of(rows.outline()).bars())
                .singleElement()
                .matches(bar -> bar.up() == 3 && bar.down() == 6)
                .matches(bar -> bar.top() == 14 && bar.bottom() == 26);
    }

    @Test
    void an_undercut_of_an_objection_speaks_for_the_thesis() {
        long claws = rows.but(nice, "They have claws.");
        rows.since(claws, "Claws need not hurt.");
        assertThat(Skyline.of(rows.outline()).bars()).singleElement().matches(bar -> bar.up() == bar.down());
    }

    @Test
    void a_map_without_reasons_has_a_flat_one() {
        assertThat(Skyline.of(rows.outline()).bars()).isEmpty();
    }

    @Property(tries = 100)
    void it_stays_inside_its_frame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        Skyline skyline = Skyline.of(Rows.random(new Random(seed), size).outline());
        assertThat(skyline.bars())
                .hasSizeLessThanOrEqualTo(Skyline.MOST_BARS)
                .allMatch(bar -> bar.x() > 0
                        && bar.x() < 112
                        && bar.top() >= 0
                        && bar.bottom() <= 36
                        && bar.up() + bar.down() > 0);
    }
}
