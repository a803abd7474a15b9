package rejoinder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

class SeededMapTest {

    static final Path FOLDER = Path.of("import");

    final Reading reading = read();
    final Outline map = reading.outline();
    final Outline.Claim thesis = map.theses().get(0);

    static Reading read() {
        return ArgdownReader.read(text("russia-and-the-taliban.argdown"), name -> Optional.of(text(name)));
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void it_is_read_without_a_word_of_complaint() {
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void it_asks_a_question_and_has_three_theses() {
        assertThat(map.head().title()).isEqualTo("Russia and the ban on the Taliban");
        assertThat(map.head().question()).startsWith("Why may Russia have suspended");
        assertThat(map.theses())
                .extracting(claim -> claim.content().label())
                .containsExactly("Own interests", "Less isolation", "Central Asia");
    }

    @Test
    void the_six_factors_are_the_first_six_supports_of_the_central_thesis() {
        List<Outline.Claim> factors = thesis.reasons().subList(0, 6).stream()
                .map(Outline.Reason::first)
                .toList();
        assertThat(factors)
                .extracting(claim -> claim.content().label())
                .containsExactly(
                        "Transit",
                        "Export market",
                        "Natural resources",
                        "Security partner",
                        "Response to the US",
                        "Grand strategy");
        assertThat(factors).allMatch(claim -> claim.stance() == Stance.SUPPORT && claim.parent() == thesis);
    }

    @Test
    void it_has_the_claims_of_the_analysis() {
        assertThat(map.size()).isEqualTo(95);
        assertThat(map.claims()).extracting(Outline.Claim::depth).contains(5).doesNotContain(6);
        assertThat(map.claims()).filteredOn(claim -> !isOurs(claim)).hasSize(32);
        assertThat(map.claims()).filteredOn(Outline.Claim::joins).hasSize(11);
        assertThat(map.claims())
                .filteredOn(claim -> !claim.links().isEmpty())
                .extracting(claim -> claim.content().label())
                .containsExactlyInAnyOrder(
                        "Sanctions",
                        "Ban not shown to hinder",
                        "No way around the Taliban",
                        "The law stands in the way",
                        "Moscow's outlook");
        assertThat(proper()).filteredOn(claim -> claim.content().evidence()).hasSize(4);
        assertThat(proper()).allMatch(claim -> claim.content().label() != null);
    }

    @Test
    void what_the_brief_says_is_tied_to_words_that_stand_in_the_text() {
        String text = reading.map().texts().get(0).text();
        for (Outline.Claim claim : proper()) {
            if (isOurs(claim)) assertThat(claim.content().passages()).isEmpty();
            else assertThat(claim.content().passages()).isNotEmpty();
            claim.content().passages().forEach(passage -> {
                assertThat(passage.lost()).isFalse();
                assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.quote());
            });
        }
    }

    @Test
    void what_is_ours_says_of_which_kind_it_is() {
        assertThat(proper())
                .filteredOn(this::isOurs)
                .allMatch(claim -> claim.content().tags().stream()
                                .filter(List.of("objection", "question-of-evidence", "answer", "premise")::contains)
                                .count()
                        == 1);
    }

    private boolean isOurs(Outline.Claim claim) {
        return claim.content().tags().contains("ours");
    }

    private List<Outline.Claim> proper() {
        return map.claims().stream().filter(claim -> !claim.isLink()).toList();
    }
}
