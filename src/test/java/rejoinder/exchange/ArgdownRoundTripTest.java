package rejoinder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import rejoinder.maps.Import;

class ArgdownRoundTripTest {

    @Property(tries = 2000)
    void a_map_that_is_written_is_read_as_the_same_map(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int claims) {
        Import map = RandomMap.of(new Random(seed), claims);
        String written = ArgdownWriter.write(map);
        Reading reading = ArgdownReader.read(written);
        assertThat(Drawing.inFull(reading.outline())).isEqualTo(Drawing.inFull(map.outline()));
        assertThat(reading.outline().head()).isEqualTo(map.outline().head());
        assertThat(reading.map().texts()).isEqualTo(map.texts());
    }

    @Property(tries = 500)
    void what_was_read_once_is_written_the_same_for_ever(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int claims) {
        String written = ArgdownWriter.write(RandomMap.of(new Random(seed), claims));
        assertThat(ArgdownWriter.write(ArgdownReader.read(written).map())).isEqualTo(written);
    }
}
