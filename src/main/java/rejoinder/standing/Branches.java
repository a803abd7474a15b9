package rejoinder.standing;

/** The game whose players are the direct reasons of a claim: where the claim stands with some of them. */
final class Branches implements Game {

    private final Semantics semantics;
    private final double base;
    private final boolean[] attacks;
    private final double[] contribution;

    Branches(Semantics semantics, double base, boolean[] attacks, double[] contribution) {
        this.semantics = semantics;
        this.base = base;
        this.attacks = attacks;
        this.contribution = contribution;
    }

    @Override
    public int players() {
        return attacks.length;
    }

    @Override
    public double worth(boolean[] members) {
        double supports = none();
        double rebuttals = none();
        for (int i = 0; i < members.length; i++) {
            if (!members[i]) continue;
            if (attacks[i]) rebuttals = Siblings.with(rebuttals, contribution[i], semantics.multiplies());
            else supports = Siblings.with(supports, contribution[i], semantics.multiplies());
        }
        return standing(supports, rebuttals);
    }

    @Override
    public double[] climb(int[] order) {
        double[] worth = new double[order.length + 1];
        double supports = none();
        double rebuttals = none();
        worth[0] = standing(supports, rebuttals);
        for (int i = 0; i < order.length; i++) {
            int player = order[i];
            if (attacks[player]) rebuttals = Siblings.with(rebuttals, contribution[player], semantics.multiplies());
            else supports = Siblings.with(supports, contribution[player], semantics.multiplies());
            worth[i + 1] = standing(supports, rebuttals);
        }
        return worth;
    }

    private double none() {
        return semantics.multiplies() ? 1 : 0;
    }

    private double standing(double supports, double rebuttals) {
        return semantics.strength(base, semantics.multiplies() ? rebuttals - supports : supports - rebuttals);
    }
}
