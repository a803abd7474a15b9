package rejoinder.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An attack that nobody has answered: a rebuttal or an undercut that is labelled IN, and without which the claim would
 * stand higher.
 *
 * @param reason the attack
 * @param without what the claim would stand at without it
 * @param rise by how much that is more than now, above 0
 */
public record Unanswered(int reason, double without, double rise) {

    private static final double NEAR = 1e-9;

    /** Those that bear on the claim of the removals, the heaviest first. None where the claim has no stable value. */
    public static List<Unanswered> of(Labelling labelling, Removals removals) {
        ArgumentGraph graph = removals.standings().graph();
        double standing = removals.standings().strength(removals.claim());
        List<Unanswered> all = new ArrayList<>();
        for (int r = 0; r < graph.reasons(); r++) {
            if (!graph.hasReason(r) || !graph.stance(r).attacks() || labelling.ofReason(r) != Label.IN) continue;
            double without = removals.withoutReason(r).orElse(Double.NaN);
            if (without - standing > NEAR) all.add(new Unanswered(r, without, without - standing));
        }
        all.sort(Comparator.comparingDouble(Unanswered::rise).reversed().thenComparing(Unanswered::reason));
        return List.copyOf(all);
    }
}
