package rejoinder.trust;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FsyncsTest {

    @Test
    void an_answer_after_the_disk_is_fine() {
        Fsyncs seen = trace(
                """
                11 read(26<socket:[1]>, "POST /maps/2/cla"..., 512) = 359
                12 fsync(9</data/rejoinder.mv.db>) = 0
                11 write(26<socket:[1]>, "HTTP/1.1 303 See"..., 120) = 120
                """);
        assertThat(seen.acknowledged()).isEqualTo(1);
        assertThat(seen.forced()).isEqualTo(1);
        assertThat(seen.tooEarly()).isZero();
    }

    @Test
    void an_answer_with_no_force_since_the_request_is_too_early() {
        Fsyncs seen = trace(
                """
                12 fsync(9</data/rejoinder.mv.db>) = 0
                11 read(26<socket:[1]>, "POST /maps/2/cla"..., 512) = 359
                11 write(26<socket:[1]>, "HTTP/1.1 303 See"..., 120) = 120
                """);
        assertThat(seen.tooEarly()).isEqualTo(1);
    }

    @Test
    void a_force_that_began_before_the_request_does_not_count() {
        Fsyncs seen = trace(
                """
                12 fsync(9</data/rejoinder.mv.db> <unfinished ...>
                11 read(26<socket:[1]>, "POST /maps/2/cla"..., 512) = 359
                12 <... fsync resumed>) = 0
                11 write(26<socket:[1]>, "HTTP/1.1 303 See"..., 120) = 120
                """);
        assertThat(seen.forced()).isEqualTo(1);
        assertThat(seen.tooEarly()).isEqualTo(1);
    }

    @Test
    void another_file_does_not_count() {
        Fsyncs seen = trace(
                """
                11 read(26<socket:[1]>, "POST /maps/2/cla"..., 512) = 359
                12 fsync(9</data/other>) = 0
                11 write(26<socket:[1]>, "HTTP/1.1 303 See"..., 120) = 120
                """);
        assertThat(seen.tooEarly()).isEqualTo(1);
    }

    private static Fsyncs trace(String lines) {
        return Fsyncs.in(lines.lines());
    }
}
