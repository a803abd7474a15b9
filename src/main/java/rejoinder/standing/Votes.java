package rejoinder.standing;

/**
 * Votes of 0 to 4 on one thing, and what they say of it: the impact of a reason gives its relevance ρ, "convinced?" of a
 * claim its base score τ. One vote per person; the author's own is left out by whoever collects them (after Leite,
 * Martins, Social abstract argumentation, IJCAI 2011).
 *
 * @param count how many voted
 * @param sum of the votes
 * @param squares the sum of their squares
 */
public record Votes(int count, int sum, int squares) {

    public static final int MOST = 4;
    /** How many votes of ½ are thought to have been cast before the first. */
    private static final int PRIOR = 3;

    /** @throws IllegalArgumentException if a vote is not in 0…4 */
    public static Votes of(int... votes) {
        int sum = 0;
        int squares = 0;
        for (int vote : votes) {
            if (vote < 0 || vote > MOST) throw new IllegalArgumentException("A vote of " + vote + ", not in 0…4");
            sum += vote;
            squares += vote * vote;
        }
        return new Votes(votes.length, sum, squares);
    }

    /** (3·½ + Σ v/4)/(3+n), in (0,1): 0.5 without a vote, and ever nearer to their mean the more there are. */
    public double estimate() {
        return (PRIOR * 0.5 + (double) sum / MOST) / (PRIOR + count);
    }

    /** 4·Var(v/4), in [0,1]: 0 where all agree, 1 where half say 0 and half say 4. 0 without a vote. */
    public double spread() {
        if (count == 0) return 0;
        double mean = (double) sum / count;
        return 4 * ((double) squares / count - mean * mean) / (MOST * MOST);
    }
}
