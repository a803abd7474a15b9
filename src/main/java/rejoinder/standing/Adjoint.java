package rejoinder.standing;

/**
 * The reverse pass: how the claim asked about changes with each node, taken back from a node to those that it depends on.
 *
 * <p>Each derivative is a pair: as the node's strength grows, and as it shrinks. They differ below a kink: an energy of 0
 * under DF-QuAD where τ ≠ 0.5, or several weakest premises. What speaks against swaps the two.
 */
final class Adjoint {

    private static final double TIE = 1e-12;

    private final Evaluation evaluation;
    private final Structure structure;
    private final Siblings siblings;
    private final int claims;

    /** By node: as it grows, and as it shrinks. */
    final double[] up;

    final double[] down;
    /** By claim, by its base score. */
    final double[] baseUp;

    final double[] baseDown;
    /** By reason, by its relevance. */
    final double[] relevanceUp;

    final double[] relevanceDown;

    Adjoint(Evaluation evaluation, Siblings siblings) {
        this.evaluation = evaluation;
        this.structure = evaluation.structure;
        this.siblings = siblings;
        this.claims = structure.claims;
        this.up = new double[claims + structure.reasons];
        this.down = new double[claims + structure.reasons];
        this.baseUp = new double[claims];
        this.baseDown = new double[claims];
        this.relevanceUp = new double[structure.reasons];
        this.relevanceDown = new double[structure.reasons];
    }

    void takeBack(int node) {
        if (up[node] == 0 && down[node] == 0) return;
        if (node < claims) takeBackClaim(node);
        else takeBackReason(node - claims);
    }

    private void takeBackClaim(int claim) {
        Semantics semantics = evaluation.semantics;
        double base = evaluation.graph.base[claim];
        double energy = evaluation.energy[claim];
        double slope = semantics.slopeOfBase(base, energy);
        baseUp[claim] = up[claim] * slope;
        baseDown[claim] = down[claim] * slope;
        double growing = up[claim] * semantics.slope(base, energy, true);
        double shrinking = down[claim] * semantics.slope(base, energy, false);
        share(structure.supports, claim, growing, shrinking, semantics.multiplies());
        share(structure.attacks, claim, -shrinking, -growing, semantics.multiplies());
    }

    private void takeBackReason(int reason) {
        int node = claims + reason;
        double together = evaluation.together[reason];
        double weight = evaluation.weight[reason];
        double relevance = evaluation.graph.relevance[reason];
        double rest = structure.attacks.size(node) == 0 ? 1 : evaluation.rest(structure.attacks, node);
        relevanceUp[reason] = up[node] * together * rest;
        relevanceDown[reason] = down[node] * together * rest;
        double carried = together * relevance;
        share(structure.attacks, node, -down[node] * carried, -up[node] * carried, true);
        sharePremises(reason, up[node] * weight, down[node] * weight);
    }

    private void share(Lists lists, int owner, double growing, double shrinking, boolean multiplies) {
        for (int i = lists.from(owner), to = lists.to(owner); i < to; i++) {
            int reason = lists.item(i);
            double others = multiplies ? siblings.others[reason] : 1;
            up[claims + reason] += growing * others;
            down[claims + reason] += shrinking * others;
        }
    }

    private void sharePremises(int reason, double growing, double shrinking) {
        Lists premises = structure.premises;
        boolean alone = premises.size(reason) == 1;
        for (int i = premises.from(reason); i < premises.to(reason); i++) {
            int premise = premises.item(i);
            double others = alone ? 1 : evaluation.conjunction.ofOthers(evaluation.strength, premises, reason, i);
            if (alone || evaluation.conjunction == Conjunction.PRODUCT) {
                up[premise] += growing * others;
                down[premise] += shrinking * others;
                continue;
            }
            double ahead = others - evaluation.strength[premise];
            if (ahead > TIE) up[premise] += growing;
            if (ahead > -TIE) down[premise] += shrinking;
        }
    }
}
