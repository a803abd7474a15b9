package rejoinder.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    static final Measure MEASURE = new Measure(Typefaces.own());
    static final Style STYLE = new Style(Face.SERIF, 10, new Ink(0));

    static List<Line> lines(String text, float width) {
        return Paragraph.lines(List.of(new Piece(text, STYLE)), width, Locale.ENGLISH, MEASURE);
    }

    static String seen(List<Line> lines) {
        return lines.stream()
                .map(line -> line.runs().stream().map(Run::seen).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    @Property(tries = 500)
    void no_line_is_wider_than_asked_for(
            @ForAll @StringLength(max = 300) String text, @ForAll @FloatRange(min = 40, max = 400) float width) {
        for (Line line : lines(text, width)) {
            assertThat(line.start()).isGreaterThanOrEqualTo(-0.5f);
            if (!isOneLetter(line)) assertThat(line.end()).isLessThanOrEqualTo(width + 1.5f);
        }
    }

    /** Such as the bismillah, U+FDFD, which is as wide as a sentence; a letter cannot be broken. */
    private static boolean isOneLetter(Line line) {
        return seen(List.of(line))
                        .codePoints()
                        .filter(letter -> !Letters.isMark(letter))
                        .count()
                == 1;
    }

    @Test
    void a_letter_that_is_wider_than_a_line_has_one_for_itself() {
        assertThat(seen(lines("a \uFDFD b", 40))).isEqualTo("a|\uFDFD|b");
    }

    @Test
    void lines_break_between_words_and_inside_of_one_that_is_too_long() {
        assertThat(seen(lines("one two three", 40))).isEqualTo("one two|three");
        assertThat(seen(lines("xxxxxxxxxxxx", 30))).contains("|").doesNotContain(" ");
    }

    @Test
    void letters_are_kerned_as_their_font_says() {
        float apart = MEASURE.width("T", STYLE) + MEASURE.width("o", STYLE);
        assertThat(MEASURE.width("To", STYLE)).isCloseTo(apart - 0.7f, Offset.offset(0.01f));
    }

    @Test
    void hebrew_is_seen_from_right_to_left_and_read_as_typed() {
        Line line = lines("\u05D0\u05D1 (\u05D2)", 200).get(0);
        assertThat(seen(List.of(line))).isEqualTo("(\u05D2) \u05D1\u05D0");
        assertThat(line.runs().stream().map(Run::typed).toList()).isNotEmpty().doesNotContainNull();
        assertThat(line.end()).isEqualTo(200, Offset.offset(0.1f));
    }

    @Test
    void arabic_letters_get_the_shape_of_their_place() {
        // seen, lam with alef, meem: the first opens, lam and alef are one and end it, the last stands alone
        assertThat(Arabic.joined("\u0633\u0644\u0627\u0645")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(Letters.typed("\uFEB3\uFEFC\uFEE1")).isEqualTo("\u0633\u0644\u0627\u0645");
        assertThat(Arabic.joined("\u062F\u0627\u0631")).isEqualTo("\uFEA9\uFE8D\uFEAD");
    }

    @Test
    void what_has_no_shape_takes_no_room() {
        assertThat(new Piece("a\u0000\u200B\u202E\n\t b", STYLE).text()).isEqualTo("a b");
        assertThat(new Piece("\uD800", STYLE).text()).isEqualTo("\uFFFD");
    }

    @Test
    void a_letter_without_a_font_is_known_to_be_missing() {
        Line line = lines("a 全 b", 200).get(0);
        assertThat(line.runs())
                .anyMatch(run -> run.font() == null && run.typed().equals("全"));
    }
}
