package rejoinder.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All pairs of sparse vectors that are alike, without comparing each with each.
 *
 * <p>The features of every vector stand in one order, the rarest first. Two vectors that are alike must have their rarest
 * common feature near the front of both: what lies behind could not make them alike any more. So only the fronts are
 * indexed and looked up, and at the first feature in common a bound on all that can follow decides whether to compare at
 * all. The result is exact. Source: prefix filtering (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007), with the
 * norms of what remains as the bound for the cosine (Anastasiu, Karypis 2014).
 */
abstract class Likeness {

    /** Two vectors that are alike, by their place in the list; {@code first < second}. */
    record Pair(int first, int second, double value) {}

    /** Features by rarity, rarest first, with their weights. */
    static final class Vector {
        final int[] features;
        final double[] weights;
        /** At i, what the measure needs of everything from i on. */
        final double[] rest;

        private Vector(int[] features, double[] weights, double[] rest) {
            this.features = features;
            this.weights = weights;
            this.rest = rest;
        }
    }

    /** Where a feature stands: in which vectors, and at which place of each. */
    private static final class Postings {
        private int size;
        private int[] vectors = new int[2];
        private int[] places = new int[2];

        void add(int vector, int place) {
            if (size == vectors.length) {
                vectors = Arrays.copyOf(vectors, 2 * size);
                places = Arrays.copyOf(places, 2 * size);
            }
            vectors[size] = vector;
            places[size++] = place;
        }
    }

    final double least;
    private long compared;

    private Likeness(double least) {
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

    /** How many pairs were compared in full. */
    long compared() {
        return compared;
    }

    /** The pairs among some bags of features; an empty bag is like no other. */
    List<Pair> pairs(List<Map<String, Integer>> bags) {
        List<Vector> vectors = vectors(bags);
        Map<Integer, Postings> index = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        int[] met = new int[bags.size()];
        Arrays.fill(met, -1);
        for (int b = 0; b < vectors.size(); b++) {
            Vector second = vectors.get(b);
            int front = front(second);
            for (int j = 0; j < front; j++) {
                Postings postings = index.get(second.features[j]);
                for (int p = 0; postings != null && p < postings.size; p++) {
                    int a = postings.vectors[p];
                    if (met[a] == b) continue;
                    met[a] = b;
                    Vector first = vectors.get(a);
                    int i = postings.places[p];
                    if (most(first, i, second, j) < least - 1e-9) continue;
                    compared++;
                    double value = value(first, i, second, j);
                    if (value >= least - 1e-9) pairs.add(new Pair(a, b, value));
                }
            }
            for (int j = 0; j < front; j++)
                index.computeIfAbsent(second.features[j], feature -> new Postings())
                        .add(b, j);
        }
        return pairs;
    }

    private List<Vector> vectors(List<Map<String, Integer>> bags) {
        Map<String, Integer> frequency = new HashMap<>();
        for (Map<String, Integer> bag : bags)
            bag.keySet().forEach(feature -> frequency.merge(feature, 1, Integer::sum));
        List<String> byRarity = new ArrayList<>(frequency.keySet());
        byRarity.sort((a, b) -> {
            int rarer = Integer.compare(frequency.get(a), frequency.get(b));
            return rarer == 0 ? a.compareTo(b) : rarer;
        });
        Map<String, Integer> place = new HashMap<>();
        for (String feature : byRarity) place.put(feature, place.size());
        List<Vector> vectors = new ArrayList<>(bags.size());
        for (Map<String, Integer> bag : bags) {
            long[] order = new long[bag.size()];
            int n = 0;
            for (Map.Entry<String, Integer> entry : bag.entrySet())
                order[n++] = (long) place.get(entry.getKey()) << 32 | entry.getValue();
            Arrays.sort(order);
            int[] features = new int[n];
            double[] weights = new double[n];
            for (int i = 0; i < n; i++) {
                features[i] = (int) (order[i] >> 32);
                weights[i] = (int) order[i];
            }
            vectors.add(vector(features, weights));
        }
        return vectors;
    }

    abstract Vector vector(int[] features, double[] counts);

    /** How many of the first features a like vector must have one of. */
    abstract int front(Vector vector);

    /** The most that two vectors can reach whose rarest common features stand at i and at j. */
    abstract double most(Vector a, int i, Vector b, int j);

    /** The likeness of two vectors whose rarest common features stand at i and j; 0 once it can no longer be enough. */
    abstract double value(Vector a, int i, Vector b, int j);

    private static final class Jaccard extends Likeness {

        Jaccard(double least) {
            super(least);
        }

        @Override
        Vector vector(int[] features, double[] counts) {
            return new Vector(features, counts, null);
        }

        @Override
        int front(Vector vector) {
            int size = vector.features.length;
            return size == 0 ? 0 : size - (int) Math.ceil(least * size - 1e-9) + 1;
        }

        @Override
        double most(Vector a, int i, Vector b, int j) {
            return jaccard(Math.min(a.features.length - i, b.features.length - j), a, b);
        }

        @Override
        double value(Vector a, int fromA, Vector b, int fromB) {
            int common = 0;
            for (int i = fromA, j = fromB; i < a.features.length && j < b.features.length; ) {
                if (a.features[i] == b.features[j]) {
                    common++;
                    i++;
                    j++;
                } else if (a.features[i] < b.features[j]) i++;
                else j++;
            }
            return jaccard(common, a, b);
        }

        private static double jaccard(int common, Vector a, Vector b) {
            return common / (double) (a.features.length + b.features.length - common);
        }
    }

    private static final class Cosine extends Likeness {

        Cosine(double least) {
            super(least);
        }

        @Override
        Vector vector(int[] features, double[] counts) {
            double norm =
                    Math.sqrt(Arrays.stream(counts).map(count -> count * count).sum());
            double[] weights = Arrays.stream(counts).map(count -> count / norm).toArray();
            double[] rest = new double[weights.length + 1];
            double sum = 0;
            for (int i = weights.length - 1; i >= 0; i--) {
                sum += weights[i] * weights[i];
                rest[i] = Math.sqrt(sum);
            }
            return new Vector(features, weights, rest);
        }

        @Override
        int front(Vector vector) {
            int front = 0;
            while (front < vector.features.length && vector.rest[front] >= least - 1e-9) front++;
            return front;
        }

        @Override
        double most(Vector a, int i, Vector b, int j) {
            return a.rest[i] * b.rest[j];
        }

        @Override
        double value(Vector a, int fromA, Vector b, int fromB) {
            double sum = 0;
            for (int i = fromA, j = fromB; i < a.features.length && j < b.features.length; ) {
                if (sum + a.rest[i] * b.rest[j] < least - 1e-9) return 0;
                if (a.features[i] == b.features[j]) sum += a.weights[i++] * b.weights[j++];
                else if (a.features[i] < b.features[j]) i++;
                else j++;
            }
            return sum;
        }
    }
}
