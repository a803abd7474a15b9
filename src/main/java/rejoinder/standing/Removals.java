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
 */
public final class Removals {

    private final Standings standings;
    private final int claim;
    private final Paths paths;
    private final Ripple ripple;
    private final double[] withoutClaim;
    private final double[] withoutReason;

    private Removals(Standings standings, int claim) {
        ArgumentGraph graph = standings.graph();
        this.standings = standings;
        this.claim = claim;
        this.paths = new Paths(graph.structure, claim);
        this.ripple = new Ripple(standings, paths, claim);
        withoutReason = new double[graph.reasons()];
        withoutClaim = new double[graph.claims()];
        for (int r = 0; r < graph.reasons(); r++) withoutReason[r] = computeWithoutReason(r);
        for (int c = 0; c < graph.claims(); c++) withoutClaim[c] = computeWithout(c);
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

    /** σ without that claim, in [0,1]. Empty for the claim itself, and where there is no stable value. */
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

    private double computeWithoutReason(int reason) {
        ArgumentGraph graph = standings.graph();
        if (!graph.hasReason(reason)) return Double.NaN;
        if (paths.none(graph.claims() + reason)) return standings.strength(claim);
        return isOnCycle(reason) ? afresh(graph.withoutReason(reason)) : ripple.without(reason);
    }

    private double computeWithout(int other) {
        ArgumentGraph graph = standings.graph();
        if (!graph.hasClaim(other) || other == claim) return Double.NaN;
        if (paths.none(other)) return standings.strength(claim);
        int[] uses = graph.uses(other);
        if (Arrays.stream(uses).anyMatch(this::isOnCycle)) return afresh(graph.without(other));
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
