package rejoinder.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From a claim's base score to its standing, step by step over its direct reasons: the Shapley value of each, with the
 * reasons contributing what they contribute now (after Yin, Potyka, Toni, Explaining arguments' strength, IJCAI 2024).
 *
 * <p>Exact up to 15 reasons, else over 2,000 sampled orders. The steps sum to {@code standing − base} up to rounding, and
 * do not depend on the order of the reasons; reasons that contribute alike have the same step.
 *
 * @param base where it starts: what the claim stands at without any reason
 * @param steps in the order of the reasons
 * @param standing where it ends
 */
public record Waterfall(double base, List<Step> steps, double standing) {

    /** What a reason adds, in [−1,1]: at least 0 for a support, at most 0 for a rebuttal. */
    public record Step(int reason, double share) {}

    /** @throws IllegalStateException if the claim has no stable value, or was taken out */
    public static Waterfall of(Standings standings, int claim) {
        double standing = standings
                .of(claim)
                .orElseThrow(() -> new IllegalStateException("Claim " + claim + " has no stable value"));
        List<Integer> players = inCanonicalOrder(standings, claim);
        double[] contribution = players.stream()
                .mapToDouble(reason -> contribution(standings, reason))
                .toArray();
        boolean[] attacks = new boolean[contribution.length];
        for (int i = 0; i < attacks.length; i++)
            attacks[i] = standings.graph().stance(players.get(i)).attacks();
        Game game = new Branches(standings.semantics(), standings.graph().base(claim), attacks, contribution);
        double[] share = evened(Shapley.of(game), attacks, contribution);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < share.length; i++) steps.add(new Step(players.get(i), share[i]));
        steps.sort(Comparator.comparing(Step::reason));
        return new Waterfall(game.worth(new boolean[share.length]), List.copyOf(steps), standing);
    }

    private static List<Integer> inCanonicalOrder(Standings standings, int claim) {
        List<Integer> reasons = new ArrayList<>();
        for (int reason : standings.graph().supports(claim)) reasons.add(reason);
        for (int reason : standings.graph().rebuttals(claim)) reasons.add(reason);
        reasons.sort(Comparator.comparing((Integer reason) -> standings.graph().stance(reason))
                .thenComparing(reason -> contribution(standings, reason)));
        return reasons;
    }

    private static double contribution(Standings standings, int reason) {
        return standings.evaluation.strength[standings.graph().claims() + reason];
    }

    /** Players that are alike stand side by side, and share what they have. */
    private static double[] evened(double[] share, boolean[] attacks, double[] contribution) {
        double[] evened = new double[share.length];
        for (int from = 0, to; from < share.length; from = to) {
            double sum = 0;
            for (to = from;
                    to < share.length && attacks[to] == attacks[from] && contribution[to] == contribution[from];
                    to++) sum += share[to];
            for (int i = from; i < to; i++) evened[i] = sum / (to - from);
        }
        return evened;
    }
}
