package rejoinder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void a_title_becomes_a_name_that_every_system_takes() {
        assertThat(ArgdownResource.name("When should school start?")).isEqualTo("when-should-school-start");
        assertThat(ArgdownResource.name("../Über „alles“")).isEqualTo("u-ber-alles");
        assertThat(ArgdownResource.name("Зачем?")).isEqualTo("map");
    }

    @Test
    void a_long_title_ends_with_a_letter_where_it_is_cut() {
        assertThat(ArgdownResource.name("x".repeat(59) + " and more")).isEqualTo("x".repeat(59));
        assertThat(ArgdownResource.name("x".repeat(58) + " and more")).isEqualTo("x".repeat(58) + "-a");
    }
}
