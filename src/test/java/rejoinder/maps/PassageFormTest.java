package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PassageFormTest {

    static final String TEXT = "Cats are nice. Dogs bark.\n\nCats purr.";

    @Test
    void sentences_next_to_each_other_are_one_passage() {
        assertThat(chosen("0-14", "15-25")).containsExactly("Cats are nice. Dogs bark.");
        assertThat(chosen("15-25", "27-37")).containsExactly("Dogs bark.\n\nCats purr.");
        assertThat(chosen("27-37", "0-14")).containsExactly("Cats are nice.", "Cats purr.");
    }

    @Test
    void words_within_others_are_part_of_their_passage() {
        assertThat(chosen("0-25", "5-8")).containsExactly("Cats are nice. Dogs bark.");
        assertThat(words(new PassageForm(null, 27, 37, List.of("0-14", "20-30"), null, null, null)))
                .containsExactly("Cats are nice.", "bark.\n\nCats purr.");
    }

    @Test
    void a_selection_is_trimmed_and_kept_inside_the_text() {
        assertThat(words(new PassageForm(null, 14, 26, null, null, null, null))).containsExactly("Dogs bark.");
        assertThat(words(new PassageForm(null, -5, 4, null, null, null, null))).containsExactly("Cats");
        assertThat(words(new PassageForm(null, 30, 9_000_000, null, null, null, null)))
                .containsExactly("s purr.");
        assertThat(words(new PassageForm(null, 9, 3, null, null, null, null))).isEmpty();
    }

    @Test
    void what_no_form_says_chooses_nothing() {
        assertThat(chosen("0", "a-b", "-1-3", "1-99999999999", "")).isEmpty();
    }

    @Property
    void passages_lie_apart_in_the_order_of_the_text(
            @ForAll @Size(max = 6) List<@IntRange(max = 60) Integer> starts, @ForAll @IntRange(max = 30) int length) {
        PassageForm form = new PassageForm(
                null,
                starts.isEmpty() ? null : starts.get(0),
                40,
                starts.stream().map(start -> start + "-" + (start + length)).toList(),
                null,
                null,
                null);
        int end = -1;
        for (Reading.Span span : form.spans(TEXT)) {
            assertThat(span.start()).isGreaterThan(end);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(TEXT.length());
            end = span.end();
        }
    }

    private static List<String> chosen(String... sentences) {
        return words(new PassageForm(null, null, null, Arrays.asList(sentences), null, null, null));
    }

    private static List<String> words(PassageForm form) {
        return form.spans(TEXT).stream()
                .map(span -> TEXT.substring(span.start(), span.end()))
                .toList();
    }
}
