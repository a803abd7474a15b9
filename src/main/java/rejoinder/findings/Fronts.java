package rejoinder.findings;

import java.util.Arrays;

/**
 * An index of the fronts of vectors. The front of a vector is where the rarest feature that it has in common with a like
 * one can stand; by each feature, found are the vectors that have it in their front.
 *
 * <p>An entry tells how much of a vector is left from the feature on, as a share of its mass. Its share is rounded up, so
 * that what is judged by it is never judged too low.
 */
final class Fronts {

    private static final double ONE = 1 << 30;

    private final int[] ends;
    private final long[] entries;

    /** @param least share from which on a feature is in the front, from 0 to 1 */
    Fronts(SparseVector[] vectors, int features, double least) {
        int[] starts = new int[features + 1];
        for (SparseVector vector : vectors) {
            int size = size(vector, least);
            for (int i = 0; i < size; i++) starts[vector.features[i] + 1]++;
        }
        for (int f = 0; f < features; f++) starts[f + 1] += starts[f];
        entries = new long[starts[features]];
        ends = starts;
        for (int v = 0; v < vectors.length; v++) {
            double skipped = 0;
            int size = size(vectors[v], least);
            for (int i = 0; i < size; i++) {
                long gone = (long) (skipped / vectors[v].mass * ONE);
                entries[starts[vectors[v].features[i]]++] = gone << 32 | v;
                skipped += (double) vectors[v].counts[i] * vectors[v].counts[i];
            }
        }
        for (int f = 0; f < features; f++) Arrays.sort(entries, start(f), end(f));
    }

    private static int size(SparseVector vector, double least) {
        double skipped = 0;
        int size = 0;
        while (size < vector.features.length && 1 - skipped / vector.mass >= least) {
            skipped += (double) vector.counts[size] * vector.counts[size];
            size++;
        }
        return size;
    }

    int start(int feature) {
        return feature == 0 ? 0 : ends[feature - 1];
    }

    int end(int feature) {
        return ends[feature];
    }

    int vector(int entry) {
        return (int) entries[entry];
    }

    /** How much of the vector is left; less with each entry of a feature. */
    double share(int entry) {
        return 1 - (entries[entry] >>> 32) / ONE;
    }
}
