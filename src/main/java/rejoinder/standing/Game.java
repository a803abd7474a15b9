package rejoinder.standing;

/** What a coalition is worth, for each coalition of players: a cooperative game in the sense of Shapley, 1953. */
public interface Game {

    int players();

    /** @param members by player, whether it takes part */
    double worth(boolean[] members);

    /** The worth after each player has joined in turn, from nobody: one number more than there are players. */
    default double[] climb(int[] order) {
        boolean[] members = new boolean[players()];
        double[] worth = new double[order.length + 1];
        worth[0] = worth(members);
        for (int i = 0; i < order.length; i++) {
            members[order[i]] = true;
            worth[i + 1] = worth(members);
        }
        return worth;
    }
}
