package rejoinder.courses;

import java.security.SecureRandom;
import java.util.Locale;

/** What lets students into a course: 39 random bits, in letters that nobody mixes up when a board shows them. */
final class JoinCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 8;

    private JoinCode() {}

    static String make() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) code.append('-');
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** As it is kept, however it was typed: in capitals, with spaces, without the dash. */
    static String spelled(String typed) {
        String letters = typed == null ? "" : typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.length() == LENGTH ? letters.substring(0, 4) + "-" + letters.substring(4) : "";
    }
}
