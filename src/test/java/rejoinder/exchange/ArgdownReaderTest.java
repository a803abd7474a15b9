package rejoinder.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.exchange.Problem.Rule;
import rejoinder.maps.Outline;

class ArgdownReaderTest {

    @Test
    void relations_are_reasons_and_the_second_occurrence_is_a_link() {
        assertRead(
                """
                [Nine]: School should start at nine.
                    + [Sleep]: Teenagers need more sleep.
                        <- [Early]: They can go to bed earlier.
                    - <Buses>: Buses would run late.
                        - [Sleep]

                [Early]
                    +> [Strict]: Parents should be strict.
                """,
                """
                1 Nine
                1.1 support Sleep
                1.1.1 rebut Early
                1.2 rebut Buses
                1.2.1 rebut = 1.1
                2 Strict
                2.1 support = 1.1.1""");
    }

    @Test
    void an_argument_that_is_spelled_out_is_a_step_with_co_premises() {
        assertRead(
                """
                [Tom purrs]
                    + <Cats>
                        _ [Ill]: Tom may be ill.

                <Cats>

                (1) [All]: All cats purr.
                    + [Asked]: I asked them.
                (2) [Tom]: Tom is a cat.
                --
                Modus ponens {uses: [1,2]}
                --
                (3) [Tom purrs]
                """,
                """
                1 Tom purrs
                1.1 support All
                1.1.1 support Asked
                1.2 and Tom
                1.2.1 undercut Ill""",
                "INFERENCE_LEFT_OUT 10");
    }

    @Test
    void a_conclusion_on_the_way_is_a_premise_of_the_next_step() {
        assertRead(
                """
                (1) [A]: a
                (2) [B]: b
                ----
                (3) [C]: c
                (4) [D]: d
                ----
                (5) [E]: e
                    -> [F]: f
                """,
                """
                1 F
                1.1 rebut E
                1.1.1 support C
                1.1.1.1 support A
                1.1.1.2 and B
                1.1.2 and D""");
    }

    @Test
    void a_conclusion_that_only_opposes_makes_the_step_a_rebuttal_or_an_undercut() {
        assertRead(
                """
                [T]: t
                    - <R>
                        _ <U>

                <R>

                (1) [R]: r
                (2) [S]: s
                ----
                (3) Not so: T {opposes: true}

                <U>

                (1) [U]: u
                (2) [V]: v
                ----
                (3) That does not follow: R {opposes: true}
                """,
                """
                1 T
                1.1 rebut R
                1.2 and S
                1.2.1 undercut U
                1.2.2 and V""");
    }

    @Test
    void data_are_fields_and_what_is_not_ours_is_kept_word_for_word() {
        Outline outline = ArgdownReader.read(
                        """
                ===
                title: Sleep
                language: de
                author: Somebody
                ===

                [T]: Sleep *matters* (see [a study](https://example.org/s)). #health #(late bus) {implicit: true, evidence: yes, weight: 010, refs: [a, {b: c}]}
                """)
                .outline();
        assertThat(outline.head()).isEqualTo(new Outline.Head(0, 0, "Sleep", null, "de"));
        assertThat(Drawing.inFull(outline))
                .isEqualTo("1 Content[text=Sleep matters (see a study)., label=T, implicit=true, evidence=false, "
                        + "commonGround=false, tags=[health, late bus], "
                        + "citations=[Citation[text=a study, url=https://example.org/s]], passages=[], extra={}] "
                        + "{evidence=yes, refs=[\"a\", {\"b\": \"c\"}], weight=010}");
    }

    @Test
    void a_language_that_is_none_is_left_out_and_told() {
        assertRead("===\nlanguage: klingon\n===\n\n[A]: a\n", "1 A", "SETTING_LEFT_OUT 1");
    }

    @Test
    void a_ring_of_reasons_is_opened_and_told() {
        assertRead(
                "[A]: a\n    + [B]: b\n        + [C]: c\n            + [A]\n",
                "1 A\n1.1 support B\n1.1.1 support C\n1.1.1.1 support = 1",
                "LOOP_OPENED 1");
    }

    @Test
    void what_has_no_place_is_told_with_its_line() {
        assertRead(
                """
                # Title

                ## Part

                Some words.

                [A]: a
                    >< [B]: b
                    _ [C]: c
                """,
                "1 A\n1.1 rebut B\n1.2 rebut C",
                "HEADING_LEFT_OUT 3, PARAGRAPH_LEFT_OUT 5, CONTRADICTION_ONE_WAY 8, UNDERCUT_AS_REBUTTAL 9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "// nothing\n", "===\ntitle: x\n===", "===\ntitle: x\n===\n\n"})
    void a_text_without_claims_is_an_empty_map(String text) {
        assertThat(ArgdownReader.read(text).outline().size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'[A]: a\n\n+ [B]', NOTHING_ABOVE, 3, 1",
        "'[A] is so', TEXT_AFTER_TITLE, 1, 5",
        "'a [B]: b', TITLE_IN_TEXT, 1, 3",
        "'[A]: a\n[B]: b', BLANK_LINE_NEEDED, 2, 1",
        "'[A]:', TEXT_MISSING, 1, 1",
        "'[A]: a *b', RANGE_OPEN, 1, 8",
        "'[A]: a {b: [}', DATA_BROKEN, 1, 0",
        "'===\na: b\nc: [\n===\n\n[A]: a', DATA_BROKEN, 4, 0",
        "'<A>\n(1) a\n----\n(2) b', STEPS_NEED_BLANK_LINE, 2, 1",
        "'(1) a\n----\n', STEPS_INCOMPLETE, 1, 1",
        "'(1) <a>\n----\n(2) b', ARGUMENT_AS_PREMISE, 1, 5",
        "'[#a] text {x: 1}', OTHER_DIALECT, 1, 0",
    })
    void a_broken_text_is_refused_with_its_place(String text, Rule rule, int line, int column) {
        assertThatThrownBy(() -> ArgdownReader.read(text))
                .isInstanceOfSatisfying(Unreadable.class, refusal -> assertThat(refusal.problem())
                        .extracting(Problem::rule, Problem::line, Problem::column)
                        .containsExactly(rule, line, column));
    }

    @Property(tries = 3000)
    void whatever_comes_is_read_or_refused(@ForAll long seed, @ForAll @IntRange(min = 0, max = 200) int size) {
        Random random = new Random(seed);
        String text = random.nextBoolean() ? RandomMap.soup(random, size) : torn(random);
        Throwable thrown = catchThrowable(() -> {
            Reading reading = ArgdownReader.read(text);
            String written = ArgdownWriter.write(reading.map());
            assertThat(Drawing.inFull(ArgdownReader.read(written).outline()))
                    .isEqualTo(Drawing.inFull(reading.outline()));
        });
        if (thrown != null) assertThat(thrown).as(text).isInstanceOf(Unreadable.class);
    }

    /** A written map with a piece cut out and another put in. */
    private static String torn(Random random) {
        StringBuilder text = new StringBuilder(ArgdownWriter.write(RandomMap.of(random, 12)));
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(text.length());
            text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
            text.insert(at, RandomMap.soup(random, random.nextInt(4)));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "<",
                "<!--",
                "/*",
                "//",
                "{",
                "}",
                "{a: ",
                "[a](",
                "@[",
                "@<",
                "#(",
                "===",
                "====x",
                "*a",
                "_a ",
                ".",
                ":",
                ".a:",
                "\\",
                "'",
                " ",
                "\t",
                "\r",
                "\n ",
                "\n\n",
                "(1) a\n",
                "--",
                "    + a\n",
                "[#([",
                "} x",
                "{\"",
                "<a> _ ",
                "[a]\n    _ <b>\n\n",
                "[a]\n    - <b>\n\n",
                "[a]\n    + [b]\n\n",
                "(1) a\n----\n(2) a\n",
                "<a>\n\n(1) a\n----\n(2) b\n\n",
                "# a\n\n",
                "a\n\n",
                "{[",
                "a{x: [[[[[[[["
            })
    void a_long_text_takes_no_longer_than_its_length_allows(String piece) {
        String text = (piece.contains("\n\n") ? "" : "a\n") + piece.repeat(300_000 / piece.length());
        // The time of the processor, so that whatever else runs on the machine does not count.
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Throwable refusal = catchThrowable(() -> ArgdownReader.read(text));
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        if (refusal != null) assertThat(refusal).isInstanceOf(Unreadable.class);
        assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void a_chain_that_is_too_deep_is_cut_and_told() {
        StringBuilder text = new StringBuilder("[c0]: x\n");
        for (int i = 1; i < 400; i++)
            text.append(" ".repeat(i)).append("+ [c").append(i).append("]: x\n");
        Reading reading = ArgdownReader.read(text.toString());
        assertThat(reading.outline().size()).isEqualTo(201);
        assertThat(reading.notices())
                .extracting(Problem::rule, Problem::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.BRANCH_CUT, 202));
    }

    @Test
    void a_text_that_is_too_long_or_no_text_is_refused() {
        assertThatThrownBy(() -> ArgdownReader.read("x".repeat(ArgdownReader.MAX_SIZE + 1)))
                .hasMessageContaining("TOO_LARGE");
        assertThatThrownBy(() -> ArgdownReader.read("a\0b")).hasMessageContaining("NOT_A_TEXT");
    }

    private static void assertRead(String text, String outline) {
        assertRead(text, outline, "");
    }

    private static void assertRead(String text, String outline, String notices) {
        Reading reading = ArgdownReader.read(text);
        assertThat(Drawing.of(reading.outline())).isEqualTo(outline);
        String told = reading.notices().stream()
                .map(notice -> notice.rule() + " " + notice.line())
                .filter(notice -> !notice.startsWith("QUESTION_FROM_TITLE"))
                .collect(Collectors.joining(", "));
        assertThat(told).isEqualTo(notices);
    }
}
