package rejoinder.maps;

import java.util.Locale;

/** The settings of a map that the journal keeps. {@code language} is a BCP 47 tag. */
public record MapState(String title, String question, String language, Visibility visibility) {

    MapState checked() {
        String title = Plain.line(this.title);
        String question = Plain.of(this.question);
        if (title.isEmpty()) throw new Refusal(Refusal.Rule.TITLE_MISSING);
        if (title.length() > ArgumentMap.MAX_TITLE) throw new Refusal(Refusal.Rule.TITLE_TOO_LONG);
        if (question.length() > ArgumentMap.MAX_QUESTION) throw new Refusal(Refusal.Rule.TITLE_TOO_LONG);
        return new MapState(title, question.isEmpty() ? null : question, tag(language), visibility);
    }

    /** The language as a well-formed tag; English where it is none. */
    static String tag(String language) {
        String tag = language == null
                ? "und"
                : Locale.forLanguageTag(language.strip()).toLanguageTag();
        return tag.equals("und") || tag.length() > 35 ? "en" : tag;
    }
}
