package rejoinder.standing;

/** Many short lists of numbers, one for each owner, laid end to end. */
final class Lists {

    private final int[] start;
    private final int[] items;

    private Lists(int[] start, int[] items) {
        this.start = start;
        this.items = items;
    }

    /** The items by their owners, in the order given; an owner of −1 is nobody. */
    static Lists of(int owners, int[] owner, int[] item) {
        int[] start = new int[owners + 1];
        for (int one : owner) if (one >= 0) start[one + 1]++;
        for (int i = 0; i < owners; i++) start[i + 1] += start[i];
        int[] next = start.clone();
        int[] items = new int[start[owners]];
        for (int i = 0; i < owner.length; i++) if (owner[i] >= 0) items[next[owner[i]]++] = item[i];
        return new Lists(start, items);
    }

    int from(int owner) {
        return start[owner];
    }

    /** The end, exclusive. */
    int to(int owner) {
        return start[owner + 1];
    }

    int item(int index) {
        return items[index];
    }

    int size(int owner) {
        return start[owner + 1] - start[owner];
    }

    int[] list(int owner) {
        return java.util.Arrays.copyOfRange(items, start[owner], start[owner + 1]);
    }
}
