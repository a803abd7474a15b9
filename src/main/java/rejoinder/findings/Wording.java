package rejoinder.findings;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as {@link Twins} see it from outside.
 *
 * @param plain its letters and digits alone, in lower case
 * @param block what must be the same in both of two twins: how often they deny, whether they set a condition, and the
 *     numbers in them
 */
record Wording(String plain, String block) {

    private static final int RUN = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},;:’'\")] )\\p{Lu}[\\p{L}\\p{N}]*");

    static Wording of(String text, Cues cues) {
        return new Wording(plain(text), cues.denials() + " " + cues.has(Cue.CONDITION) + " " + numbers(text, cues));
    }

    /** Every run of three letters, packed into a number. */
    long[] runs() {
        String padded = " " + plain + " ";
        long[] runs = new long[Math.max(0, padded.length() - RUN + 1)];
        for (int i = 0; i < runs.length; i++)
            runs[i] = (long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2);
        return runs;
    }

    /** Whether each of two texts has a name, other than as its first word, that is not in the other one. */
    static boolean differInNames(String one, String other) {
        Set<String> first = names(one);
        Set<String> second = names(other);
        return !first.equals(second)
                && !first.stream().allMatch(other::contains)
                && !second.stream().allMatch(one::contains);
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) names.add(name.group());
        return names;
    }

    private static Set<String> numbers(String text, Cues cues) {
        if (!cues.hasDigits()) return Set.of();
        Set<String> numbers = new TreeSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) numbers.add(number.group());
        return numbers;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (space && plain.length() > 0) plain.append(' ');
                plain.append(Character.toLowerCase(c));
                space = false;
            } else space = true;
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
