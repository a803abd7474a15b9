package rejoinder.standing;

/**
 * Why a claim stands where it does under DF-QuAD, as the numbers of one sentence: "the reasons together reach 0.75, the
 * objections 0.50; net +0.25, so the claim moves a quarter of the way from 0.50 to 1: 0.625".
 *
 * @param supports how many reasons speak for the claim
 * @param rebuttals how many speak against it
 * @param base where it starts: τ
 * @param reach how far the supports reach together: 1 − ∏(1−k), in [0,1]
 * @param resistance how far the rebuttals reach together, in [0,1]
 * @param net reach − resistance, in [−1,1]; its size is the share of the way from {@code base} to {@code towards}
 * @param towards 1 where the net is above 0, 0 where it is below, and the base score where it is 0
 * @param standing where it ends: σ
 */
public record Explanation(
        int supports,
        int rebuttals,
        double base,
        double reach,
        double resistance,
        double net,
        double towards,
        double standing) {

    /**
     * @throws IllegalArgumentException if the standings are not by DF-QuAD, as no other semantics has such a sentence
     * @throws IllegalStateException if the claim has no stable value, or was taken out
     */
    public static Explanation of(Standings standings, int claim) {
        if (standings.semantics() != Semantics.DF_QUAD)
            throw new IllegalArgumentException("Only for DF-QuAD, not for " + standings.semantics());
        double standing = standings
                .of(claim)
                .orElseThrow(() -> new IllegalStateException("Claim " + claim + " has no stable value"));
        Evaluation evaluation = standings.evaluation;
        Structure structure = evaluation.structure;
        double base = evaluation.graph.base[claim];
        double reach = 1 - evaluation.rest(structure.supports, claim);
        double resistance = 1 - evaluation.rest(structure.attacks, claim);
        double net = reach - resistance;
        if (Math.abs(net) < Semantics.KINK) net = 0;
        double towards = net > 0 ? 1 : net < 0 ? 0 : base;
        return new Explanation(
                structure.supports.size(claim),
                structure.attacks.size(claim),
                base,
                reach,
                resistance,
                net,
                towards,
                standing);
    }
}
