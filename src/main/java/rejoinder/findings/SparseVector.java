package rejoinder.findings;

/** Features by rarity, rarest first, each with its count. */
final class SparseVector {

    final int[] features;
    final int[] counts;
    /** The sum of the squares of the counts. */
    final double mass;

    final double length;
    final Sketch sketch;

    SparseVector(int[] features, int[] counts) {
        this.features = features;
        this.counts = counts;
        double sum = 0;
        for (int count : counts) sum += (double) count * count;
        this.mass = sum;
        this.length = Math.sqrt(sum);
        this.sketch = new Sketch(features, counts);
    }

    /** The sum of the products of the counts; -1 if the rarest common feature is another one than that given. */
    double product(SparseVector other, int rarest) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < features.length && j < other.features.length) {
            if (features[i] < other.features[j]) i++;
            else if (features[i] > other.features[j]) j++;
            else {
                if (sum == 0 && features[i] != rarest) return -1;
                sum += (double) counts[i++] * other.counts[j++];
            }
        }
        return sum;
    }
}
