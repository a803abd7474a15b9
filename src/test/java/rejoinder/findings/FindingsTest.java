package rejoinder.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;

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

    // ── twins ─────────────────────────────────────────────────────────────

    @Property(tries = 200)
    void the_likeness_of_all_pairs_is_found_without_comparing_all(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 80) int size) {
        Random random = new Random(seed);
        List<Map<String, Integer>> bags = new ArrayList<>();
        for (int i = 0; i < size; i++) bags.add(bag(random, bags));
        Set<String> sets = new HashSet<>();
        Set<String> counts = new HashSet<>();
        for (int b = 0; b < size; b++)
            for (int a = 0; a < b; a++) {
                if (jaccard(bags.get(a), bags.get(b)) >= 0.6 - 1e-9) sets.add(a + " " + b);
                if (cosine(bags.get(a), bags.get(b)) >= 0.8 - 1e-9) counts.add(a + " " + b);
            }
        List<Map<String, Integer>> once = bags.stream().map(FindingsTest::once).toList();
        assertThat(pairs(Likeness.jaccard(0.6), once)).isEqualTo(sets);
        assertThat(pairs(Likeness.cosine(0.8), bags)).isEqualTo(counts);
    }

    @Property(tries = 60)
    void the_twins_of_a_map_are_those_that_comparing_each_with_each_would_find(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int size) {
        Random random = new Random(seed);
        Plan plan = Plan.random(random, size);
        for (long claim = 2; claim <= size; claim++) {
            String other = plan.text(1 + random.nextInt((int) claim - 1));
            if (random.nextInt(2) == 0 && !other.isEmpty() && !plan.text(claim).isEmpty())
                plan.edit(claim, content -> Content.of(random.nextBoolean() ? other + " today" : other.substring(1)));
        }
        Subject map = new Subject(plan.outline(), "en", Effects.NONE);
        Set<String> expected = new HashSet<>();
        Set<String> seen = new HashSet<>();
        List<Outline.Claim> claims = map.claims().stream()
                .filter(claim -> map.stems(claim).size() >= 3)
                .sorted(Comparator.comparing(Outline.Claim::id))
                .filter(claim -> seen.add(wording(map, claim).plain()))
                .toList();
        for (Outline.Claim newer : claims)
            for (Outline.Claim older : claims)
                if (older.id() < newer.id() && alike(map, older, newer)) expected.add(older.id() + " " + newer.id());
        assertThat(map.twins().pairs().stream()
                        .filter(pair -> claims.contains(pair.newer()))
                        .map(pair -> pair.older().id() + " " + pair.newer().id())
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    private static Wording wording(Subject map, Outline.Claim claim) {
        return map.statement(claim).wording();
    }

    private static List<Long> runs(Subject map, Outline.Claim claim) {
        return Arrays.stream(wording(map, claim).runs()).boxed().toList();
    }

    private static boolean alike(Subject map, Outline.Claim older, Outline.Claim newer) {
        if (!wording(map, older).block().equals(wording(map, newer).block())) return false;
        if (Wording.differInNames(older.text(), newer.text())) return false;
        return jaccard(counted(map.stems(older)), counted(map.stems(newer))) >= Twins.STEMS - 1e-9
                || cosine(counted(runs(map, older)), counted(runs(map, newer))) >= Twins.RUNS - 1e-9;
    }

    private static Map<String, Integer> counted(Collection<?> features) {
        Map<String, Integer> counted = new HashMap<>();
        features.forEach(feature -> counted.merge(feature.toString(), 1, Integer::sum));
        return counted;
    }

    private static Set<String> pairs(Likeness likeness, List<Map<String, Integer>> bags) {
        Bags numbered = new Bags();
        for (Map<String, Integer> bag : bags) {
            List<Integer> features = new ArrayList<>();
            bag.forEach((feature, count) -> features.addAll(Collections.nCopies(count, Integer.parseInt(feature))));
            numbered.add(features.stream().mapToInt(Integer::intValue).toArray());
        }
        return likeness.pairs(numbered).stream()
                .map(pair -> pair.first() + " " + pair.second())
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> once(Map<String, Integer> bag) {
        return bag.keySet().stream().collect(Collectors.toMap(feature -> feature, feature -> 1));
    }

    private static Map<String, Integer> bag(Random random, List<Map<String, Integer>> bags) {
        boolean change = !bags.isEmpty() && random.nextInt(3) == 0;
        Map<String, Integer> bag = change ? new HashMap<>(bags.get(random.nextInt(bags.size()))) : new HashMap<>();
        for (int i = change ? random.nextInt(3) : random.nextInt(12); i > 0; i--)
            bag.merge("" + (int) (30 * Math.pow(random.nextDouble(), 2)), 1, Integer::sum);
        if (change && !bag.isEmpty()) bag.remove(bag.keySet().iterator().next());
        return bag;
    }

    private static double jaccard(Map<String, Integer> a, Map<String, Integer> b) {
        Set<String> all = new HashSet<>(a.keySet());
        all.addAll(b.keySet());
        return all.isEmpty() ? 0 : (a.size() + b.size() - all.size()) / (double) all.size();
    }

    private static double cosine(Map<String, Integer> a, Map<String, Integer> b) {
        double dot = a.keySet().stream()
                .mapToDouble(key -> a.get(key) * b.getOrDefault(key, 0))
                .sum();
        double norms = Math.sqrt(square(a) * square(b));
        return norms == 0 ? 0 : dot / norms;
    }

    private static double square(Map<String, Integer> bag) {
        return bag.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum();
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
