package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentFormTest {

    static final Content FULL = new Content(
            "Cats are nice.",
            "Nice",
            true,
            false,
            true,
            List.of("fur", "two words"),
            List.of(
                    new Citation("A book on cats", null),
                    new Citation("A page", "https://example.org/cats?a=b#c"),
                    new Citation("https://example.org/", "https://example.org/")),
            List.of(new Passage(3, 1, 0, 4, "Cats", false), new Passage(3, 1, 5, 8, "are", false)),
            Map.of("color", "black"));

    @Test
    void a_form_that_is_sent_as_it_was_shown_changes_nothing() {
        assertThat(ContentForm.of(FULL, 5).on(FULL).checked()).isEqualTo(FULL);
    }

    @Test
    void a_passage_that_is_left_out_goes_and_what_the_form_does_not_show_stays() {
        ContentForm form = ContentForm.of(FULL, 5);
        ContentForm sent =
                new ContentForm("Cats are kind.", null, false, false, false, null, null, List.of(1, 9), 5L, form.key());
        Content said = sent.on(FULL).checked();
        assertThat(said.passages()).containsExactly(FULL.passages().get(1));
        assertThat(said.extra()).isEqualTo(FULL.extra());
        assertThat(said.citations()).isEmpty();
        assertThat(said.label()).isNull();
    }

    @Test
    void tags_are_parted_by_commas_or_hashes() {
        assertThat(typed("#fur, #fur , two  words,,", null).tags()).containsExactly("fur", "two  words");
    }

    @Test
    void an_address_is_one_that_a_browser_can_open() {
        assertThat(typed(null, "Smith, Cats (2020)\n\nhttps://example.org/a").citations())
                .containsExactly(
                        new Citation("Smith, Cats (2020)", null),
                        new Citation("https://example.org/a", "https://example.org/a"));
        for (String address :
                List.of("javascript://example.org/%0aalert(1)", "data://text/html,x", "ftp://example.org/", "https://"))
            assertThatThrownBy(() -> typed(null, "See " + address))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.rule())
                            .isEqualTo(Refusal.Rule.CITATION_ADDRESS));
        assertThat(typed(null, "javascript:alert(1)").citations())
                .containsExactly(new Citation("javascript:alert(1)", null));
    }

    @Test
    void more_tags_or_sources_than_a_claim_can_hold_are_refused() {
        assertThatThrownBy(() -> typed("tag ".repeat(1100), null)).hasMessage("TOO_MUCH");
        assertThatThrownBy(() -> typed(null, ("c".repeat(990) + "\n").repeat(110)))
                .hasMessage("TOO_MUCH");
        assertThatThrownBy(() -> typed(null, "c".repeat(1001))).hasMessage("TEXT_TOO_LONG");
    }

    @Test
    void another_try_keeps_the_key_and_all_that_was_typed() {
        ContentForm form = ContentForm.of(FULL, 5);
        assertThat(form.again()).isEqualTo(form);
        assertThat(form.saysMore()).isTrue();
        assertThat(ContentForm.empty().saysMore()).isFalse();
        assertThat(new ContentForm("x", null, false, false, false, null, null, null, null, null)
                        .again()
                        .key())
                .isNotBlank();
    }

    private static Content typed(String tags, String citations) {
        return new ContentForm("x", null, false, false, false, tags, citations, null, null, null)
                .content()
                .checked();
    }
}
