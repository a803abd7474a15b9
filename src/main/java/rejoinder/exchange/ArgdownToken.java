package rejoinder.exchange;

/**
 * The smallest piece of an Argdown text.
 *
 * @param text the piece as it stands in the file
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
record ArgdownToken(Kind kind, String text, int line, int column) {

    enum Kind {
        FRONT_MATTER,
        DATA,
        ESCAPED,
        SPECIAL,
        BLANK_LINE,
        LINE_END,
        INDENT,
        DEDENT,
        INFERENCE_START,
        INFERENCE_END,
        COMMA,
        RELATION,
        HEADING,
        NUMBER,
        ORDERED_ITEM,
        UNORDERED_ITEM,
        RANGE_START,
        RANGE_END,
        LINK,
        TAG,
        STATEMENT,
        STATEMENT_REFERENCE,
        STATEMENT_MENTION,
        ARGUMENT,
        ARGUMENT_REFERENCE,
        ARGUMENT_MENTION,
        TEXT,
        CONTROL
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** True where a line, and with it a paragraph or a relation, can begin after this token. */
    boolean endsLine() {
        return kind == Kind.LINE_END || kind == Kind.BLANK_LINE;
    }

    /** The title between the brackets of a definition or reference. */
    String title() {
        int end = text.endsWith(":") ? text.length() - 2 : text.length() - 1;
        return text.substring(1, end);
    }
}
