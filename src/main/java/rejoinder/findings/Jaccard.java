package rejoinder.findings;

/** How much of what two sets have is common to both, from 0 to 1 (Jaccard 1901). */
final class Jaccard extends Likeness {

    Jaccard(double least) {
        super(least);
    }

    /** What is common to shares p and q of two sets is no more of their union than 1 / (1/p + 1/q - 1). */
    @Override
    double leastShare(double other) {
        return 1 / (1 + 1 / least - 1 / other);
    }

    /** How many features can be in one set only: of both together, which are the squares of their lengths, that part. */
    @Override
    double farthest(double a, double b) {
        return (a * a + b * b) * (1 - least) / (1 + least);
    }

    @Override
    double value(double product, SparseVector a, SparseVector b) {
        return product / (a.mass + b.mass - product);
    }
}
