package rejoinder.findings;

/** The cosine of the angle between two vectors of counts, from 0 to 1. */
final class Cosine extends Likeness {

    Cosine(double least) {
        super(least);
    }

    /** What is common to shares p and q of the squared lengths adds no more than √(pq) (Cauchy, Schwarz). */
    @Override
    double leastShare(double other) {
        return least * least / other;
    }

    /** By the law of cosines. */
    @Override
    double farthest(double a, double b) {
        return a * a + b * b - 2 * least * a * b;
    }

    @Override
    double value(double product, SparseVector a, SparseVector b) {
        return product / (a.length * b.length);
    }
}
