package rejoinder.findings;

import java.util.Arrays;

/** How much of what two sets have is common to both, from 0 to 1 (Jaccard 1901). */
final class Jaccard extends Likeness {

    Jaccard(double least) {
        super(least);
    }

    @Override
    SparseVector vector(int[] features, double[] counts) {
        double[] once = new double[features.length];
        Arrays.fill(once, 1);
        int size = features.length;
        double[] rest = new double[size + 1];
        for (int i = 0; i < size; i++) rest[i] = size - i;
        int front = size == 0 ? 0 : size - (int) Math.ceil(least * size - 1e-9) + 1;
        return new SparseVector(features, once, rest, front);
    }

    @Override
    double most(double shared, double restOfA, double restOfB, SparseVector a, SparseVector b) {
        return jaccard(shared + Math.min(restOfA, restOfB), a, b);
    }

    @Override
    double value(double shared, SparseVector a, int i, SparseVector b, int j) {
        double common = shared;
        while (i < a.features.length && j < b.features.length) {
            if (a.features[i] == b.features[j]) {
                common++;
                i++;
                j++;
            } else if (a.features[i] < b.features[j]) i++;
            else j++;
        }
        return jaccard(common, a, b);
    }

    private static double jaccard(double common, SparseVector a, SparseVector b) {
        return common / (a.features.length + b.features.length - common);
    }
}
