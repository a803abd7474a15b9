package rejoinder.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rejoinder.exchange.Problem.Rule;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Position;
import rejoinder.maps.Stance;

/**
 * Reads reasons that somebody typed as an indented list, to paste them under a claim.
 *
 * <p>A line answers the nearest line above it that is indented less, and lines that are indented least answer the claim
 * itself. A mark in front says how: {@code +}, {@code pro:} or {@code because} supports, {@code -}, {@code con:} or
 * {@code but} rebuts, {@code undercut:} or {@code that does not follow, since} undercuts the step of the line that it
 * answers, and {@code and} joins the line before it at the same depth as a co-premise. A line without a mark supports.
 *
 * <p>A bullet or number in front means nothing. A {@code -} is a bullet where the list has no {@code +}, and speaks
 * against where it has one.
 */
public final class IndentedList {

    /** In characters. */
    public static final int MAX_SIZE = 1_000_000;

    public static final int MAX_LINES = 10_000;
    private static final int TAB = 4;

    /** The thesis of the outline, which stands for the claim that is answered. */
    static final long ANSWERED = 1;

    private enum Mark {
        BECAUSE(Stance.SUPPORT, "because", "pro:", "support:", "supports:", "reason:", "for:"),
        BUT(Stance.REBUT, "but", "however", "con:", "contra:", "rebut:", "rebuttal:", "objection:", "against:"),
        SINCE(Stance.UNDERCUT, "that does not follow, since", "that doesn't follow, since", "undercut:", "undercuts:"),
        AND(null, "and", "co-premise:", "together with:");

        final Stance stance;
        final List<String> words;

        Mark(Stance stance, String... words) {
            this.stance = stance;
            this.words = List.of(words);
        }
    }

    /**
     * @param outline one thesis, which stands for the claim that is answered, and the lines below it
     * @param problems what is wrong with the list, by lines; where there is anything, the outline holds the other lines
     */
    public record Result(Outline outline, List<Problem> problems) {
        public boolean isFine() {
            return problems.isEmpty();
        }
    }

    /** A line that was read: how deep it stands, its claim, the step that it takes, and how deep that claim is. */
    private record Open(int indent, long claim, long reason, int depth) {}

    private final List<Outline.ClaimRow> claims = new ArrayList<>();
    private final List<Outline.ReasonRow> reasons = new ArrayList<>();
    private final Map<String, String> last = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final ArrayDeque<Open> open = new ArrayDeque<>();
    private final boolean signed;

    private IndentedList(String[] lines) {
        this.signed = hasPlus(lines);
        claims.add(new Outline.ClaimRow(ANSWERED, null, "i", null, 0, null, null, Content.of(ArgdownText.NOTHING)));
    }

    public static Result read(String text) {
        if (text.length() > MAX_SIZE) return refused(Rule.TOO_LARGE, MAX_SIZE);
        String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        if (lines.length > MAX_LINES) return refused(Rule.TOO_MANY_CLAIMS, MAX_LINES);
        IndentedList list = new IndentedList(lines);
        for (int i = 0; i < lines.length; i++) list.line(lines[i], i + 1);
        if (list.claims.size() == 1 && list.problems.isEmpty()) list.problem(Rule.NOTHING_THERE, 0, "");
        return list.result();
    }

    private static Result refused(Rule rule, int limit) {
        IndentedList nothing = new IndentedList(new String[0]);
        nothing.problem(rule, 0, String.valueOf(limit));
        return nothing.result();
    }

    private Result result() {
        return new Result(Outline.of(new Outline.Head(0, 0, "", null, null), claims, reasons), List.copyOf(problems));
    }

    private static boolean hasPlus(String[] lines) {
        for (String line : lines) if (line.strip().startsWith("+")) return true;
        return false;
    }

    private void line(String line, int number) {
        int start = 0;
        int indent = 0;
        while (start < line.length() && ArgdownLexer.isSpace(line.charAt(start))) {
            indent = line.charAt(start++) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
        }
        String rest = line.substring(start).strip();
        if (rest.isEmpty()) return;
        Mark mark = signed && rest.startsWith("+") ? Mark.BECAUSE : signed && isMinus(rest) ? Mark.BUT : null;
        rest = mark == null ? withoutBullet(rest) : rest.substring(1).strip();
        Mark worded = worded(rest);
        if (worded != null) rest = withoutWord(rest, worded);
        String text = Words.line(rest);
        if (text.isEmpty()) problem(Rule.TEXT_MISSING, number, "");
        else if (text.length() > Content.MAX_TEXT) problem(Rule.TEXT_CUT, number, text);
        else place(indent, worded != null ? worded : mark != null ? mark : Mark.BECAUSE, text, number);
    }

    private void place(int indent, Mark mark, String text, int number) {
        Open before = null;
        while (!open.isEmpty() && open.peek().indent >= indent) before = open.pop();
        Open above = open.peek();
        int depth = above == null ? 1 : above.depth + 1;
        boolean joins = mark == Mark.AND;
        if (joins && before == null) {
            problem(Rule.CO_PREMISE_ALONE, number, "");
            joins = false;
        }
        if (mark == Mark.SINCE && above == null) problem(Rule.UNDERCUT_ALONE, number, "");
        else if (depth > ArgumentMap.MAX_DEPTH - 1)
            problem(Rule.TOO_DEEP, number, String.valueOf(ArgumentMap.MAX_DEPTH));
        else {
            long reason = joins ? before.reason : reason(above, stance(mark));
            long claim = claims.size() + 1L;
            String position = next("premise of " + reason);
            claims.add(new Outline.ClaimRow(claim, reason, position, null, 0, null, null, Content.of(text)));
            open.push(new Open(indent, claim, reason, depth));
        }
    }

    /** An "and" that joins nothing is read as a reason of its own. */
    private static Stance stance(Mark mark) {
        return mark.stance == null ? Stance.SUPPORT : mark.stance;
    }

    private long reason(Open above, Stance stance) {
        boolean undercut = stance == Stance.UNDERCUT;
        long target = above == null ? ANSWERED : undercut ? above.reason : above.claim;
        long id = reasons.size() + 1L;
        String position = next((undercut ? "undercut of " : "reason on ") + target);
        reasons.add(new Outline.ReasonRow(id, undercut ? null : target, undercut ? target : null, stance, position));
        return id;
    }

    private String next(String among) {
        return last.merge(among, Position.between(null, null), (before, first) -> Position.between(before, null));
    }

    private void problem(Rule rule, int line, String about) {
        if (problems.size() < Notices.MAX) problems.add(new Problem(rule, line, 0, Words.cut(about, 80)));
    }

    // ── what stands in front ──────────────────────────────────────────────

    private static boolean isMinus(String rest) {
        return "-–−".indexOf(rest.charAt(0)) >= 0;
    }

    /** Without a bullet, or a number such as 1. or 1.2 or 3). */
    private static String withoutBullet(String rest) {
        if ("-*•–−◦▪".indexOf(rest.charAt(0)) >= 0) return rest.substring(1).strip();
        int end = 0;
        boolean ends = false;
        while (end < rest.length() && (Character.isDigit(rest.charAt(end)) || rest.charAt(end) == '.')) {
            ends |= rest.charAt(end++) == '.';
        }
        if (end < rest.length() && rest.charAt(end) == ')') {
            end++;
            ends = true;
        }
        boolean number = ends && Character.isDigit(rest.charAt(0));
        boolean alone = end == rest.length() || ArgdownLexer.isSpace(rest.charAt(end));
        return number && alone ? rest.substring(end).strip() : rest;
    }

    private static Mark worded(String rest) {
        for (Mark mark : Mark.values()) if (wordOf(rest, mark) != null) return mark;
        return null;
    }

    private static String withoutWord(String rest, Mark mark) {
        String text = rest.substring(wordOf(rest, mark).length()).strip();
        return text.startsWith(":") || text.startsWith(",") ? text.substring(1).strip() : text;
    }

    /** The word of a mark that a line begins with, up to a blank, colon or comma; null for none. */
    private static String wordOf(String rest, Mark mark) {
        for (String word : mark.words) {
            if (!rest.regionMatches(true, 0, word, 0, word.length())) continue;
            boolean whole = word.endsWith(":")
                    || rest.length() == word.length()
                    || " :,\t".indexOf(rest.charAt(word.length())) >= 0;
            if (whole) return word;
        }
        return null;
    }
}
