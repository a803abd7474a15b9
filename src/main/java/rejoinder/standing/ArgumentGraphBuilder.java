package rejoinder.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts an {@link ArgumentGraph} together. Claims and reasons are numbered from 0 in the order in which they are added; a
 * reason may name claims and reasons that are added later. A claim that stands at several places is one claim: its links
 * are premises of several reasons.
 */
public final class ArgumentGraphBuilder {

    private record Step(Stance stance, int target, double relevance, int[] premises) {}

    private final List<Double> claims = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /** A claim with the default base score. */
    public int claim() {
        return claim(ArgumentGraph.DEFAULT);
    }

    /**
     * @return the number of the claim
     * @throws IllegalArgumentException if the base score is not in [0,1]
     */
    public int claim(double base) {
        claims.add(inRange("base score of claim " + claims.size(), base));
        return claims.size() - 1;
    }

    /** A support of a claim with the default relevance. */
    public int support(int claim, int... premises) {
        return reason(Stance.SUPPORT, claim, ArgumentGraph.DEFAULT, premises);
    }

    /** A rebuttal of a claim with the default relevance. */
    public int rebut(int claim, int... premises) {
        return reason(Stance.REBUT, claim, ArgumentGraph.DEFAULT, premises);
    }

    /** An undercut of a reason with the default relevance. */
    public int undercut(int reason, int... premises) {
        return reason(Stance.UNDERCUT, reason, ArgumentGraph.DEFAULT, premises);
    }

    /**
     * @param target the number of a claim, or for an undercut of a reason
     * @param premises the numbers of the claims that it rests on; one that is named twice counts once
     * @return the number of the reason
     * @throws IllegalArgumentException if the relevance is not in [0,1], or there is no premise
     */
    public int reason(Stance stance, int target, double relevance, int... premises) {
        String name = "reason " + steps.size();
        if (premises.length == 0) throw new IllegalArgumentException("No premise in " + name);
        inRange("relevance of " + name, relevance);
        steps.add(new Step(
                stance, target, relevance, Arrays.stream(premises).distinct().toArray()));
        return steps.size() - 1;
    }

    /** @throws IllegalArgumentException if a premise or a target is not there, or a reason undercuts itself */
    public ArgumentGraph build() {
        int count = steps.size();
        Stance[] stance = new Stance[count];
        int[] target = new int[count];
        double[] relevance = new double[count];
        int size = steps.stream().mapToInt(step -> step.premises.length).sum();
        int[] owner = new int[size];
        int[] premise = new int[size];
        int at = 0;
        for (int r = 0; r < count; r++) {
            Step step = steps.get(r);
            check(r, step);
            stance[r] = step.stance;
            target[r] = step.target;
            relevance[r] = step.relevance;
            for (int claim : step.premises) {
                owner[at] = r;
                premise[at++] = claim;
            }
        }
        Lists premises = Lists.of(count, owner, premise);
        Structure structure = new Structure(stance, target, premises, new boolean[claims.size()], new boolean[count]);
        return new ArgumentGraph(
                structure, claims.stream().mapToDouble(Double::doubleValue).toArray(), relevance);
    }

    private void check(int reason, Step step) {
        boolean undercut = step.stance == Stance.UNDERCUT;
        present("Reason " + reason + " bears on " + (undercut ? "reason " : "claim "), step.target, undercut);
        for (int claim : step.premises) present("Reason " + reason + " rests on claim ", claim, false);
        if (undercut && step.target == reason)
            throw new IllegalArgumentException("Reason " + reason + " undercuts itself");
    }

    private void present(String what, int number, boolean isReason) {
        if (number < 0 || number >= (isReason ? steps.size() : claims.size()))
            throw new IllegalArgumentException(what + number + ", which is not there");
    }

    static double inRange(String what, double value) {
        if (!(value >= 0 && value <= 1))
            throw new IllegalArgumentException("The " + what + " is " + value + ", not in [0,1]");
        return value;
    }
}
