package rejoinder.type;

import java.text.Normalizer;

/** Texts as letters that can be set one after another. */
final class Letters {

    /** What stands for half of a letter, which no text should have. */
    private static final int BROKEN = 0xFFFD;

    private Letters() {}

    /**
     * A text on one line: every run of white space is one space, and what has no shape of its own (control characters,
     * marks of direction, variants) is left out.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (Character.isWhitespace(letter)) {
                if (!blank) line.append(' ');
                blank = true;
            } else if (!isShapeless(letter)) {
                boolean half = Character.getType(letter) == Character.SURROGATE;
                line.appendCodePoint(half ? BROKEN : letter);
                blank = false;
            }
        }
        return line.toString();
    }

    private static boolean isShapeless(int letter) {
        int type = Character.getType(letter);
        boolean joiner = letter == 0x200C || letter == 0x200D;
        boolean variant = letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
        return type == Character.CONTROL || type == Character.FORMAT && !joiner || variant;
    }

    /** Whether a letter leaves no ink and needs no font. */
    static boolean isBlank(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || isShapeless(letter)
                || letter == 0x200C
                || letter == 0x200D;
    }

    static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The letters of a text as they are typed, of those that were given the shape of their place in a word. */
    static String typed(String shaped) {
        StringBuilder typed = new StringBuilder(shaped.length());
        shaped.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            typed.append(Arabic.isShape(letter) ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
        });
        return typed.toString();
    }

    /** A letter as it stands where one reads from right to left: brackets face the other way. */
    static int mirrored(int letter) {
        String sides = "()[]{}<>«»‹›≤≥";
        int at = letter < BROKEN ? sides.indexOf(letter) : -1;
        return at < 0 ? letter : sides.charAt(at ^ 1);
    }
}
