package rejoinder.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillIT {

    @TempDir
    Path data;

    @Test
    void what_was_acknowledged_outlives_the_process() throws Exception {
        Kills kills = Kills.of(data, 3, System.nanoTime());
        System.out.println(kills);
        assertThat(kills.problems()).isEmpty();
        assertThat(kills.acknowledged()).isGreaterThan(3 * 16);
        assertThat(kills.ratio()).isLessThan(2);
    }
}
