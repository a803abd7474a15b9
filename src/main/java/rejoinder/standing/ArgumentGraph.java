package rejoinder.standing;

/**
 * Claims, and the reasons between them: a weighted bipolar argumentation graph in which a step may rest on several
 * premises and may itself be attacked. Immutable; it may be a tree, have several paths, or go round in circles.
 *
 * <p>A claim c has a base score τ(c) in [0,1]: how it stands before any reason. A reason r leads from its premises to its
 * target, and has a relevance ρ(r) in [0,1]: how much it would count if its premises stood at 1. Both are 0.5 where
 * nobody said otherwise. Co-premises only work together: where one is taken out, the reason falls.
 *
 * <p>The methods {@code with…} answer "what if": they return another graph in which every claim and reason has the same
 * number, and leave this one alone. All methods throw {@link IndexOutOfBoundsException} for a number that is not there.
 */
public final class ArgumentGraph {

    /** The base score and the relevance where nobody said otherwise. */
    public static final double DEFAULT = 0.5;

    final Structure structure;
    final double[] base;
    final double[] relevance;

    ArgumentGraph(Structure structure, double[] base, double[] relevance) {
        this.structure = structure;
        this.base = base;
        this.relevance = relevance;
    }

    /** How many claims there are, with those taken out. */
    public int claims() {
        return structure.claims;
    }

    /** How many reasons there are, with those taken out. */
    public int reasons() {
        return structure.reasons;
    }

    /** False for a claim that was taken out. */
    public boolean hasClaim(int claim) {
        return !structure.claimGone[claim];
    }

    /** False for a reason that was taken out, or fell with a claim or a reason that was. */
    public boolean hasReason(int reason) {
        return !structure.reasonGone[reason];
    }

    public double base(int claim) {
        return base[claim];
    }

    public double relevance(int reason) {
        return relevance[reason];
    }

    public Stance stance(int reason) {
        return structure.stance[reason];
    }

    /** The claim that a support or rebuttal bears on, or the reason that an undercut bears on. */
    public int target(int reason) {
        return structure.target[reason];
    }

    /** The claims that a reason rests on, each once. */
    public int[] premises(int reason) {
        return structure.premises.list(reason);
    }

    /** The reasons that rest on a claim. */
    public int[] uses(int claim) {
        return structure.uses.list(claim);
    }

    public int[] supports(int claim) {
        return structure.supports.list(claim);
    }

    public int[] rebuttals(int claim) {
        return structure.attacks.list(claim);
    }

    public int[] undercuts(int reason) {
        return structure.attacks.list(structure.claims + reason);
    }

    /** Whether any claim bears on itself, on whatever way. */
    public boolean isCyclic() {
        return !structure.components.areSingle();
    }

    /**
     * Whether a claim is among its own supports: it lies on a cycle of supports alone. Whatever number it gets is no
     * evidence for it, so this is to be said with the number.
     */
    public boolean isCircular(int claim) {
        return structure.isCircular(claim);
    }

    /** @throws IllegalArgumentException if the score is not in [0,1] */
    public ArgumentGraph withBase(int claim, double score) {
        double[] scores = base.clone();
        scores[claim] = ArgumentGraphBuilder.inRange("base score of claim " + claim, score);
        return new ArgumentGraph(structure, scores, relevance);
    }

    /** @throws IllegalArgumentException if the relevance is not in [0,1] */
    public ArgumentGraph withRelevance(int reason, double weight) {
        double[] weights = relevance.clone();
        weights[reason] = ArgumentGraphBuilder.inRange("relevance of reason " + reason, weight);
        return new ArgumentGraph(structure, base, weights);
    }

    /** Without a claim, and so without every reason that rests or bears on it, and their undercuts. */
    public ArgumentGraph without(int claim) {
        return new ArgumentGraph(structure.without(claim, -1), base, relevance);
    }

    /** Without a reason, and so without its undercuts. Its premises stay. */
    public ArgumentGraph withoutReason(int reason) {
        return new ArgumentGraph(structure.without(-1, reason), base, relevance);
    }
}
