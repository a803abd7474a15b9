package rejoinder.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import rejoinder.exchange.ArgdownToken.Kind;

/**
 * Cuts a text into the tokens of Argdown.
 *
 * <p>Argdown has no grammar on paper: its reference implementation (argdown-core 2.0, {@code lexer.ts}) tries one kind
 * of token after the other at each place, and the first that fits wins. The order here is the same, and so is what
 * fits. The depth of a relation is the number of blanks before its sign, a tab counting as one.
 *
 * <p>Each place is looked at a bounded number of times: what lies far ahead (the end of a comment, a closing bracket)
 * is looked for once and remembered, so that no text takes more than linear time.
 */
final class ArgdownLexer {

    private static final String[] RELATIONS = {"+>", "->", "<+", "+", "<-", "-", "><", "_>", "<_"};
    private static final String NO_TEXT = "\\@#*_[],.:</>(){}\r\n;-";
    private static final String CONTROLS = "@#*_[],.:</>(){};-";

    private final String text;
    private final List<ArgdownToken> tokens = new ArrayList<>();
    private final ArrayDeque<Integer> indents = new ArrayDeque<>(List.of(0));
    private final ArrayDeque<String> ranges = new ArrayDeque<>();
    private final Ahead ahead;
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean inference;

    private ArgdownLexer(String text) {
        this.text = text;
        this.ahead = new Ahead(text);
    }

    static List<ArgdownToken> tokens(String text) {
        ArgdownLexer lexer = new ArgdownLexer(text);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (at < text.length()) {
            boolean found = inference ? inInference() : inText();
            // A backslash at the end of a line escapes nothing and stands for itself.
            if (!found) add(Kind.TEXT, at + 1);
        }
        if (last() != null && last().is(Kind.BLANK_LINE)) tokens.remove(tokens.size() - 1);
        dedentTo(0);
    }

    private boolean inText() {
        return comment()
                || add(Kind.FRONT_MATTER, frontMatter())
                || add(Kind.DATA, ahead.data(at))
                || escapedOrSpecial()
                || blankLine()
                || add(Kind.LINE_END, lineEnd(at))
                || atLineStart()
                || rangeEnd()
                || rangeStart()
                || add(Kind.LINK, link())
                || add(Kind.TAG, tag())
                || titled()
                || blanks()
                || plain();
    }

    private boolean inInference() {
        return comment()
                || add(Kind.LINE_END, lineEnd(at))
                || escapedOrSpecial()
                || inferenceEnd()
                || add(Kind.DATA, ahead.data(at))
                || add(Kind.COMMA, text.charAt(at) == ',' ? at + 1 : -1)
                || blanks()
                || plain();
    }

    // ── what stands anywhere ──────────────────────────────────────────────

    private boolean comment() {
        int end = -1;
        if (text.startsWith("<!--", at)) end = ahead.after("-->", at + 4);
        else if (text.startsWith("/*", at)) end = ahead.after("*/", at + 2);
        else if (text.startsWith("//", at) && ahead.lineBreak(at) < text.length()) end = ahead.lineBreak(at);
        if (end < 0) return false;
        if (last() != null && last().is(Kind.BLANK_LINE)) end = afterBreaks(end);
        else if (last() != null && last().is(Kind.LINE_END)) {
            int next = lineEnd(end);
            if (next >= 0 && lineEnd(next) < 0) end = next;
        }
        skipTo(end);
        return true;
    }

    private int afterBreaks(int from) {
        int end = from;
        while (true) {
            int blanks = blanksEnd(end);
            if (text.startsWith("\r\n", blanks)) end = blanks + 2;
            else if (end < text.length() && isBreak(text.charAt(end))) end++;
            else return end;
        }
    }

    private int frontMatter() {
        if (!text.startsWith("===", at)) return -1;
        int open = at;
        while (open < text.length() && text.charAt(open) == '=') open++;
        int close = ahead.after("===", open);
        if (close < 0) return open - at >= 6 ? open : -1;
        while (close < text.length() && text.charAt(close) == '=') close++;
        return close;
    }

    private boolean escapedOrSpecial() {
        char c = text.charAt(at);
        if (c == '\\' && at + 1 < text.length() && !isLineTerminator(text.charAt(at + 1))) {
            int end = at + 2;
            while (end < text.length() && text.charAt(end) == ' ') end++;
            return add(Kind.ESCAPED, end);
        }
        if (c != '.' && c != ':') return false;
        int end = at + 1;
        while (end < text.length() && !isSpace(text.charAt(end)) && (end == at + 1 || text.charAt(end) != c)) end++;
        if (end == at + 1 || end >= text.length() || text.charAt(end) != c) return false;
        return add(Kind.SPECIAL, optionalBlank(end + 1));
    }

    private boolean blanks() {
        int end = blanksEnd(at);
        if (end == at) return false;
        skipTo(end);
        return true;
    }

    private boolean plain() {
        int end = at;
        while (end < text.length() && NO_TEXT.indexOf(text.charAt(end)) < 0) end++;
        if (end > at) return add(Kind.TEXT, end);
        return CONTROLS.indexOf(text.charAt(at)) >= 0 && add(Kind.CONTROL, optionalBlank(at + 1));
    }

    // ── line ends and line starts ─────────────────────────────────────────

    private boolean blankLine() {
        if (last() != null && last().is(Kind.BLANK_LINE)) return false;
        int end = at;
        int breaks = 0;
        for (int next = newline(end); next >= 0; next = newline(end)) {
            end = next;
            breaks++;
        }
        if (breaks < 2) return false;
        if (end < text.length()) dedentTo(0);
        return add(Kind.BLANK_LINE, end);
    }

    private boolean atLineStart() {
        if (last() != null && !last().endsLine()) return false;
        int sign = at;
        while (sign < text.length() && (isBlank(text.charAt(sign)) || text.charAt(sign) == '\'')) sign++;
        if (sign == text.length()) return false;
        if ((last() == null || last().is(Kind.LINE_END)) && text.startsWith("--", sign)) {
            dedentTo(0);
            inference = true;
            return add(Kind.INFERENCE_START, sign + 2);
        }
        return relation(sign) || heading() || number(sign) || item(sign);
    }

    private boolean relation(int sign) {
        for (String relation : RELATIONS) {
            if (text.startsWith(relation, sign)) return indented(Kind.RELATION, sign, sign + relation.length(), 0);
        }
        boolean bare = text.charAt(sign) == '_' && sign + 1 < text.length() && isSpace(text.charAt(sign + 1));
        return bare && indented(Kind.RELATION, sign, sign + 1, 0);
    }

    private boolean heading() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '#') end++;
        return end > at && end < text.length() && text.charAt(end) == ' ' && add(Kind.HEADING, end + 1);
    }

    private boolean number(int sign) {
        if (text.charAt(sign) != '(') return false;
        int end = digitsEnd(sign + 1);
        if (end == sign + 1 || end >= text.length() || text.charAt(end) != ')') return false;
        dedentTo(0);
        return add(Kind.NUMBER, end + 1);
    }

    private boolean item(int sign) {
        int end = digitsEnd(sign);
        boolean ordered = end > sign && end < text.length() && text.charAt(end) == '.';
        if (!ordered && text.charAt(sign) != '*') return false;
        end = ordered ? end + 1 : sign + 1;
        if (end >= text.length() || !isSpace(text.charAt(end))) return false;
        return indented(ordered ? Kind.ORDERED_ITEM : Kind.UNORDERED_ITEM, sign, end, 1);
    }

    private boolean indented(Kind kind, int sign, int end, int more) {
        int width = sign - at + more;
        if (width > indents.peek()) {
            indents.push(width);
            tokens.add(new ArgdownToken(Kind.INDENT, "", line, 1));
        } else dedentTo(width);
        return add(kind, end);
    }

    private void dedentTo(int width) {
        while (indents.size() > 1 && indents.peek() > width) {
            indents.pop();
            tokens.add(new ArgdownToken(Kind.DEDENT, "", line, Math.max(1, at - lineStart + 1)));
        }
    }

    private boolean inferenceEnd() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '-') end++;
        if (end - at < 2) return false;
        inference = false;
        return add(Kind.INFERENCE_END, end);
    }

    // ── inside of text ────────────────────────────────────────────────────

    private boolean rangeEnd() {
        for (String sign : new String[] {"**", "__", "*", "_"}) {
            if (!sign.equals(ranges.peek()) || !text.startsWith(sign, at)) continue;
            int end = at + sign.length();
            boolean closes = end == text.length() || " \t\n\r)}_.,!?;:-*".indexOf(text.charAt(end)) >= 0;
            if (!closes) continue;
            ranges.pop();
            return add(Kind.RANGE_END, optionalBlank(end));
        }
        return false;
    }

    private boolean rangeStart() {
        for (String sign : new String[] {"**", "__", "*", "_"}) {
            if (!text.startsWith(sign, at)) continue;
            int end = at + sign.length();
            if (end < text.length() && isSpace(text.charAt(end))) continue;
            ranges.push(sign);
            return add(Kind.RANGE_START, end);
        }
        return false;
    }

    private int link() {
        if (text.charAt(at) != '[') return -1;
        int title = ahead.after("]", at + 1);
        if (title < 0 || title - at < 3 || !text.startsWith("(", title)) return -1;
        int end = ahead.after(")", title + 1, "link");
        return end < 0 || end - title < 3 ? -1 : optionalBlank(end);
    }

    private int tag() {
        if (text.charAt(at) != '#') return -1;
        if (text.startsWith("#(", at)) {
            int end = ahead.after(")", at + 2);
            if (end - at > 3) return optionalBlank(end);
        }
        int end = at + 1;
        while (end < text.length() && isTagLetter(text.charAt(end))) end++;
        return end == at + 1 ? -1 : optionalBlank(end);
    }

    private boolean titled() {
        return titled("[", "]", Kind.STATEMENT, Kind.STATEMENT_REFERENCE, Kind.STATEMENT_MENTION)
                || titled("<", ">", Kind.ARGUMENT, Kind.ARGUMENT_REFERENCE, Kind.ARGUMENT_MENTION);
    }

    private boolean titled(String open, String close, Kind definition, Kind reference, Kind mention) {
        if (text.startsWith("@" + open, at)) {
            int end = inLine(close, at + 2);
            return end >= 0 && add(mention, optionalBlank(end));
        }
        if (!text.startsWith(open, at)) return false;
        int end = inLine(close + ":", at + 1);
        if (end >= 0) return add(definition, end);
        boolean dash = text.startsWith("-", at + 1);
        end = dash ? -1 : inLine(close, at + 1);
        return end >= 0 && add(reference, end);
    }

    /** The end of the nearest closing sign on the same line, with at least one character before it; -1 for none. */
    private int inLine(String close, int from) {
        if (from >= text.length() || isLineTerminator(text.charAt(from))) return -1;
        int end = ahead.after(close, from + 1);
        return end >= 0 && end - close.length() < ahead.lineTerminator(from) ? end : -1;
    }

    // ── small steps ───────────────────────────────────────────────────────

    private ArgdownToken last() {
        return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    }

    private boolean add(Kind kind, int end) {
        if (end < 0) return false;
        String piece = text.substring(at, end);
        if (kind == Kind.RELATION) piece = piece.substring(blanksEndIn(piece));
        tokens.add(new ArgdownToken(kind, piece, line, at - lineStart + 1));
        skipTo(end);
        return true;
    }

    private static int blanksEndIn(String piece) {
        int i = 0;
        while (isBlank(piece.charAt(i)) || piece.charAt(i) == '\'') i++;
        return i;
    }

    private void skipTo(int end) {
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && !text.startsWith("\r\n", at)) {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private int blanksEnd(int from) {
        int end = from;
        while (end < text.length() && isBlank(text.charAt(end))) end++;
        return end;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') end++;
        return end;
    }

    private int optionalBlank(int end) {
        return end < text.length() && isBlank(text.charAt(end)) ? end + 1 : end;
    }

    /** The end of blanks and a line break, a lone CR not counted; -1 for none. */
    private int newline(int from) {
        int end = blanksEnd(from);
        if (text.startsWith("\n", end)) return end + 1;
        return text.startsWith("\r\n", end) ? end + 2 : -1;
    }

    private int lineEnd(int from) {
        int end = newline(from);
        if (end >= 0) return end;
        end = blanksEnd(from);
        return text.startsWith("\r", end) ? end + 1 : -1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isLineTerminator(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** White space as JavaScript has it. */
    static boolean isSpace(char c) {
        return c >= '\t' && c <= '\r' || isLineTerminator(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }

    private static boolean isTagLetter(char c) {
        return c >= 'A' && c <= 'z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c >= '\u00a0' && c <= '\ud7ff'
                || c >= '\uf900' && c <= '\ufdcf'
                || c >= '\ufdf0' && c <= '\uffef';
    }
}
