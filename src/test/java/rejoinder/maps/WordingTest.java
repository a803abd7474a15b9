package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void a_word_that_was_put_in_place_of_another_is_told_as_one_that_went_and_one_that_came() {
        assertThat(drawn("Cats are very nice.", "Cats are quite nice.")).isEqualTo("Cats are [-very ][+quite ]nice.");
    }

    @Test
    void a_text_from_nothing_or_to_nothing_is_all_new_or_all_gone() {
        assertThat(drawn("", "Cats are nice.")).isEqualTo("[+Cats are nice.]");
        assertThat(drawn("Cats are nice.", "")).isEqualTo("[-Cats are nice.]");
        assertThat(drawn("", "")).isEmpty();
    }

    @Test
    void scripts_without_latin_letters_are_compared_as_well() {
        assertThat(drawn("חתולים נחמדים מאוד", "חתולים נחמדים")).isEqualTo("חתולים [-נחמדים מאוד][+נחמדים]");
    }

    @Property
    void both_texts_can_be_read_off(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'd') String before,
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'd') String after) {
        String was = before.replace('d', ' ').replace('c', '\n');
        String is = after.replace('d', ' ').replace('c', '\n');
        List<Wording.Piece> pieces = Wording.between(was, is);
        assertThat(without(Wording.Fate.ADDED, pieces)).isEqualTo(was);
        assertThat(without(Wording.Fate.REMOVED, pieces)).isEqualTo(is);
        assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }

    private static String without(Wording.Fate fate, List<Wording.Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.fate() != fate)
                .map(Wording.Piece::text)
                .collect(Collectors.joining());
    }

    private static String drawn(String before, String after) {
        return Wording.between(before, after).stream()
                .map(piece -> piece.isAdded()
                        ? "[+" + piece.text() + "]"
                        : piece.isRemoved() ? "[-" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
