package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void a_title_becomes_a_name_that_every_system_takes() {
        assertThat(FileName.of("When should school start?", "map")).isEqualTo("when-should-school-start");
        assertThat(FileName.of("../Über „alles“", "map")).isEqualTo("uber-alles");
        assertThat(FileName.of("Зачем?", "map")).isEqualTo("map");
    }

    @Test
    void a_long_title_ends_with_a_letter_where_it_is_cut() {
        assertThat(FileName.of("x".repeat(59) + " and more", "map")).isEqualTo("x".repeat(59));
        assertThat(FileName.of("x".repeat(58) + " and more", "map")).isEqualTo("x".repeat(58) + "-a");
    }
}
