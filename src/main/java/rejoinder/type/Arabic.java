package rejoinder.type;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: each gets the shape of its place in the word, as a letter of Unicode's Arabic Presentation Forms,
 * which are read from the names that Unicode gives them. See The Unicode Standard, 9.2, Cursive Joining.
 */
final class Arabic {

    private static final int ALONE = 0;
    private static final int LAST = 1;
    private static final int FIRST = 2;
    private static final int INSIDE = 3;

    private static final char TATWEEL = 0x0640;
    private static final char JOINER = 0x200D;

    /** The four shapes of a letter, or of lam and alef together; 0 for one that it has not. */
    private static final Map<String, int[]> SHAPES = new HashMap<>();

    static {
        for (int shape = 0xFB50; shape <= 0xFEFC; shape++) {
            String name = isShape(shape) ? Character.getName(shape) : null;
            if (name == null || !name.endsWith(" FORM")) continue;
            String letters = Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC);
            if (letters.length() > 1 && !(letters.length() == 2 && letters.charAt(0) == 0x0644 && shape >= 0xFEF5))
                continue;
            int place = name.contains(" FINAL ")
                    ? LAST
                    : name.contains(" INITIAL ") ? FIRST : name.contains(" MEDIAL ") ? INSIDE : ALONE;
            SHAPES.computeIfAbsent(letters, one -> new int[4])[place] = shape;
        }
    }

    private Arabic() {}

    static boolean isShape(int letter) {
        return letter >= 0xFB50 && letter <= 0xFBFF || letter >= 0xFE70 && letter <= 0xFEFC;
    }

    /** A text with its Arabic letters joined, and without the marks that only say whether to join. */
    static String joined(String text) {
        if (text.chars().noneMatch(letter -> letter >= 0x0600 && letter <= 0x06FF)) return withoutJoiners(text);
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String letters = lamAlef(text, i);
            int[] shapes = SHAPES.get(letters);
            if (shapes == null) {
                joined.append(text.charAt(i));
                continue;
            }
            boolean before = shapes[LAST] != 0 && joinsOn(text, i);
            boolean after = shapes[FIRST] != 0 && joinsBack(text, i + letters.length());
            int shape = shapes[before ? after ? INSIDE : LAST : after ? FIRST : ALONE];
            if (shape == 0) joined.append(letters);
            else joined.appendCodePoint(shape);
            i += letters.length() - 1;
        }
        return withoutJoiners(joined.toString());
    }

    private static String lamAlef(String text, int at) {
        String two = text.substring(at, Math.min(text.length(), at + 2));
        return two.length() == 2 && SHAPES.containsKey(two) ? two : two.substring(0, 1);
    }

    /** Whether the letter before a place reaches on to it. */
    private static boolean joinsOn(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Letters.isMark(text.charAt(before))) before--;
        if (before < 0) return false;
        char letter = text.charAt(before);
        if (letter == TATWEEL || letter == JOINER) return true;
        int[] shapes = SHAPES.get(String.valueOf(letter));
        boolean ofLamAlef = before > 0 && SHAPES.containsKey(text.substring(before - 1, before + 1));
        return shapes != null && shapes[FIRST] != 0 && !ofLamAlef;
    }

    /** Whether the letter at a place or after it reaches back. */
    private static boolean joinsBack(String text, int at) {
        int after = at;
        while (after < text.length() && Letters.isMark(text.charAt(after))) after++;
        if (after == text.length()) return false;
        char letter = text.charAt(after);
        int[] shapes = SHAPES.get(String.valueOf(letter));
        return letter == TATWEEL || letter == JOINER || shapes != null && shapes[LAST] != 0;
    }

    private static String withoutJoiners(String text) {
        return text.replace("\u200C", "").replace("\u200D", "");
    }
}
