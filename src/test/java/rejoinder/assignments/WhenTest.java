package rejoinder.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void a_time_is_that_of_the_course() {
        Instant due = Instant.parse("2025-07-01T14:00:00Z");
        assertThat(When.read("2025-07-01T16:00", BERLIN)).contains(due);
        assertThat(When.read(" 2025-07-01 16:00 ", BERLIN)).contains(due);
        assertThat(When.read("2025-07-01T16:00:59", BERLIN)).contains(due);
        assertThat(When.of(due, BERLIN).shown()).isEqualTo("Tuesday 1 July 2025, 16:00");
        assertThat(When.of(due, BERLIN).typed()).isEqualTo("2025-07-01T16:00");
        assertThat(When.of(due, ZoneId.of("UTC")).shown()).isEqualTo("Tuesday 1 July 2025, 14:00");
    }

    @Test
    void an_hour_that_the_clock_leaves_out_is_the_one_after_it() {
        assertThat(When.read("2025-03-30T02:30", BERLIN)).contains(Instant.parse("2025-03-30T01:30:00Z"));
    }

    @Test
    void an_hour_that_comes_twice_is_the_first_one() {
        assertThat(When.read("2025-10-26T02:30", BERLIN)).contains(Instant.parse("2025-10-26T00:30:00Z"));
    }

    @Test
    void what_is_no_time_is_none() {
        for (String typed :
                new String[] {"", "tomorrow", "2025-02-30T10:00", "2025-07-01", "99999-01-01T00:00", "1066-10-14T09:00"
                }) assertThat(When.read(typed, BERLIN)).as(typed).isEmpty();
    }
}
