package rejoinder.findings;

/**
 * A vector of counts in 256 bits, from which it can be told how far apart two vectors are at least: each single count
 * flips one bit, so that the bits in which two sketches differ are no more than the counts in which the vectors do. As
 * counts are whole, that is no more than the square of their Euclidean distance.
 */
final class Sketch {

    static final int WORDS = 4;

    private final long[] bits = new long[WORDS];

    Sketch(int[] features, int[] counts) {
        for (int i = 0; i < features.length; i++)
            for (int nth = 0; nth < counts[i]; nth++) {
                long place = Numbers.scattered((long) nth << 32 | features[i]);
                bits[(int) (place >>> 62)] ^= 1L << place;
            }
    }

    void copyTo(long[] row, int at) {
        System.arraycopy(bits, 0, row, at * WORDS, WORDS);
    }

    /** In how many bits two sketches of a row differ. */
    static int differences(long[] row, int a, int b) {
        int first = a * WORDS;
        int second = b * WORDS;
        return Long.bitCount(row[first] ^ row[second])
                + Long.bitCount(row[first + 1] ^ row[second + 1])
                + Long.bitCount(row[first + 2] ^ row[second + 2])
                + Long.bitCount(row[first + 3] ^ row[second + 3]);
    }
}
