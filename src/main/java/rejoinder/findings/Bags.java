package rejoinder.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bags of features, such as the words of each claim; every feature goes by a number. What {@link Likeness} searches. */
final class Bags {

    private final List<int[]> bags = new ArrayList<>();
    /** By feature, in how many bags it is. */
    private int[] frequency = new int[1 << 8];
    /** By feature, how many bags there were when it was last taken. */
    private int[] last = new int[frequency.length];

    private int features;

    /** Takes one bag more; a feature may come any number of times. */
    void add(int... bag) {
        bags.add(bag);
        for (int feature : bag) {
            while (feature >= frequency.length) {
                frequency = Arrays.copyOf(frequency, 2 * frequency.length);
                last = Arrays.copyOf(last, frequency.length);
            }
            if (last[feature] != bags.size()) frequency[feature]++;
            last[feature] = bags.size();
            features = Math.max(features, feature + 1);
        }
    }

    /** One more than the highest number of a feature. */
    int features() {
        return features;
    }

    /** The bags as vectors of counts. All are sorted at once: dealt out to the places, and back to their bags in order. */
    SparseVector[] vectors() {
        int[] places = places();
        int[] ends = new int[features + 1];
        for (int[] bag : bags) for (int feature : bag) ends[places[feature] + 1]++;
        for (int place = 0; place < features; place++) ends[place + 1] += ends[place];
        int[] dealt = new int[ends[features]];
        for (int v = 0; v < bags.size(); v++) for (int feature : bags.get(v)) dealt[ends[places[feature]]++] = v;
        int[][] sorted = new int[bags.size()][];
        for (int v = 0; v < sorted.length; v++) sorted[v] = new int[bags.get(v).length];
        int[] sizes = new int[sorted.length];
        for (int place = 0, i = 0; place < features; place++)
            for (; i < ends[place]; i++) sorted[dealt[i]][sizes[dealt[i]]++] = place;
        SparseVector[] vectors = new SparseVector[sorted.length];
        for (int v = 0; v < vectors.length; v++) vectors[v] = counted(sorted[v]);
        return vectors;
    }

    private static SparseVector counted(int[] sorted) {
        int[] counts = new int[sorted.length];
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) sorted[distinct++] = sorted[i];
            counts[distinct - 1]++;
        }
        return new SparseVector(Arrays.copyOf(sorted, distinct), Arrays.copyOf(counts, distinct));
    }

    /** By its number, the place of each feature among all when the rarest come first; ties by number. */
    private int[] places() {
        long[] order = new long[features];
        for (int i = 0; i < order.length; i++) order[i] = (long) frequency[i] << 32 | i;
        Arrays.sort(order);
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) places[(int) order[place]] = place;
        return places;
    }
}
