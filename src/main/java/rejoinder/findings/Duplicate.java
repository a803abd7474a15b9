package rejoinder.findings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/**
 * S13: two claims that say nearly the same, or the same claim both for and against another.
 *
 * <p>Each claim is found at most once, with the likest of the older claims that are its twins ({@link Twins}). Where one is
 * above the other, {@link Circle} speaks of them. A claim that is shown again by a link is no duplicate. Limits: the same
 * thought in other words is not seen.
 */
final class Duplicate implements Rule {

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        Map<Outline.Claim, Twins.Pair> likest = new HashMap<>();
        for (Twins.Pair pair : map.twins().pairs()) {
            if (Circle.isAbove(pair.older(), pair.newer()) || Circle.isAbove(pair.newer(), pair.older())) continue;
            likest.merge(pair.newer(), pair, Duplicate::liker);
        }
        for (Twins.Pair pair : likest.values()) found.accept(finding(pair));
        for (Outline.Claim claim : map.claims()) if (!claim.links().isEmpty()) bothSides(claim, found);
    }

    private static Twins.Pair liker(Twins.Pair one, Twins.Pair other) {
        if (one.likeness() != other.likeness()) return one.likeness() > other.likeness() ? one : other;
        return one.older().id() < other.older().id() ? one : other;
    }

    private static Finding finding(Twins.Pair pair) {
        if (!contrary(pair)) return Finding.of(Kind.TWIN, List.of(pair.newer(), pair.older()), null, List.of());
        Outline.Claim target = pair.newer().reason().claim();
        return Finding.of(Kind.BOTH_SIDES, List.of(pair.newer(), pair.older(), target), null, List.of());
    }

    private static boolean contrary(Twins.Pair pair) {
        Outline.Reason one = pair.newer().reason();
        Outline.Reason other = pair.older().reason();
        return one != null
                && other != null
                && one.claim() != null
                && one.claim() == other.claim()
                && one.stance() != other.stance();
    }

    /** A claim and a link to it, or two links, of which one supports what the other rebuts. */
    private static void bothSides(Outline.Claim claim, Consumer<Finding> found) {
        Map<Outline.Claim, Set<Stance>> stances = new HashMap<>();
        put(claim, stances);
        claim.links().forEach(link -> put(link, stances));
        stances.forEach((target, both) -> {
            if (both.size() > 1) found.accept(Finding.of(Kind.BOTH_SIDES, List.of(claim, target), null, List.of()));
        });
    }

    private static void put(Outline.Claim premise, Map<Outline.Claim, Set<Stance>> stances) {
        Outline.Claim target =
                premise.reason() == null ? null : premise.reason().claim();
        if (target != null)
            stances.computeIfAbsent(target, any -> new HashSet<>()).add(premise.stance());
    }
}
