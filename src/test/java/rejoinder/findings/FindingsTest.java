package rejoinder.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rejoinder.maps.Content;

/** What holds of findings whatever the map, and of the search for twins. */
class FindingsTest {

    @Property(tries = 150)
    void findings_do_not_depend_on_the_order_of_siblings(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        Plan plan = Plan.random(new Random(seed), size);
        assertThat(keys(plan.shuffled(new Random(seed + 1)))).isEqualTo(keys(plan));
    }

    /** But for chains and shapes, where undercuts below the last of several premises count as its answers. */
    private static Set<String> keys(Plan plan) {
        return plan.found().stream()
                .filter(finding -> finding.check() != Check.S11)
                .map(finding -> finding.check() == Check.S8 || finding.check() == Check.D1
                        ? finding.kind() + " " + finding.reason()
                        : finding.key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 60)
    void an_edited_claim_takes_the_keys_of_all_its_findings_with_it(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int size) {
        Random random = new Random(seed);
        Plan plan = Plan.random(random, size);
        long claim = 1;
        Set<String> before = concerning(plan, claim);
        plan.edit(claim, content -> Content.of(content.text() + " indeed"));
        Set<String> after = concerning(plan, claim);
        assertThat(after).doesNotContainAnyElementsOf(before);
    }

    private static Set<String> concerning(Plan plan, long claim) {
        return plan.found().stream()
                .filter(finding -> finding.claims().contains(claim))
                .map(Finding::key)
                .collect(Collectors.toSet());
    }

    @Test
    void a_finding_keeps_its_key_while_other_claims_change() {
        Plan plan = Plan.of("Cats are nice.");
        plan.because(1, "They are soft.");
        String key = plan.found(Check.E1).get(0).key();
        plan.because(1, "They purr.");
        assertThat(plan.found(Check.E1)).extracting(Finding::key).contains(key);
    }

    @Test
    void warnings_come_first_and_a_claim_has_its_own() {
        Plan plan = Plan.of("Cats are nice.");
        plan.because(1, "They always purr.");
        plan.because(1, "Why do they purr?");
        Findings findings = Findings.of(plan.outline());
        assertThat(findings.all()).extracting(Finding::weight).isSorted();
        assertThat(findings.at(3)).extracting(Finding::check).contains(Check.S3);
        assertThat(findings.count(Weight.WARN)).isEqualTo(1);
    }

    // ── words ─────────────────────────────────────────────────────────────

    @Test
    void words_are_cut_to_their_stems_in_the_language_of_the_map() {
        assertThat(Words.in("en").of("The isolated are isolating Russia's cats"))
                .extracting(Words.Word::stem)
                .containsExactly("isol", "isol", "russia", "cat");
        assertThat(Words.in("en-GB").of("Cats")).extracting(Words.Word::written).containsExactly("Cats");
        assertThat(Words.in("de").of("Die Katzen und die Katze"))
                .extracting(Words.Word::stem)
                .containsExactly("katz", "katz");
        assertThat(Words.in("is").of("Kettir eru")).extracting(Words.Word::stem).containsExactly("kettir", "eru");
        assertThat(Words.in(null).know()).isFalse();
    }
}
