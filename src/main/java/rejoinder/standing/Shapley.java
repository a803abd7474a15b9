package rejoinder.standing;

import java.util.SplittableRandom;

/**
 * The fair share of each player: what it adds when it joins, averaged over all orders of joining (Shapley, A value for
 * n-person games, 1953). The shares sum to the worth of all less the worth of nobody.
 */
public final class Shapley {

    /** Up to so many players every coalition is looked at: 2ⁿ worths. */
    public static final int EXACT = 15;
    /** Above, so many orders are drawn, always the same ones. */
    public static final int ORDERS = 2000;

    private static final long SEED = 1953;

    private Shapley() {}

    /** The shares by player, exact up to {@link #EXACT} players; they sum exactly in either case, but for rounding. */
    public static double[] of(Game game) {
        return game.players() <= EXACT ? exact(game) : sampled(game);
    }

    static double[] exact(Game game) {
        int n = game.players();
        double[] worth = new double[1 << n];
        boolean[] members = new boolean[n];
        for (int mask = 0; mask < worth.length; mask++) {
            for (int i = 0; i < n; i++) members[i] = (mask >> i & 1) != 0;
            worth[mask] = game.worth(members);
        }
        double[] orders = new double[n];
        for (int size = 0; size < n; size++) orders[size] = size == 0 ? 1.0 / n : orders[size - 1] * size / (n - size);
        double[] share = new double[n];
        for (int i = 0; i < n; i++)
            for (int mask = 0; mask < worth.length; mask++)
                if ((mask >> i & 1) == 0)
                    share[i] += orders[Integer.bitCount(mask)] * (worth[mask | 1 << i] - worth[mask]);
        return share;
    }

    static double[] sampled(Game game) {
        int n = game.players();
        SplittableRandom random = new SplittableRandom(SEED);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) order[i] = i;
        double[] share = new double[n];
        for (int drawn = 0; drawn < ORDERS; drawn++) {
            for (int i = n - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int other = order[j];
                order[j] = order[i];
                order[i] = other;
            }
            double[] worth = game.climb(order);
            for (int i = 0; i < n; i++) share[order[i]] += (worth[i + 1] - worth[i]) / ORDERS;
        }
        return share;
    }
}
