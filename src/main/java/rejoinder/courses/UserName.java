package rejoinder.courses;

import java.text.Normalizer;
import java.util.Locale;
import rejoinder.people.Person;

/** The name to sign in with, made from the name that a person has: "Lena Møller-Groß" becomes "lena.møller-gross". */
final class UserName {

    private static final int MAX_LENGTH = 40;

    private UserName() {}

    /** The first that nobody has: lena.berg, lena.berg2, lena.berg3. */
    static String free(String fullName) {
        String name = of(fullName);
        String free = name;
        for (int i = 2; Person.named(free).isPresent(); i++) free = name + i;
        return free;
    }

    /** In small letters, with dots between the parts; accents of Latin letters go, other scripts stay as they are. */
    static String of(String fullName) {
        String plain = Normalizer.normalize(fullName, Normalizer.Form.NFD).replaceAll("(?<=\\p{IsLatin})\\p{M}+", "");
        String name = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}-]+", ".")
                .replaceAll("^[.-]+|[.-]+$", "");
        if (name.isEmpty()) return "student";
        int end = name.offsetByCodePoints(0, Math.min(MAX_LENGTH, name.codePointCount(0, name.length())));
        return name.substring(0, end).replaceAll("[.-]+$", "");
    }
}
