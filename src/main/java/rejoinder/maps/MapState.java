package rejoinder.maps;

/**
 * The settings of a map that the journal keeps.
 *
 * @param language a BCP 47 tag
 * @param voters null for nobody, as in all that was written before there were votes
 */
public record MapState(String title, String question, String language, Visibility visibility, Voters voters) {

    /** Of a new map, in which nobody votes. */
    MapState(String title, String question, String language, Visibility visibility) {
        this(title, question, language, visibility, null);
    }

    MapState checked() {
        String title = Plain.line(this.title);
        String question = Plain.of(this.question);
        if (title.isEmpty()) throw new Refusal(Refusal.Rule.TITLE_MISSING);
        if (title.length() > ArgumentMap.MAX_TITLE) throw new Refusal(Refusal.Rule.TITLE_TOO_LONG);
        if (question.length() > ArgumentMap.MAX_QUESTION) throw new Refusal(Refusal.Rule.TITLE_TOO_LONG);
        return new MapState(title, question.isEmpty() ? null : question, tag(language), visibility, voters);
    }

    /** The language as its tag; English where none is given. */
    static String tag(String language) {
        if (language == null || language.isBlank()) return "en";
        return Language.tag(language).orElseThrow(() -> new Refusal(Refusal.Rule.LANGUAGE_UNKNOWN));
    }
}
