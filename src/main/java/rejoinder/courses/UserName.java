package rejoinder.courses;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import rejoinder.people.Person;

/**
 * The name to sign in with, made from the name that a person has: its first and its last part, short and plain enough
 * to be typed from a slip. "José Núñez García" becomes "jose.garcia".
 */
final class UserName {

    private static final int MAX_LENGTH = 30;

    /** Letters that no accent explains, and that many keyboards lack. */
    private static final Map<String, String> PLAIN =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private UserName() {}

    /** The first that nobody has: lena.berg, lena.berg2, lena.berg3. */
    static String free(String fullName) {
        String name = of(fullName);
        String free = name;
        for (int i = 2; Person.named(free).isPresent(); i++) free = name + i;
        return free;
    }

    static String of(String fullName) {
        String[] parts = plain(fullName).replaceAll("^[ -]+|[ -]+$", "").split(" ");
        String name = parts.length == 1 ? parts[0] : parts[0] + "." + parts[parts.length - 1];
        if (name.isEmpty()) return "student";
        int end = name.offsetByCodePoints(0, Math.min(MAX_LENGTH, name.codePointCount(0, name.length())));
        return name.substring(0, end).replaceAll("[.-]+$", "");
    }

    /** In small letters, and nothing but letters, digits, dashes and spaces; other scripts than Latin stay as they are. */
    private static String plain(String fullName) {
        String bare = Normalizer.normalize(fullName, Normalizer.Form.NFD).replaceAll("(?<=\\p{IsLatin})\\p{M}+", "");
        String small = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN.entrySet())
            small = small.replace(letter.getKey(), letter.getValue());
        return small.replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}-]+", " ");
    }
}
