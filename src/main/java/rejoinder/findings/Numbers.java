package rejoinder.findings;

import java.util.Arrays;

/** Numbers keys as they come, from 0 on: a hash table from long to int without objects (open addressing, Knuth 6.4). */
final class Numbers {

    private static final int FREE = -1;

    private long[] keys = new long[1 << 8];
    private int[] numbers = new int[keys.length];
    private int size;

    Numbers() {
        Arrays.fill(numbers, FREE);
    }

    /** The number of a key, which it gets when it is first asked for. */
    int of(long key) {
        int at = place(key);
        if (numbers[at] != FREE) return numbers[at];
        keys[at] = key;
        numbers[at] = size++;
        if (2 * size > keys.length) grow();
        return size - 1;
    }

    int[] of(long[] all) {
        int[] found = new int[all.length];
        for (int i = 0; i < all.length; i++) found[i] = of(all[i]);
        return found;
    }

    /** Where a key is, or the free place where it belongs. */
    private int place(long key) {
        int at = (int) (scattered(key) >>> 32) & keys.length - 1;
        while (numbers[at] != FREE && keys[at] != key) at = at + 1 & keys.length - 1;
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        Arrays.fill(numbers, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] == FREE) continue;
            int at = place(oldKeys[i]);
            keys[at] = oldKeys[i];
            numbers[at] = oldNumbers[i];
        }
    }

    /** All bits of a key spread over all bits of the result (Steele, Lea, Flood 2014). */
    static long scattered(long key) {
        long bits = (key ^ key >>> 30) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
        return bits ^ bits >>> 31;
    }
}
