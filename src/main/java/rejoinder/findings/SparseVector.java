package rejoinder.findings;

import java.util.Arrays;

/** Features by rarity, rarest first, with their weights. */
final class SparseVector {

    final int[] features;
    final double[] weights;
    /** At i, how much is left from i on, as the measure counts it; one more than there are features. */
    final double[] rest;
    /** How many of the first features a like vector must have one of. */
    final int front;

    SparseVector(int[] features, double[] weights, double[] rest, int front) {
        this.features = features;
        this.weights = weights;
        this.rest = rest;
        this.front = front;
    }

    /** The last feature of the front; -1 where there is none. */
    int end() {
        return front == 0 ? -1 : features[front - 1];
    }

    /** How many features come no later than this one. */
    int after(int feature) {
        int at = Arrays.binarySearch(features, feature);
        return at < 0 ? -at - 1 : at + 1;
    }
}
