package rejoinder.exchange;

/**
 * Something in a file or pasted text that could not be read as it stands: the cause of a refusal, or a notice of what
 * was left out or changed.
 *
 * @param line from 1; 0 where it is about the whole
 * @param column from 1; 0 where it is about the whole line
 * @param about what the words for it mention: a title, a sign, a limit; empty for none
 */
public record Problem(Rule rule, int line, int column, String about) {

    /** What is wrong; the words for it stand in {@link ExchangeMessages}. */
    public enum Rule {
        // The text is refused.
        TOO_LARGE,
        TOO_DEEP,
        TOO_MANY_CLAIMS,
        NOT_A_TEXT,
        NOT_HERE,
        NOTHING_ABOVE,
        TEXT_MISSING,
        TEXT_AFTER_TITLE,
        TITLE_IN_TEXT,
        RANGE_OPEN,
        BLANK_LINE_NEEDED,
        STEPS_NEED_BLANK_LINE,
        STEPS_INCOMPLETE,
        INFERENCE_OPEN,
        ARGUMENT_AS_PREMISE,
        ARGUMENT_CONTRADICTED,
        SECOND_STEPS,
        DATA_BROKEN,
        OTHER_DIALECT,
        NOTHING_THERE,
        CO_PREMISE_ALONE,
        UNDERCUT_ALONE,

        // The text is read, without this or otherwise than it says.
        HEADING_LEFT_OUT,
        PARAGRAPH_LEFT_OUT,
        SETTING_LEFT_OUT,
        ARGUMENT_LEFT_OUT,
        INFERENCE_LEFT_OUT,
        LINK_LEFT_OUT,
        RELATION_LEFT_OUT,
        EMPHASIS_LEFT_OUT,
        CONTRADICTION_ONE_WAY,
        ATTACK_AS_UNDERCUT,
        SUPPORT_OF_A_STEP,
        UNDERCUT_AS_REBUTTAL,
        SECOND_TEXT,
        TEXT_CUT,
        TITLE_CUT,
        DATA_CUT,
        ADDRESS_LEFT_OUT,
        SOURCE_MISSING,
        WORDS_NOT_FOUND,
        QUESTION_FROM_TITLE,
        LOOP_OPENED,
        BRANCH_CUT,
        ONE_LEVEL_ONLY
    }
}
