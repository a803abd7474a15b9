package rejoinder.findings;

import java.util.Locale;

/**
 * A language as far as the inspector can read it.
 *
 * @param locale without a language where it is not known which it is
 * @param words its significant words
 */
record Speech(Locale locale, Words words) {

    /** @param tag of BCP 47; null or an unknown one for a language of which nothing is known */
    static Speech of(String tag) {
        return new Speech(Locale.forLanguageTag(tag == null ? "" : tag), Words.in(tag));
    }

    String language() {
        return locale.getLanguage();
    }

    /** True where its grammar can be read as well. */
    boolean isEnglish() {
        return language().equals("en");
    }

    /** True where nouns are written like names. */
    boolean hidesNames() {
        return language().equals("de");
    }
}
