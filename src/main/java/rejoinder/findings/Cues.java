package rejoinder.findings;

/** The cues that the words of a text give, and how often it denies something. */
final class Cues {

    private static final String NO_IN_GERMAN = "kein";

    private int bits;
    private int denials;
    private boolean digits;

    private Cues() {}

    static Cues of(String text) {
        Cues cues = new Cues();
        int start = -1;
        boolean contractible = false;
        for (int i = 0; i <= text.length(); ) {
            int c = i == text.length() ? ' ' : text.codePointAt(i);
            boolean inside = isOfWord(c);
            if (inside && start < 0) start = i;
            if (!inside && start >= 0) {
                String word = folded(text, start, i);
                boolean joined = start > 0 && isApostrophe(text.charAt(start - 1));
                if (contractible && joined && word.equals("t")) cues.denials++;
                contractible = !cues.take(word) && word.endsWith("n");
                start = -1;
                if (!isApostrophe(c)) contractible = false;
            }
            if (c >= '0' && c <= '9') cues.digits = true;
            i += Character.charCount(c);
        }
        return cues;
    }

    boolean has(Cue cue) {
        return (bits & cue.bit()) != 0;
    }

    /** Whether there is a digit from 0 to 9. */
    boolean hasDigits() {
        return digits;
    }

    /** How many words deny, "n't" among them. */
    int denials() {
        return denials;
    }

    /** Whether a word denies. */
    private boolean take(String word) {
        int found = Cue.bits(word);
        if (word.startsWith(NO_IN_GERMAN) && word.chars().allMatch(Character::isLetter)) found |= Cue.DENIAL.bit();
        bits |= found;
        if ((found & Cue.DENIAL.bit()) == 0) return false;
        denials++;
        return true;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    /** In lower case, letter by letter. */
    private static String folded(String text, int start, int end) {
        char[] word = new char[end - start];
        for (int i = start; i < end; i++)
            word[i - start] = Character.toLowerCase(Character.toUpperCase(text.charAt(i)));
        return new String(word);
    }

    /** As Unicode defines words for regular expressions (UTS #18, annex C). */
    private static boolean isOfWord(int c) {
        if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> Character.isAlphabetic(c) || c == 0x200C || c == 0x200D;
        };
    }
}
