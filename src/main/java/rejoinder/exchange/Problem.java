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
        BRANCH_CUT
    }

    /** The problem in words, with its place. */
    public String in(ExchangeMessages words) {
        String what = what(words);
        if (line == 0) return what;
        return column == 0 ? words.onLine(line, what) : words.onCharacter(line, column, what);
    }

    /** The problem in words, without its place. */
    public String what(ExchangeMessages words) {
        return switch (rule) {
            case TOO_LARGE -> words.tooLarge(about);
            case TOO_DEEP -> words.tooDeep(about);
            case TOO_MANY_CLAIMS -> words.tooManyClaims(about);
            case NOT_A_TEXT -> words.notAText();
            case NOT_HERE -> words.notHere(about);
            case NOTHING_ABOVE -> words.nothingAbove(about);
            case TEXT_MISSING -> about.isEmpty() ? words.textMissing() : words.textMissingAfter(about);
            case TEXT_AFTER_TITLE -> words.textAfterTitle(about);
            case TITLE_IN_TEXT -> words.titleInText(about);
            case RANGE_OPEN -> words.rangeOpen(about);
            case BLANK_LINE_NEEDED -> words.blankLineNeeded(about);
            case STEPS_NEED_BLANK_LINE -> words.stepsNeedBlankLine(about);
            case STEPS_INCOMPLETE -> words.stepsIncomplete();
            case INFERENCE_OPEN -> words.inferenceOpen();
            case ARGUMENT_AS_PREMISE -> words.argumentAsPremise(about);
            case ARGUMENT_CONTRADICTED -> words.argumentContradicted(about);
            case SECOND_STEPS -> words.secondSteps(about);
            case DATA_BROKEN -> words.dataBroken(about);
            case OTHER_DIALECT -> words.otherDialect();
            case NOTHING_THERE -> words.nothingThere();
            case CO_PREMISE_ALONE -> words.coPremiseAlone();
            case UNDERCUT_ALONE -> words.undercutAlone();
            case HEADING_LEFT_OUT -> words.headingLeftOut(about);
            case PARAGRAPH_LEFT_OUT -> words.paragraphLeftOut(about);
            case SETTING_LEFT_OUT -> words.settingLeftOut(about);
            case ARGUMENT_LEFT_OUT -> words.argumentLeftOut(about);
            case INFERENCE_LEFT_OUT -> words.inferenceLeftOut(about);
            case LINK_LEFT_OUT -> words.linkLeftOut(about);
            case RELATION_LEFT_OUT -> words.relationLeftOut(about);
            case EMPHASIS_LEFT_OUT -> words.emphasisLeftOut();
            case CONTRADICTION_ONE_WAY -> words.contradictionOneWay(about);
            case ATTACK_AS_UNDERCUT -> words.attackAsUndercut(about);
            case SUPPORT_OF_A_STEP -> words.supportOfAStep(about);
            case UNDERCUT_AS_REBUTTAL -> words.undercutAsRebuttal(about);
            case SECOND_TEXT -> words.secondText(about);
            case TEXT_CUT -> words.textCut(about);
            case TITLE_CUT -> words.titleCut(about);
            case DATA_CUT -> words.dataCut(about);
            case ADDRESS_LEFT_OUT -> words.addressLeftOut(about);
            case SOURCE_MISSING -> words.sourceMissing(about);
            case WORDS_NOT_FOUND -> words.wordsNotFound(about);
            case QUESTION_FROM_TITLE -> words.questionFromTitle(about);
            case LOOP_OPENED -> words.loopOpened(about);
            case BRANCH_CUT -> words.branchCut(about);
        };
    }
}
