package rejoinder.findings;

import java.util.Arrays;

/** The cosine of the angle between two vectors of counts, from 0 to 1; each is brought to the length 1. */
final class Cosine extends Likeness {

    Cosine(double least) {
        super(least);
    }

    @Override
    SparseVector vector(int[] features, double[] counts) {
        double norm =
                Math.sqrt(Arrays.stream(counts).map(count -> count * count).sum());
        double[] weights = Arrays.stream(counts).map(count -> count / norm).toArray();
        double[] rest = new double[weights.length + 1];
        double sum = 0;
        for (int i = weights.length - 1; i >= 0; i--) {
            sum += weights[i] * weights[i];
            rest[i] = Math.sqrt(sum);
        }
        int front = 0;
        while (front < features.length && rest[front] >= least - 1e-9) front++;
        return new SparseVector(features, weights, rest, front);
    }

    /** What follows adds no more than the product of its lengths (Cauchy, Schwarz). */
    @Override
    double most(double shared, double restOfA, double restOfB, SparseVector a, SparseVector b) {
        return shared + restOfA * restOfB;
    }

    @Override
    double value(double shared, SparseVector a, int i, SparseVector b, int j) {
        double sum = shared;
        while (i < a.features.length && j < b.features.length) {
            if (sum + a.rest[i] * b.rest[j] < least - 1e-9) return 0;
            if (a.features[i] == b.features[j]) sum += a.weights[i++] * b.weights[j++];
            else if (a.features[i] < b.features[j]) i++;
            else j++;
        }
        return sum;
    }
}
