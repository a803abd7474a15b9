package rejoinder.findings;

import java.util.ArrayList;
import java.util.List;

/**
 * All pairs of sparse vectors that are alike, without comparing each with each.
 *
 * <p>The features of every vector stand in one order, the rarest first. Two vectors that are alike must have their rarest
 * common feature near the front of both: what is before it is lost to both, and what lies behind could not make them alike
 * any more. So only those meet that have a feature in common so far in front that what is left of both may be enough.
 * Of these, only those are compared that are near enough by their sketches ({@link Sketch}). The result is exact.
 *
 * <p>How many meet depends on how rare the rarest features of a text are. Source: prefix filtering with the place of the
 * common feature (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007; Xiao, Wang, Lin, Yu 2008), with the norms of
 * what remains as the bound for the cosine (Anastasiu, Karypis 2014).
 */
abstract class Likeness {

    /** Two vectors that are alike, by their place in the list; {@code first < second}. */
    record Pair(int first, int second, double value) {}

    private static final double ROUNDING = 1e-9;

    final double least;
    private long met;
    private long compared;

    Likeness(double least) {
        this.least = least;
    }

    /**
     * |a ∩ b| / |a ∪ b| of sets: bags in which each feature is once (Jaccard 1901).
     *
     * @param least from this value on, in (0, 1], two vectors are alike
     */
    static Likeness jaccard(double least) {
        return new Jaccard(least);
    }

    /**
     * The cosine of the angle between the vectors of counts.
     *
     * @param least from this value on, in (0, 1], two vectors are alike
     */
    static Likeness cosine(double least) {
        return new Cosine(least);
    }

    /** How often two vectors met. */
    long met() {
        return met;
    }

    /** How often two were compared feature by feature. */
    long compared() {
        return compared;
    }

    /** The pairs among some bags of features; an empty bag is like no other. */
    List<Pair> pairs(Bags bags) {
        SparseVector[] vectors = bags.vectors();
        Fronts fronts = new Fronts(vectors, bags.features(), leastShare(1) - ROUNDING);
        List<Pair> pairs = new ArrayList<>();
        for (int feature = 0; feature < bags.features(); feature++)
            if (fronts.end(feature) - fronts.start(feature) > 1) meet(feature, vectors, fronts, pairs);
        return pairs;
    }

    /** Those that have a feature in their fronts, the ones with the largest shares first, as many as may be enough. */
    private void meet(int feature, SparseVector[] vectors, Fronts fronts, List<Pair> pairs) {
        int start = fronts.start(feature);
        int size = fronts.end(feature) - start;
        // Copied side by side, as most of the time is spent in walking along them.
        long[] sketches = new long[size * Sketch.WORDS];
        double[] lengths = new double[size];
        double[] shares = new double[size];
        for (int b = 0; b < size; b++) {
            SparseVector second = vectors[fronts.vector(start + b)];
            second.sketch.copyTo(sketches, b);
            lengths[b] = second.length;
            shares[b] = fronts.share(start + b);
            double share = leastShare(shares[b]) - ROUNDING;
            int a = 0;
            for (; a < b && shares[a] >= share; a++)
                if (Sketch.differences(sketches, a, b) <= farthest(lengths[a], lengths[b]) + ROUNDING)
                    compare(feature, vectors, fronts.vector(start + a), fronts.vector(start + b), pairs);
            met += a;
        }
    }

    private void compare(int feature, SparseVector[] vectors, int a, int b, List<Pair> pairs) {
        compared++;
        double product = vectors[a].product(vectors[b], feature);
        double value = product < 0 ? 0 : value(product, vectors[a], vectors[b]);
        if (value >= least - ROUNDING) pairs.add(new Pair(Math.min(a, b), Math.max(a, b), value));
    }

    /** The share that must be left of a vector so that it can be like another one of which so much is left. */
    abstract double leastShare(double other);

    /** The square of the Euclidean distance beyond which two vectors of such lengths are not alike. */
    abstract double farthest(double a, double b);

    /** The likeness of two vectors by the sum of the products of their counts. */
    abstract double value(double product, SparseVector a, SparseVector b);
}
