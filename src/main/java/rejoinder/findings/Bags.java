package rejoinder.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bags of features, such as the words of each claim, in which every distinct feature goes by a number: what
 * {@link Likeness} searches.
 *
 * @param <T> what a feature is; equal ones are the same
 */
final class Bags<T> {

    /** The features of one bag by their numbers, each once and in ascending order, and how often each is in it. */
    record Bag(int[] features, int[] counts) {

        int size() {
            return features.length;
        }
    }

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<Bag> bags = new ArrayList<>();

    /** Takes one bag more; a feature may come any number of times. */
    void add(Iterable<? extends T> features) {
        int[] all = new int[16];
        int n = 0;
        for (T feature : features) {
            if (n == all.length) all = Arrays.copyOf(all, 2 * n);
            Integer number = numbers.get(feature);
            if (number == null) numbers.put(feature, number = numbers.size());
            all[n++] = number;
        }
        bags.add(counted(all, n));
    }

    private static Bag counted(int[] all, int n) {
        Arrays.sort(all, 0, n);
        int[] features = new int[n];
        int[] counts = new int[n];
        int distinct = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || all[i] != all[i - 1]) features[distinct++] = all[i];
            counts[distinct - 1]++;
        }
        return new Bag(Arrays.copyOf(features, distinct), Arrays.copyOf(counts, distinct));
    }

    List<Bag> all() {
        return bags;
    }

    /** How many different features there are. */
    int features() {
        return numbers.size();
    }

    /** By its number, the place of each feature among all when the rarest come first; ties as they came. */
    int[] places() {
        int[] frequency = frequency();
        long[] order = new long[frequency.length];
        for (int i = 0; i < order.length; i++) order[i] = (long) frequency[i] << 32 | i;
        Arrays.sort(order);
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) places[(int) order[place]] = place;
        return places;
    }

    /** By its number, in how many bags each feature is. */
    private int[] frequency() {
        int[] frequency = new int[numbers.size()];
        for (Bag bag : bags) for (int feature : bag.features) frequency[feature]++;
        return frequency;
    }
}
