package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final String TEXT = "They need nine.\n\nMost\n sleep seven; most sleep badly.";

    @Test
    void words_are_found_where_they_first_stand_whatever_the_spaces_between_them() {
        assertThat(Passage.quoting("need nine", 4, TEXT)).isEqualTo(new Passage(4, 1, 5, 14, "need nine", false));
        assertThat(Passage.quoting("Most sleep", 4, TEXT).quote()).isEqualTo("Most\n sleep");
    }

    @Test
    void words_that_are_not_there_are_lost() {
        assertThat(Passage.quoting("eight", 4, TEXT).lost()).isTrue();
    }

    @Test
    void no_words_stand_nowhere() {
        for (String nothing : new String[] {"", " ", "\n"})
            assertThat(assertTimeoutPreemptively(
                            Duration.ofSeconds(5), () -> Passage.quoting(nothing, 4, "All" + nothing)))
                    .as("'" + nothing + "'")
                    .matches(found -> nothing.isEmpty() == found.lost());
    }
}
