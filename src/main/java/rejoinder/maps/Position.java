package rejoinder.maps;

import java.util.List;

/**
 * The place of an item among its siblings, as a fraction between 0 and 1 in base 36, most significant digit first.
 *
 * <p>Positions compare as plain strings. Between any two there is always another, so nothing ever has to be renumbered
 * and a change to one claim's place never touches its siblings. A position never ends in 0. Placing at the end a
 * million times keeps positions under ten characters; placing in one gap, or at the start, again and again lengthens
 * them by a character for about five placings.
 */
public final class Position {

    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    private Position() {}

    /**
     * A position after {@code before} and ahead of {@code after}.
     *
     * @param before the left neighbour's position, or null to place first
     * @param after the right neighbour's position, or null to place last
     * @throws IllegalArgumentException if {@code before} is not less than {@code after}
     */
    public static String between(String before, String after) {
        if (before != null && after != null && before.compareTo(after) >= 0) {
            throw new IllegalArgumentException(before + " is not before " + after);
        }
        if (after == null) return before == null ? "i" : next(before);
        return middle(before == null ? "" : before, after);
    }

    /**
     * A position for a new item at an index of a sorted list. Two items may share a position, where an undo has put one
     * back whose place was taken since; the new item then goes behind both.
     */
    public static String at(int index, List<String> sorted) {
        String before = index == 0 ? null : sorted.get(index - 1);
        String after = sorted.stream()
                .skip(index)
                .filter(position -> before == null || position.compareTo(before) > 0)
                .findFirst()
                .orElse(null);
        return between(before, after);
    }

    /** A short position after the given one: the last digit that can grow grows, and room is left behind it. */
    private static String next(String before) {
        // The leading run of z says how many digits follow, so that appending lengthens a position by its logarithm.
        int run = 0;
        while (run < before.length() && before.charAt(run) == 'z') run++;
        int width = 2 * run + 1;
        String digits = before.substring(run);
        StringBuilder head = new StringBuilder(digits.length() > width ? digits.substring(0, width) : digits);
        while (head.length() < width) head.append('0');
        for (int i = width - 1; i >= 0; i--) {
            int digit = DIGITS.indexOf(head.charAt(i));
            boolean first = i == 0;
            if (digit < BASE - (first ? 2 : 1)) {
                head.setCharAt(i, DIGITS.charAt(digit + 1));
                return "z".repeat(run) + strip(head.toString());
            }
            head.setCharAt(i, '0');
        }
        return "z".repeat(run + 1) + "1";
    }

    private static String middle(String low, String high) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (int i = 0; ; i++) {
            int a = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int b = open || i >= high.length() ? BASE : DIGITS.indexOf(high.charAt(i));
            if (b - a > 1) return out.append(DIGITS.charAt((a + b) / 2)).toString();
            out.append(DIGITS.charAt(a));
            if (b > a) open = true;
        }
    }

    private static String strip(String digits) {
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') end--;
        return digits.substring(0, end);
    }
}
