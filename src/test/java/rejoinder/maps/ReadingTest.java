package rejoinder.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReadingTest {

    static final long SOURCE = 3;
    static final String TEXT = "Cats are nice. Dogs bark, e.g. at night.\n\nCats purr!  Who knows why? Nobody.";

    final Rows rows = new Rows();
    final long thesis = rows.thesis("Cats are nice.");

    @Test
    void a_text_without_claims_is_free_and_cut_at_its_sentences() {
        Reading reading = read();
        assertThat(reading.paragraphs()).hasSize(2);
        assertThat(sentences(reading))
                .containsExactly(
                        "Cats are nice.", "Dogs bark, e.g. at night.", "Cats purr!", "Who knows why?", "Nobody.");
        assertThat(reading.free()).isEqualTo(5);
        assertThat(reading.passages()).isZero();
        assertThat(reading.coverage()).isEmpty();
    }

    @Test
    void a_sentence_is_used_if_a_passage_covers_any_of_it() {
        tie(thesis, "bark");
        Reading reading = read();
        assertThat(reading.free()).isEqualTo(4);
        assertThat(reading.sentences()).isEqualTo(5);
        assertThat(used(reading)).containsExactly("bark");
        assertThat(reading.coverage()).hasSize(1);
    }

    @Test
    void passages_that_overlap_are_cut_where_either_ends() {
        long purr = rows.because(thesis, "They purr.");
        tie(thesis, "Cats are nice. Dogs");
        tie(purr, "nice. Dogs bark");
        Reading reading = read();
        List<Reading.Segment> used = segments(reading);
        assertThat(used)
                .extracting(segment -> segment.text()
                        + segment.claims().size()
                        + segment.ending().size())
                .containsExactly("Cats are 10", "nice. 20", "Dogs21", " bark11");
        assertThat(reading.passages()).isEqualTo(2);
        assertThat(reading.claims()).isEqualTo(2);
    }

    @Test
    void a_passage_across_paragraphs_is_one_passage_of_one_claim() {
        tie(thesis, "at night.\n\nCats purr!");
        Reading reading = read();
        assertThat(used(reading)).containsExactly("at night.", "Cats purr!");
        assertThat(reading.passages()).isEqualTo(1);
        assertThat(reading.claims()).isEqualTo(1);
        assertThat(reading.paragraphs().get(0).claims()).hasSize(1);
        assertThat(reading.paragraphs().get(1).claims()).isEmpty();
        assertThat(reading.free()).isEqualTo(3);
    }

    @Test
    void a_passage_that_ends_in_the_space_after_a_paragraph_still_ends() {
        tie(thesis, "at night.\n\n");
        assertThat(read().passages()).isEqualTo(1);
    }

    @Test
    void lost_words_other_sources_and_links_mark_nothing() {
        long purr = rows.because(thesis, "They purr.");
        rows.edit(
                purr,
                content -> content.withPassages(List.of(
                        new Passage(SOURCE, 1, 0, 4, "Cats", true), new Passage(SOURCE + 1, 1, 0, 4, "Cats", false))));
        rows.link(purr, Stance.SUPPORT, thesis);
        assertThat(read().passages()).isZero();
    }

    @Property(tries = 300)
    void the_segments_put_together_are_the_text_without_its_gaps(
            @ForAll @Size(max = 6) List<@IntRange(max = 79) Integer> starts,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        Rows some = new Rows();
        for (int start : starts) {
            long claim = some.thesis("Cats.");
            int from = Math.min(start, TEXT.length() - 1);
            int to = Math.min(TEXT.length(), from + length);
            some.edit(
                    claim,
                    content -> content.withPassages(
                            List.of(new Passage(SOURCE, 1, from, to, TEXT.substring(from, to), false))));
        }
        Reading reading = Reading.of(TEXT, SOURCE, "en", some.outline());
        String together = reading.paragraphs().stream()
                .map(paragraph ->
                        paragraph.segments().stream().map(Reading.Segment::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
        assertThat(together).isEqualTo(TEXT);
        assertThat(reading.free()).isEqualTo((int) reading.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .filter(sentence -> !sentence.used())
                .count());
        assertThat(reading.passages()).isLessThanOrEqualTo(starts.size());
    }

    private void tie(long claim, String words) {
        int start = TEXT.indexOf(words);
        rows.edit(
                claim,
                content -> content.withPassages(
                        List.of(new Passage(SOURCE, 1, start, start + words.length(), words, false))));
    }

    private Reading read() {
        return Reading.of(TEXT, SOURCE, "en", rows.outline());
    }

    private static List<String> sentences(Reading reading) {
        return reading.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(Reading.Sentence::text)
                .toList();
    }

    private static List<Reading.Segment> segments(Reading reading) {
        return reading.paragraphs().stream()
                .flatMap(paragraph -> paragraph.segments().stream())
                .filter(Reading.Segment::isUsed)
                .toList();
    }

    private static List<String> used(Reading reading) {
        return segments(reading).stream().map(Reading.Segment::text).toList();
    }
}
