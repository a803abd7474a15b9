package rejoinder.voting;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import rejoinder.standing.Votes;

/**
 * The votes on one thing, counted.
 *
 * @param counts how many voted 0, 1, 2, 3 and 4
 */
record Tally(List<Integer> counts) {

    private static final double AGREE = 0.15;
    private static final double DIFFER = 0.5;

    enum Spread {
        AGREE,
        VARY,
        DIFFER
    }

    static Tally of(Collection<Cast> votes) {
        int[] counts = new int[Votes.MOST + 1];
        for (Cast vote : votes) counts[vote.degree()]++;
        return new Tally(IntStream.of(counts).boxed().toList());
    }

    int count() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    int most() {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The mean of the votes, from 0 to 4. */
    double mean() {
        double sum = 0;
        for (int degree = 0; degree < counts.size(); degree++) sum += degree * counts.get(degree);
        return sum / count();
    }

    /** How far they lie apart, from 0 where all agree to 1: {@link Votes#spread()}. */
    double spreadFigure() {
        return votes().spread();
    }

    /** The same in a word: where all choices are as many it is 0.5. */
    Spread spread() {
        double spread = spreadFigure();
        return spread < AGREE ? Spread.AGREE : spread < DIFFER ? Spread.VARY : Spread.DIFFER;
    }

    /** Of these votes, from 0 to 1: what a claim starts at, or how much a step carries. */
    double estimate() {
        return votes().estimate();
    }

    private Votes votes() {
        return Votes.of(IntStream.range(0, counts.size())
                .flatMap(degree -> IntStream.generate(() -> degree).limit(counts.get(degree)))
                .toArray());
    }
}
