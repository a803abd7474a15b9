package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    final Paragraphs paragraphs =
            new Paragraphs(Map.of(3L, Paragraphs.startsIn("One.\n\nTwo.\n \t\n\n  Three.\nStill.\n\n")));

    @Test
    void a_paragraph_ends_at_a_blank_line_and_at_no_other() {
        assertThat(Paragraphs.startsIn("One.\n\nTwo.\n \t\n\n  Three.\nStill.\n\n"))
                .containsExactly(0, 6, 17);
        assertThat(Paragraphs.startsIn("")).containsExactly(0);
        assertThat(Paragraphs.startsIn("One.\nStill one.")).containsExactly(0);
    }

    @Test
    void a_passage_is_in_the_paragraph_in_which_it_begins() {
        assertThat(paragraphs.of(at(0))).isEqualTo(1);
        assertThat(paragraphs.of(at(5))).isEqualTo(1);
        assertThat(paragraphs.of(at(6))).isEqualTo(2);
        assertThat(paragraphs.of(at(30))).isEqualTo(3);
    }

    @Test
    void lost_words_and_a_source_that_is_gone_have_none() {
        assertThat(paragraphs.of(new Passage(3, 1, 6, 9, "Two", true))).isZero();
        assertThat(paragraphs.of(new Passage(4, 1, 6, 9, "Two", false))).isZero();
    }

    private static Passage at(int start) {
        return new Passage(3, 1, start, start + 1, "x", false);
    }
}
