package rejoinder.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bags of features, such as the words of each claim; every feature goes by a number. What {@link Likeness} searches. */
final class Bags {

    /**
     * The features of one bag, each once, and how often each is in it.
     *
     * @param features in ascending order
     */
    record Bag(int[] features, int[] counts) {

        int size() {
            return features.length;
        }
    }

    private final List<Bag> bags = new ArrayList<>();
    private int[] frequency = new int[1 << 10];
    private int features;

    /** Takes one bag more; a feature may come any number of times. */
    void add(int... all) {
        int[] sorted = all.clone();
        Arrays.sort(sorted);
        int[] counts = new int[sorted.length];
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) sorted[distinct++] = sorted[i];
            counts[distinct - 1]++;
        }
        Bag bag = new Bag(Arrays.copyOf(sorted, distinct), Arrays.copyOf(counts, distinct));
        for (int feature : bag.features) count(feature);
        bags.add(bag);
    }

    private void count(int feature) {
        if (feature >= frequency.length) frequency = Arrays.copyOf(frequency, Math.max(feature + 1, 2 * feature));
        frequency[feature]++;
        features = Math.max(features, feature + 1);
    }

    List<Bag> all() {
        return bags;
    }

    /** One more than the highest number of a feature. */
    int features() {
        return features;
    }

    /** By its number, the place of each feature among all when the rarest come first; ties by number. */
    int[] places() {
        long[] order = new long[features];
        for (int i = 0; i < order.length; i++) order[i] = (long) frequency[i] << 32 | i;
        Arrays.sort(order);
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) places[(int) order[place]] = place;
        return places;
    }
}
