package rejoinder.standing;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a claim's standing depends on most: the claim with the largest removal effect in size.
 *
 * @param claim empty where no single removal is noticeable
 * @param without what is left without it; empty with it
 * @param onlyTogether nothing single matters, but together the reasons have moved the claim from its base score
 */
public record Importance(OptionalInt claim, OptionalDouble without, boolean onlyTogether) {

    /** The smallest difference that counts as one: what can be seen with two decimals. */
    public static final double NOTICEABLE = 0.005;

    public static Importance of(Removals removals) {
        Standings standings = removals.standings();
        int most = -1;
        double largest = 0;
        for (int c = 0; c < standings.graph().claims(); c++) {
            double size = Math.abs(removals.effect(c).orElse(0));
            if (size < NOTICEABLE || size <= largest + Semantics.KINK) continue;
            most = c;
            largest = size;
        }
        if (most >= 0) return new Importance(OptionalInt.of(most), removals.without(most), false);
        double moved = standings.strength(removals.claim()) - standings.graph().base(removals.claim());
        return new Importance(OptionalInt.empty(), OptionalDouble.empty(), Math.abs(moved) >= NOTICEABLE);
    }
}
