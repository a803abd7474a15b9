package rejoinder.diagrams;

/**
 * Moves the points of a glyph of which nothing is stored as their neighbours move.
 *
 * <p>Source: OpenType 1.9.1, table gvar, Inferred deltas for un-referenced point numbers.
 */
final class Following {

    private Following() {}

    static void fill(float[] moved, boolean[] told, int[] at, int[] ends) {
        int start = 0;
        for (int end : ends) {
            int first = start;
            while (first <= end && !told[first]) first++;
            if (first <= end) {
                int before = first;
                int size = end - start + 1;
                for (int i = 1; i <= size; i++) {
                    int next = start + (first - start + i) % size;
                    if (!told[next]) continue;
                    for (int p = start + (before - start + 1) % size; p != next; p = start + (p - start + 1) % size)
                        moved[p] = between(moved, at, before, next, at[p]);
                    before = next;
                }
            }
            start = end + 1;
        }
    }

    private static float between(float[] moved, int[] at, int one, int other, int point) {
        int low = at[one] <= at[other] ? one : other;
        int high = low == one ? other : one;
        if (at[low] == at[high]) return moved[low] == moved[high] ? moved[low] : 0;
        if (point <= at[low]) return moved[low];
        if (point >= at[high]) return moved[high];
        return moved[low] + (moved[high] - moved[low]) * (point - at[low]) / (at[high] - at[low]);
    }
}
