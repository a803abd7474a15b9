package rejoinder.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWrapTest {

    private static List<String> lines(String text, double ems) {
        return TextWrap.lines(text, Face.CLAIM.metrics(), 1, ems).stream()
                .map(TextWrap.Line::words)
                .toList();
    }

    @Test
    void lines_end_after_spaces_hyphens_and_dashes() {
        assertThat(lines("A well-known road—as they say—may open.", 5))
                .containsExactly("A well-", "known ", "road—as ", "they say—", "may ", "open.");
    }

    @Test
    void numbers_and_single_hyphens_stay_whole() {
        assertThat(lines("from -5 to 2020-25 on", 3.7)).contains("2020-25 ").doesNotContain("-");
    }

    @Test
    void chinese_breaks_between_signs_but_not_before_a_stop() {
        assertThat(lines("道路可以。", 4)).containsExactly("道路可", "以。");
    }

    @Test
    void a_word_wider_than_a_line_is_broken_between_letters_as_readers_see_them() {
        assertThat(lines("ééé", 1)).containsExactly("é", "é", "é");
        assertThat(lines("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 6)).containsExactly("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦");
    }

    @Test
    void white_space_is_one_space_and_what_no_drawing_can_hold_is_replaced() {
        assertThat(TextWrap.clean("  a\n\n b\u0000\ud83d c\u2028 ")).isEqualTo("a b \uFFFD c");
        assertThat(lines(" ", 5)).isEmpty();
    }

    @Test
    void the_first_letter_says_which_way_a_text_runs() {
        assertThat(TextWrap.isRightToLeft("(1) الطريق road")).isTrue();
        assertThat(TextWrap.isRightToLeft("\"Road\" الطريق")).isFalse();
        assertThat(TextWrap.isRightToLeft("123")).isFalse();
    }
}
