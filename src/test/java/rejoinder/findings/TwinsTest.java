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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;

/** Twins are found without comparing each claim with each, and none is missed. */
class TwinsTest {

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
        List<Map<String, Integer>> once = bags.stream().map(TwinsTest::once).toList();
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
        findsThoseOfAllPairs(plan);
    }

    private static void findsThoseOfAllPairs(Plan plan) {
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

    @Property(tries = 300)
    void sketches_differ_in_no_more_than_the_vectors_do(@ForAll long seed) {
        Random random = new Random(seed);
        int[] a = random.ints(12, 0, 4).toArray();
        int[] b = Arrays.stream(a)
                .map(count -> Math.max(0, count + random.nextInt(3) - 1))
                .toArray();
        long[] row = new long[2 * Sketch.WORDS];
        sketch(a).copyTo(row, 0);
        sketch(b).copyTo(row, 1);
        int distance = 0;
        for (int i = 0; i < a.length; i++) distance += (a[i] - b[i]) * (a[i] - b[i]);
        assertThat(Sketch.differences(row, 0, 1)).isLessThanOrEqualTo(distance);
        assertThat(Sketch.differences(row, 0, 0)).isZero();
    }

    private static Sketch sketch(int[] counts) {
        return new Sketch(IntStream.range(0, counts.length).toArray(), counts);
    }

    @Property(tries = 10)
    void the_twins_of_a_large_map_of_few_words_are_those_that_comparing_each_with_each_would_find(
            @ForAll long seed, @ForAll @IntRange(min = 10, max = 400) int vocabulary) {
        Random random = new Random(seed);
        Plan plan = Plan.of(text(random, vocabulary));
        for (long claim = 2; claim <= 300; claim++) {
            String other = plan.text(1 + random.nextInt((int) claim - 1));
            plan.because(1, random.nextInt(4) == 0 ? other + " today" : text(random, vocabulary));
        }
        findsThoseOfAllPairs(plan);
    }

    /** Words of which a few are frequent and most are rare (Zipf 1949), some of them again and again. */
    private static String text(Random random, int vocabulary) {
        StringBuilder text = new StringBuilder();
        for (int i = 3 + random.nextInt(15); i > 0; i--) {
            int rank = (int) Math.pow(vocabulary, random.nextDouble());
            text.append(Integer.toString(rank * 7919, 26).replaceAll("[0-9]", "e"))
                    .append(random.nextInt(9) == 0 ? "er " : " ");
        }
        return text.toString();
    }
}
