package rejoinder.maps;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The language that something is written in, as a tag of BCP 47: {@code en}, {@code pt-BR}, {@code zh-Hant}. */
public final class Language {

    private static final int MAX_LENGTH = 35;
    private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private Language() {}

    /** The tag in its usual spelling; empty where no language has it, as {@code english} or {@code xx}. */
    public static Optional<String> tag(String typed) {
        Locale locale = Locale.forLanguageTag(typed.strip().replace('_', '-'));
        String language = locale.getLanguage();
        boolean known = language.length() == 3 || OF_TWO_LETTERS.contains(language);
        return Optional.of(locale.toLanguageTag()).filter(tag -> known && tag.length() <= MAX_LENGTH);
    }
}
