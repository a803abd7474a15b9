package rejoinder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import rejoinder.exchange.Problem.Rule;

class IndentedListTest {

    @Test
    void a_line_answers_the_nearest_line_that_is_indented_less() {
        assertRead(
                """
                Teenagers need more sleep
                    because Doctors say so
                        but Doctors disagree
                    that does not follow, since Sleep can be had earlier
                But buses would run late
                """,
                """
                1 …
                1.1 support Teenagers need more sleep
                1.1.1 support Doctors say so
                1.1.1.1 rebut Doctors disagree
                1.1.2 undercut Sleep can be had earlier
                1.2 rebut buses would run late""");
    }

    @Test
    void plus_and_minus_speak_for_and_against() {
        assertRead(
                """
                + It is cheap
                - It is ugly
                  + Paint does not help
                """,
                """
                1 …
                1.1 support It is cheap
                1.2 rebut It is ugly
                1.2.1 support Paint does not help""");
    }

    @Test
    void a_minus_is_a_bullet_where_there_is_no_plus() {
        assertRead(
                """
                - It is cheap
                  * con: It breaks
                - It is fast
                """,
                """
                1 …
                1.1 support It is cheap
                1.1.1 rebut It breaks
                1.2 support It is fast""");
    }

    @Test
    void an_and_joins_the_line_before_it() {
        assertRead(
                """
                pro: All cats purr
                \tbecause I asked them
                and: Tom is a cat
                undercut: nothing
                """
                        .replace("undercut: nothing\n", "  undercut: He may be ill\n"),
                """
                1 …
                1.1 support All cats purr
                1.1.1 support I asked them
                1.2 and Tom is a cat
                1.2.1 undercut He may be ill""");
    }

    @Test
    void numbers_and_bullets_mean_nothing_and_tabs_count_four() {
        assertRead(
                """
                1. First
                \t1.1 Second
                    1.2. Third
                2) 3 billion is much
                • 1984 is a book
                """,
                """
                1 …
                1.1 support First
                1.1.1 support Second
                1.1.2 support Third
                1.2 support 3 billion is much
                1.3 support 1984 is a book""");
    }

    @Test
    void a_line_that_comes_back_half_way_joins_the_level_above_it() {
        assertRead(
                """
                A
                    B
                  C
                """,
                """
                1 …
                1.1 support A
                1.1.1 support B
                1.1.2 support C""");
    }

    @Test
    void words_that_only_begin_like_a_mark_are_words() {
        assertRead(
                """
                Buttons are round
                Andorra is small
                Format matters
                """,
                """
                1 …
                1.1 support Buttons are round
                1.2 support Andorra is small
                1.3 support Format matters""");
    }

    @Test
    void problems_name_their_lines() {
        assertThat(problems("\n\nand Tom is a cat")).isEqualTo("CO_PREMISE_ALONE 3");
        assertThat(problems("A\nundercut: B")).isEqualTo("UNDERCUT_ALONE 2");
        assertThat(problems("A\nbut\nB")).isEqualTo("TEXT_MISSING 2");
        assertThat(problems("A\n" + "x".repeat(4001))).isEqualTo("TEXT_CUT 2");
        assertThat(problems(" \n\t")).isEqualTo("NOTHING_THERE 0");
        assertThat(problems("x".repeat(IndentedList.MAX_SIZE + 1))).isEqualTo("TOO_LARGE 0");
        assertThat(problems("x\n".repeat(IndentedList.MAX_LINES))).isEqualTo("TOO_MANY_CLAIMS 0");
    }

    @Test
    void a_list_that_is_too_deep_says_where() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 210; i++) deep.append(" ".repeat(i)).append("x\n");
        IndentedList.Result read = IndentedList.read(deep.toString());
        assertThat(read.problems().get(0))
                .extracting(Problem::rule, Problem::line)
                .containsExactly(Rule.TOO_DEEP, 200);
    }

    @Property
    void anything_is_read(@ForAll String text) {
        assertThat(IndentedList.read(text).outline().theses()).hasSize(1);
    }

    private static void assertRead(String text, String outline) {
        IndentedList.Result read = IndentedList.read(text);
        assertThat(read.problems()).isEmpty();
        assertThat(Drawing.of(read.outline())).isEqualTo(outline);
    }

    private static String problems(String text) {
        return IndentedList.read(text).problems().stream()
                .map(problem -> problem.rule() + " " + problem.line())
                .collect(Collectors.joining(", "));
    }
}
