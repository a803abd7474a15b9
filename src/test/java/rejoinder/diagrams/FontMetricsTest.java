package rejoinder.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FontMetricsTest {

    private static int thousandths(Face face, String text) {
        return Math.round(1000
                * (float) text.codePoints()
                        .mapToDouble(c -> face.metrics().advance(c))
                        .sum());
    }

    /** As fontTools 4 measures the served files once they are set at the weight of the face. */
    @Test
    void letters_are_as_wide_as_in_the_served_fonts_at_the_weight_of_the_face() {
        assertThat(thousandths(Face.CLAIM, "Hamburgefonstiv 0123")).isEqualTo(10785);
        assertThat(thousandths(Face.QUIET, "Hamburgefonstiv 0123")).isEqualTo(9468);
        assertThat(thousandths(Face.WORD, "Hamburgefonstiv 0123")).isEqualTo(9768);
    }

    @Test
    void every_file_of_the_style_sheet_is_read() {
        for (Face face : Face.values())
            for (String letter : new String[] {"a", "ő", "ạ", "ж", "Ү", "λ", "ἄ"})
                assertThat(face.metrics().has(letter.codePointAt(0)))
                        .as(face + " " + letter)
                        .isTrue();
    }

    @Test
    void what_no_font_has_is_given_room() {
        assertThat(Face.CLAIM.metrics().has('道')).isFalse();
        assertThat(Face.CLAIM.metrics().advance('道')).isEqualTo(1);
        assertThat(Face.CLAIM.metrics().advance(0x1F600)).isGreaterThan(1.2f);
        assertThat(Face.CLAIM.metrics().glyph('道')).isNull();
    }

    @Test
    void digits_are_as_wide_as_each_other() {
        for (char digit = '0'; digit <= '9'; digit++)
            assertThat(Face.QUIET.metrics().advance(digit))
                    .isEqualTo(Face.QUIET.metrics().advance('0'));
    }

    @Test
    void the_outline_of_a_letter_lies_about_where_it_is_set() {
        for (Face face : Face.values()) {
            for (int c = '!'; c < 0x530; c++) {
                Glyph glyph = face.metrics().glyph(c);
                if (glyph == null || Character.getType(c) == Character.NON_SPACING_MARK) continue;
                for (int i = 0; i < glyph.points().length; i += 2) {
                    assertThat(glyph.points()[i]).isBetween(-350f, 1000 * glyph.advance() + 350);
                    assertThat(glyph.points()[i + 1]).isBetween(-1300f, 500f);
                }
            }
        }
        assertThat(Face.CLAIM.metrics().glyph('A').path()).startsWith("M").endsWith("Z");
        assertThat(Face.CLAIM.metrics().glyph(' ').path()).isEmpty();
    }
}
