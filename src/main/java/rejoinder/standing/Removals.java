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
 * about n·log n for a map that branches and n² only for one long chain; a wide level costs no more than a narrow one.
 */
public final class Removals {

    private final Standings standings;
    private final int claim;
    private final double[] withoutClaim;
    private final double[] withoutReason;

    private Removals(Standings standings, int claim) {
        ArgumentGraph graph = standings.graph();
        Structure structure = graph.structure;
        Paths paths = new Paths(structure, claim);
        Ripple ripple = new Ripple(standings, paths, claim);
        this.standings = standings;
        this.claim = claim;
        withoutReason = new double[graph.reasons()];
        withoutClaim = new double[graph.claims()];
        Arrays.fill(withoutReason, standings.strength(claim));
        Arrays.fill(withoutClaim, standings.strength(claim));
        for (int r = 0; r < graph.reasons(); r++)
            if (!paths.none(graph.claims() + r)) withoutReason[r] = ripple.without(r);
        for (int c = 0; c < graph.claims(); c++) {
            if (paths.none(c)) continue;
            int[] uses = structure.uses.list(c);
            withoutClaim[c] = uses.length == 1 ? withoutReason[uses[0]] : ripple.without(uses);
        }
        for (int c = 0; c < graph.claims(); c++) if (!graph.hasClaim(c)) withoutClaim[c] = Double.NaN;
        for (int r = 0; r < graph.reasons(); r++) if (!graph.hasReason(r)) withoutReason[r] = Double.NaN;
        withoutClaim[claim] = Double.NaN;
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
}
