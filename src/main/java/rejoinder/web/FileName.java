package rejoinder.web;

import java.text.Normalizer;
import java.util.Locale;

/** Titles as file names that every system takes. */
public final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    /** @param otherwise the name where nothing of the title is left */
    public static String of(String title, String otherwise) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-", "");
        if (plain.length() > LONGEST) plain = plain.substring(0, LONGEST);
        plain = plain.replaceAll("-$", "");
        return plain.isEmpty() ? otherwise : plain;
    }
}
