package rejoinder.standing;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What one claim would stand at without each other claim, and without each reason: "without this the thesis stands at
 * 0.48" (the removal, or counterfactual, contribution: Kampik et al., Contribution functions for quantitative bipolar
 * argumentation graphs, 2024).
 *
 * <p>With a claim goes every reason that rests on it, as co-premises only work together.
 *
 * <p>All are computed at once. Each costs what lies between the part and the claim: on a tree the sum of all depths, so
 * about n·log n for a map that branches and n² only for one long chain; a wide level costs no more than a narrow one. What
 * lies on a cycle itself costs an evaluation of the whole graph each.
 *
 * <p>All are empty where the claim has no stable value.
 */
public final class Removals {

    private final Standings standings;
    private final int claim;
    private final double[] withoutClaim;
    private final double[] withoutReason;

    private Removals(Standings standings, int claim) {
        ArgumentGraph graph = standings.graph();
        this.standings = standings;
        this.claim = claim;
        withoutReason = new double[graph.reasons()];
        withoutClaim = new double[graph.claims()];
        Arrays.fill(withoutReason, Double.NaN);
        Arrays.fill(withoutClaim, Double.NaN);
        if (Double.isNaN(standings.strength(claim))) return;
        Ripple ripple = new Ripple(standings, claim);
        for (int r = 0; r < graph.reasons(); r++) if (graph.hasReason(r)) withoutReason[r] = withoutReason(ripple, r);
        for (int c = 0; c < graph.claims(); c++)
            if (graph.hasClaim(c) && c != claim) withoutClaim[c] = without(ripple, c);
    }

    public static Removals of(Standings standings, int claim) {
        return new Removals(standings, claim);
    }

    public Standings standings() {
        return standings;
    }

    /** The claim whose standing this is about. */
    public int claim() {
        return claim;
    }

    /** σ without that claim, in [0,1]. Empty for the claim itself, and without a stable value. */
    public OptionalDouble without(int other) {
        return Standings.number(withoutClaim[other]);
    }

    /** σ without that reason, in [0,1]. Empty where there is no stable value. */
    public OptionalDouble withoutReason(int reason) {
        return Standings.number(withoutReason[reason]);
    }

    /** σ − σ without that claim, in [−1,1]: what it adds. Empty as {@link #without}, or where σ itself is. */
    public OptionalDouble effect(int other) {
        return Standings.number(standings.strength(claim) - withoutClaim[other]);
    }

    /** σ − σ without that reason, in [−1,1]. */
    public OptionalDouble effectOfReason(int reason) {
        return Standings.number(standings.strength(claim) - withoutReason[reason]);
    }

    private double withoutReason(Ripple ripple, int reason) {
        return ripple.reaches(reason) && isOnCycle(reason)
                ? afresh(standings.graph().withoutReason(reason))
                : ripple.without(reason);
    }

    private double without(Ripple ripple, int other) {
        int[] uses = standings.graph().uses(other);
        if (Arrays.stream(uses).anyMatch(reason -> ripple.reaches(reason) && isOnCycle(reason)))
            return afresh(standings.graph().without(other));
        return uses.length == 1 ? withoutReason[uses[0]] : ripple.without(uses);
    }

    private boolean isOnCycle(int reason) {
        Components components = standings.graph().structure.components;
        return !components.isSingle(components.of(standings.graph().claims() + reason));
    }

    /** Without a part of a cycle, what is left may be no cycle any more. */
    private double afresh(ArgumentGraph graph) {
        return Standings.of(graph, standings.semantics(), standings.conjunction())
                .strength(claim);
    }
}
