package rejoinder.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.maps.Outline;

/**
 * The pairs of claims of a map that say nearly the same, of which {@link Circle} and {@link Duplicate} speak.
 *
 * <p>Two claims are twins where the Jaccard index of their sets of stems is at least 0.6, or the cosine of their counts
 * of three-letter runs at least 0.8. They are none where only one sets a condition or one denies more than the other,
 * where they give different numbers or names, or where a claim has fewer than three significant words, too few to tell.
 * A link is no claim of its own.
 */
final class Twins {

    /** Two claims, the older first, and how alike they are, from 0 to 1. */
    record Pair(Outline.Claim older, Outline.Claim newer, double likeness) {}

    static final double STEMS = 0.6;
    static final double RUNS = 0.8;
    private static final int FEWEST_WORDS = 3;

    private final List<Pair> pairs = new ArrayList<>();
    private long met;
    private long compared;

    /** Looks for all twins of a map; of claims with the very same words, each newer one is paired with the oldest. */
    static Twins in(Subject map) {
        Twins twins = new Twins();
        List<Outline.Claim> byAge = new ArrayList<>(map.claims());
        byAge.sort(Comparator.comparingLong(Outline.Claim::id));
        Map<String, List<Outline.Claim>> blocks = new HashMap<>();
        Map<String, Outline.Claim> oldest = new HashMap<>();
        for (Outline.Claim claim : byAge) {
            if (map.stems(claim).size() < FEWEST_WORDS) continue;
            Outline.Claim same =
                    oldest.putIfAbsent(map.statement(claim).wording().plain(), claim);
            if (same != null) twins.pairs.add(new Pair(same, claim, 1));
            else
                blocks.computeIfAbsent(map.statement(claim).wording().block(), text -> new ArrayList<>())
                        .add(claim);
        }
        blocks.values().forEach(block -> twins.find(map, block));
        return twins;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** How often two came up together, as they have something rare in common. */
    long met() {
        return met;
    }

    /** How often two were compared feature by feature. */
    long compared() {
        return compared;
    }

    private void find(Subject map, List<Outline.Claim> claims) {
        if (claims.size() < 2) return;
        Map<String, Integer> words = new HashMap<>();
        Numbers letters = new Numbers();
        Bags stems = new Bags();
        Bags runs = new Bags();
        for (Outline.Claim claim : claims) {
            stems.add(numbered(map.stems(claim), words));
            runs.add(letters.of(map.statement(claim).wording().runs()));
        }
        Map<Long, Pair> found = new HashMap<>();
        Likeness byStems = Likeness.jaccard(STEMS);
        Likeness byRuns = Likeness.cosine(RUNS);
        for (Likeness likeness : List.of(byStems, byRuns)) {
            for (Likeness.Pair pair : likeness.pairs(likeness == byStems ? stems : runs)) {
                Pair twins = new Pair(claims.get(pair.first()), claims.get(pair.second()), pair.value());
                if (map.speech().hidesNames() || !Wording.differInNames(twins.older.text(), twins.newer.text()))
                    found.merge(
                            (long) pair.first() << 32 | pair.second(),
                            twins,
                            (one, other) -> one.likeness >= other.likeness ? one : other);
            }
        }
        pairs.addAll(found.values());
        met += byStems.met() + byRuns.met();
        compared += byStems.compared() + byRuns.compared();
    }

    private static int[] numbered(Set<String> stems, Map<String, Integer> numbers) {
        int[] numbered = new int[stems.size()];
        int i = 0;
        for (String stem : stems) {
            Integer number = numbers.putIfAbsent(stem, numbers.size());
            numbered[i++] = number == null ? numbers.size() - 1 : number;
        }
        return numbered;
    }
}
