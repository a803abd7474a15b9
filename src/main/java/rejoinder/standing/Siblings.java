package rejoinder.standing;

/**
 * For each reason, what the others of the same stance on the same target make together: ∏ (1−k), or where contributions
 * are summed, Σ k. By running products from both ends and never by division, as a factor may be 0. In O(V+E).
 */
final class Siblings {

    /** By reason. */
    final double[] others;

    /** By claim: all supports, and all rebuttals, together. */
    final double[] supports;

    final double[] rebuttals;

    Siblings(Evaluation evaluation) {
        Structure structure = evaluation.structure;
        boolean multiplies = evaluation.semantics.multiplies();
        others = new double[structure.reasons];
        supports = new double[structure.claims];
        rebuttals = new double[structure.claims];
        for (int c = 0; c < structure.claims; c++) {
            supports[c] = fill(evaluation, structure.supports, c, multiplies);
            rebuttals[c] = fill(evaluation, structure.attacks, c, multiplies);
        }
        for (int r = 0; r < structure.reasons; r++) fill(evaluation, structure.attacks, structure.claims + r, true);
    }

    /** What all together make. */
    private double fill(Evaluation evaluation, Lists lists, int owner, boolean multiplies) {
        int claims = evaluation.structure.claims;
        double before = multiplies ? 1 : 0;
        for (int i = lists.from(owner); i < lists.to(owner); i++) {
            others[lists.item(i)] = before;
            before = with(before, evaluation.strength[claims + lists.item(i)], multiplies);
        }
        double after = multiplies ? 1 : 0;
        for (int i = lists.to(owner) - 1; i >= lists.from(owner); i--) {
            int reason = lists.item(i);
            others[reason] = multiplies ? others[reason] * after : others[reason] + after;
            after = with(after, evaluation.strength[claims + reason], multiplies);
        }
        return before;
    }

    static double with(double others, double contribution, boolean multiplies) {
        return multiplies ? others * (1 - contribution) : others + contribution;
    }
}
