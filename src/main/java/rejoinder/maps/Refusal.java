package rejoinder.maps;

/** A rule of the model says no. Nothing has changed. */
public class Refusal extends RuntimeException {

    /** Which rule; the words for it stand in {@link MapMessages}. */
    public enum Rule {
        NOTHING_TO_START,
        STANCE_MISSING,
        PLACE_MISSING,
        NOBODY_OF_THAT_NAME,
        NOTHING_CHOSEN,
        TEXT_MISSING,
        TEXT_TOO_LONG,
        TOO_MUCH,
        LABEL_TOO_LONG,
        LABEL_TAKEN,
        CITATION_ADDRESS,
        BELOW_ITSELF,
        TOO_DEEP,
        TOO_MANY_CLAIMS,
        ONE_THESIS_ONLY,
        THESIS_STAYS,
        THESIS_HAS_NO_STEP,
        UNDERCUTS_NEED_THE_STEP,
        NOT_A_CO_PREMISE,
        NO_PLACE_THERE,
        NOT_DELETED,
        REDACTED,
        LINK_HAS_NO_TEXT,
        LINK_TO_ITSELF,
        QUESTION_NEEDED,
        TITLE_MISSING,
        TITLE_TOO_LONG,
        LANGUAGE_UNKNOWN,
        SOURCE_TOO_LONG,
        SOURCE_MISSING,
        TEACHERS_PUBLISH,
        IN_A_COURSE,
        HANDED_OUT,
        NOTHING_TO_UNDO,
        NOTHING_TO_REDO,
        CANNOT_BE_UNDONE,
        EDITED_SINCE,
        REPLIED_BELOW;

        /** Whether there was nothing to do, rather than something that may not be done. */
        boolean isNothing() {
            return this == NOTHING_TO_UNDO || this == NOTHING_TO_REDO;
        }
    }

    private final Rule rule;

    public Refusal(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
