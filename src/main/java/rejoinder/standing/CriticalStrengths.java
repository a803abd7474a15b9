package rejoinder.standing;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What would turn a claim: for each other claim the strength at which that claim alone would bring it to a goal, 0.5
 * unless said otherwise.
 *
 * <p>From the top down in one pass, exact wherever there is one path. A claim that is to stand at T needs the energy e*
 * that makes T out of its base score; under DF-QuAD e* = (T−τ)/(1−τ) if T > τ, else (T−τ)/τ. A support on it then needs
 * k* = 1 − (Q−e*)/P and a rebuttal k* = 1 − (e*+P)/Q, with P and Q the products (1−k) over the other supports and over
 * the other rebuttals. A premise of that reason needs k* / w, an undercut of it what makes w = k* / m. Outside [0,1], or for
 * the weakest of several premises above the weakest other one, that claim alone cannot do it, nor can what is below it.
 *
 * <p>A claim that counts on more than one path has no such number; see {@link Removals} there.
 */
public final class CriticalStrengths {

    private static final double NEAR = 1e-12;

    private final Evaluation evaluation;
    private final Structure structure;
    private final Siblings siblings;
    private final Paths paths;
    private final int claims;
    /** By node. */
    private final double[] need;

    private CriticalStrengths(Standings standings, int claim, double goal) {
        evaluation = standings.evaluation;
        structure = evaluation.structure;
        siblings = new Siblings(evaluation);
        paths = new Paths(structure, claim);
        claims = structure.claims;
        need = new double[claims + structure.reasons];
        Arrays.fill(need, Double.NaN);
        if (paths.one(claim)) need[claim] = goal;
        Components components = structure.components;
        for (int i = components.of(claim); i >= 0; i--) {
            int node = components.first(i);
            if (Double.isNaN(need[node])) continue;
            if (node < claims) passFromClaim(node);
            else passFromReason(node - claims);
        }
    }

    /** For a goal of 0.5. */
    public static CriticalStrengths of(Standings standings, int claim) {
        return of(standings, claim, 0.5);
    }

    /** @throws IllegalArgumentException if the goal is not in [0,1] */
    public static CriticalStrengths of(Standings standings, int claim, double goal) {
        return new CriticalStrengths(standings, claim, ArgumentGraphBuilder.inRange("goal", goal));
    }

    /** The strength in [0,1] that brings about the goal; empty where none does, or the claim counts on several paths. */
    public OptionalDouble of(int claim) {
        return Standings.number(need[claim]);
    }

    /** The contribution k in [0,1] of a reason that brings about the goal; empty as for claims. */
    public OptionalDouble ofReason(int reason) {
        return Standings.number(need[claims + reason]);
    }

    /** Whether a claim counts on more than one path. */
    public boolean isOnSeveralPaths(int claim) {
        return paths.several(claim);
    }

    private void passFromClaim(int claim) {
        double energy = evaluation.semantics.energyFor(evaluation.graph.base[claim], need[claim]);
        boolean multiplies = evaluation.semantics.multiplies();
        double supports = siblings.supports[claim];
        double rebuttals = siblings.rebuttals[claim];
        for (int i = structure.supports.from(claim); i < structure.supports.to(claim); i++) {
            int reason = structure.supports.item(i);
            double others = siblings.others[reason];
            want(claims + reason, multiplies ? 1 - (rebuttals - energy) / others : energy + rebuttals - others);
        }
        for (int i = structure.attacks.from(claim); i < structure.attacks.to(claim); i++) {
            int reason = structure.attacks.item(i);
            double others = siblings.others[reason];
            want(claims + reason, multiplies ? 1 - (energy + supports) / others : supports - energy - others);
        }
    }

    private void passFromReason(int reason) {
        double wanted = need[claims + reason];
        Conjunction conjunction = evaluation.conjunction;
        Lists premises = structure.premises;
        for (int i = premises.from(reason); i < premises.to(reason); i++) {
            double others = conjunction.ofOthers(evaluation.strength, premises, reason, i);
            double strength = wanted / evaluation.weight[reason];
            if (conjunction == Conjunction.PRODUCT) want(premises.item(i), strength / others);
            else if (strength <= others + NEAR) want(premises.item(i), Math.min(strength, others));
        }
        double weight = wanted / evaluation.together[reason] / evaluation.graph.relevance[reason];
        int node = claims + reason;
        for (int i = structure.attacks.from(node); i < structure.attacks.to(node); i++) {
            int undercut = structure.attacks.item(i);
            want(claims + undercut, 1 - weight / siblings.others[undercut]);
        }
    }

    private void want(int node, double strength) {
        if (!paths.one(node) || !(strength >= -NEAR && strength <= 1 + NEAR)) return;
        need[node] = Math.max(0, Math.min(1, strength));
    }
}
