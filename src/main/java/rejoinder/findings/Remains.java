package rejoinder.findings;

import java.util.Arrays;

/**
 * How much of each vector is left behind the end of a front, looked up instead of searched for: the ends of all fronts
 * are taken in steps, and what is left behind a step is never less than what is left behind an end that lies beyond it.
 */
final class Remains {

    private static final int MOST_STEPS = 32;

    /** For each vector, the last step that lies no further than the end of its front. */
    private final int[] steps;
    /** For each step and vector, how much of it is left behind the step. */
    private final double[][] left;

    Remains(SparseVector[] vectors) {
        int[] ends = Arrays.stream(vectors).mapToInt(SparseVector::end).sorted().toArray();
        int count = Math.min(MOST_STEPS, ends.length);
        steps = new int[vectors.length];
        left = new double[count][vectors.length];
        for (int step = 0; step < count; step++) {
            int place = ends[(int) ((long) step * ends.length / count)];
            for (int v = 0; v < vectors.length; v++) {
                left[step][v] = vectors[v].rest[vectors[v].after(place)];
                if (place <= vectors[v].end()) steps[v] = step;
            }
        }
    }

    /** The last step before the first of the two ends. */
    int step(int a, int b) {
        return Math.min(steps[a], steps[b]);
    }

    double of(int vector, int step) {
        return left[step][vector];
    }
}
