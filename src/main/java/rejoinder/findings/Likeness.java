package rejoinder.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All pairs of sparse vectors that are alike, without comparing each with each.
 *
 * <p>The features of every vector stand in one order, the rarest first. Two vectors that are alike must have their rarest
 * common feature near the front of both: what lies behind could not make them alike any more. So only the fronts are
 * indexed, and what two fronts share is summed up in passing. What follows can add no more than a bound on it, and only
 * where that might be enough are two vectors compared. The result is exact. Source: prefix filtering (Chaudhuri, Ganti,
 * Kaushik 2006; Bayardo, Ma, Srikant 2007; Xiao, Wang, Lin, Yu 2008), with the norms of what remains as the bound for the
 * cosine (Anastasiu, Karypis 2014).
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
     * |a ∩ b| / |a ∪ b| of the sets of features, counts aside (Jaccard 1901).
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

    /** How many pairs have a feature of their fronts in common. */
    long met() {
        return met;
    }

    /** How many pairs of these were compared to the end. */
    long compared() {
        return compared;
    }

    /** The pairs among some bags of features; an empty bag is like no other. */
    List<Pair> pairs(Bags<?> bags) {
        SparseVector[] vectors = vectors(bags);
        Remains remains = new Remains(vectors);
        Postings[] index = new Postings[bags.features()];
        List<Pair> pairs = new ArrayList<>();
        double[] shared = new double[vectors.length];
        int[] candidates = new int[vectors.length];
        for (int b = 0; b < vectors.length; b++) {
            SparseVector second = vectors[b];
            int found = meet(second, index, shared, candidates);
            met += found;
            for (int i = 0; i < found; i++) {
                int a = candidates[i];
                double common = shared[a];
                shared[a] = 0;
                int step = remains.step(a, b);
                double most = most(common, remains.of(a, step), remains.of(b, step), vectors[a], second);
                if (most < least - ROUNDING) continue;
                double value = value(vectors[a], second, common);
                if (value >= least - ROUNDING) pairs.add(new Pair(a, b, value));
            }
            for (int j = 0; j < second.front; j++) {
                int feature = second.features[j];
                if (index[feature] == null) index[feature] = new Postings();
                index[feature].add(b, second.weights[j]);
            }
        }
        return pairs;
    }

    private SparseVector[] vectors(Bags<?> bags) {
        int[] places = bags.places();
        SparseVector[] vectors = new SparseVector[bags.all().size()];
        for (int v = 0; v < vectors.length; v++) {
            Bags.Bag bag = bags.all().get(v);
            long[] order = new long[bag.size()];
            for (int i = 0; i < order.length; i++) order[i] = (long) places[bag.features()[i]] << 32 | bag.counts()[i];
            Arrays.sort(order);
            int[] features = new int[order.length];
            double[] counts = new double[order.length];
            for (int i = 0; i < order.length; i++) {
                features[i] = (int) (order[i] >> 32);
                counts[i] = (int) order[i];
            }
            vectors[v] = vector(features, counts);
        }
        return vectors;
    }

    /** Who of those before has something of the front, and how much their fronts share. */
    private static int meet(SparseVector vector, Postings[] index, double[] shared, int[] candidates) {
        int found = 0;
        for (int j = 0; j < vector.front; j++) {
            Postings postings = index[vector.features[j]];
            if (postings == null) continue;
            for (int p = 0; p < postings.size; p++) {
                int other = postings.vectors[p];
                if (shared[other] == 0) candidates[found++] = other;
                shared[other] += postings.weights[p] * vector.weights[j];
            }
        }
        return found;
    }

    /** How alike two vectors are, of which the fronts share something; 0 where that cannot be enough. */
    private double value(SparseVector a, SparseVector b, double shared) {
        int end = Math.min(a.end(), b.end());
        int i = a.after(end);
        int j = b.after(end);
        if (most(shared, a.rest[i], b.rest[j], a, b) < least - ROUNDING) return 0;
        compared++;
        return value(shared, a, i, b, j);
    }

    abstract SparseVector vector(int[] features, double[] counts);

    /** The most that two vectors can reach that share so much, and of which so much is left. */
    abstract double most(double shared, double restOfA, double restOfB, SparseVector a, SparseVector b);

    /** The likeness of two vectors that share so much before i and j; 0 once it can no longer be enough. */
    abstract double value(double shared, SparseVector a, int i, SparseVector b, int j);

    /** In which vectors a feature is, and with which weight. */
    private static final class Postings {
        private int size;
        private int[] vectors = new int[2];
        private double[] weights = new double[2];

        void add(int vector, double weight) {
            if (size == vectors.length) {
                vectors = Arrays.copyOf(vectors, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            vectors[size] = vector;
            weights[size++] = weight;
        }
    }
}
