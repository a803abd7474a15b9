package rejoinder.courses;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The name to sign in with, made from the name that a person has: its first and its last part, short and plain enough
 * to be typed from a slip. "José Núñez García" becomes "jose.garcia", "Мария Иванова" becomes "mariia.ivanova".
 */
final class UserName {

    private static final int MAX_LENGTH = 30;

    /** Letters that no accent explains, and those of Cyrillic and Greek, as passports spell them (ICAO 9303-3, ELOT 743). */
    private static final Map<String, String> PLAIN = letters(
            """
            ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ə e ŋ n
            а a б b в v г g ґ g д d е e є ie ж zh з z и i і i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch
            ш sh щ shch ъ - ы y ь - э e ю iu я ia ђ dj ј j љ lj њ nj ћ c џ dz
            α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o""");

    private UserName() {}

    /** Empty where the name has no letter that has a spelling in Latin ones. */
    static String of(String fullName) {
        String[] parts = plain(fullName).replaceAll("^[ -]+|[ -]+$", "").split(" ");
        String name = parts.length == 1 ? parts[0] : parts[0] + "." + parts[parts.length - 1];
        return name.substring(0, Math.min(MAX_LENGTH, name.length())).replaceAll("[.-]+$", "");
    }

    /** In small Latin letters, and nothing but letters, digits, dashes and spaces. */
    private static String plain(String fullName) {
        String bare = Normalizer.normalize(fullName.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ου", "ou");
        StringBuilder plain = new StringBuilder();
        bare.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> plain.append(PLAIN.getOrDefault(letter, letter)));
        return plain.toString().replaceAll("['’ʼ]", "").replaceAll("[^a-z0-9-]+", " ");
    }

    private static Map<String, String> letters(String pairs) {
        String[] all = pairs.split("\\s+");
        Map<String, String> letters = new HashMap<>();
        for (int i = 0; i < all.length; i += 2) letters.put(all[i], all[i + 1].equals("-") ? "" : all[i + 1]);
        return Map.copyOf(letters);
    }
}
