package rejoinder.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.exchange.ArgdownDocument.Block;
import rejoinder.exchange.ArgdownDocument.Heading;
import rejoinder.exchange.ArgdownDocument.Inference;
import rejoinder.exchange.ArgdownDocument.Line;
import rejoinder.exchange.ArgdownDocument.Paragraph;
import rejoinder.exchange.ArgdownDocument.Steps;
import rejoinder.exchange.ArgdownNode.Relation;
import rejoinder.exchange.ArgdownToken.Kind;
import rejoinder.exchange.Problem.Rule;

/**
 * Puts the tokens of an Argdown text together to blocks, by the rules of the reference implementation (argdown-core
 * 2.0, {@code parser.ts}). It accepts besides what that one refuses without need: a text with nothing but front matter
 * or comments, and no text at all.
 */
final class ArgdownParser {

    static final int MAX_DEPTH = 500;

    private static final ArgdownToken END = new ArgdownToken(Kind.BLANK_LINE, "", 0, 0);

    private final List<ArgdownToken> tokens;
    private final List<Block> blocks = new ArrayList<>();
    private Map<String, Object> settings = new LinkedHashMap<>();
    private int settingsLine;
    private int next;

    private ArgdownParser(List<ArgdownToken> tokens) {
        this.tokens = tokens;
    }

    /** @throws Unreadable at the first place that is not Argdown */
    static ArgdownDocument parse(String text) {
        ArgdownParser parser = new ArgdownParser(ArgdownLexer.tokens(text));
        parser.document();
        return new ArgdownDocument(parser.settings, parser.settingsLine, parser.blocks);
    }

    private void document() {
        take(Kind.LINE_END);
        take(Kind.BLANK_LINE);
        frontMatter();
        while (more()) {
            block();
            if (!more()) return;
            if (!peek().is(Kind.BLANK_LINE)) throw unexpected();
            next++;
        }
    }

    private void frontMatter() {
        if (!more() || !peek().is(Kind.FRONT_MATTER)) return;
        ArgdownToken token = take();
        settings = Yaml.map(token.text().replaceAll("^=+|=+$", ""), token.line());
        settingsLine = token.line();
        take(Kind.LINE_END);
        if (more() && take(Kind.BLANK_LINE) == null) throw error(Rule.BLANK_LINE_NEEDED, peek(), "===");
    }

    private void block() {
        switch (peek().kind()) {
            case HEADING -> heading();
            case NUMBER -> steps();
            case INDENT -> list();
            default -> blocks.add(new Paragraph(withRelations(node(true))));
        }
    }

    private void heading() {
        ArgdownToken start = take();
        ArgdownNode content = content(new ArgdownNode(false, null, start.line(), start.column()), start);
        data(content);
        blocks.add(new Heading(start.text().length() - 1, content.text, start.line()));
    }

    /** The items of a list are paragraphs of their own: Argdown gives a list no meaning. */
    private void list() {
        ArgdownToken indent = take();
        Kind kind = more() ? peek().kind() : Kind.DEDENT;
        if (kind != Kind.ORDERED_ITEM && kind != Kind.UNORDERED_ITEM)
            throw more() ? unexpected() : error(Rule.NOTHING_ABOVE, indent, "");
        while (take(kind) != null) blocks.add(new Paragraph(withRelations(node(true))));
        if (take(Kind.DEDENT) == null) throw unexpected();
    }

    // ── premises and conclusions ──────────────────────────────────────────

    private void steps() {
        ArgdownToken first = peek();
        List<Line> lines = new ArrayList<>();
        boolean concluded = false;
        while (more() && (peek().is(Kind.NUMBER) || peek().is(Kind.INFERENCE_START))) {
            Inference inference = null;
            if (peek().is(Kind.INFERENCE_START)) {
                if (lines.isEmpty()) throw unexpected();
                inference = inference();
            }
            if (take(Kind.NUMBER) == null) throw error(Rule.STEPS_INCOMPLETE, more() ? peek() : first, "");
            lines.add(new Line(withRelations(node(false)), inference));
            concluded = inference != null;
        }
        if (!concluded) throw error(Rule.STEPS_INCOMPLETE, first, "");
        blocks.add(new Steps(lines, first.line()));
    }

    private Inference inference() {
        ArgdownToken start = take();
        StringBuilder rule = new StringBuilder();
        ArgdownNode below = new ArgdownNode(true, null, start.line(), start.column());
        while (more() && !peek().is(Kind.INFERENCE_END)) {
            ArgdownToken token = take();
            if (token.is(Kind.DATA)) below.data = Yaml.data(token);
            else rule.append(said(token));
        }
        if (take(Kind.INFERENCE_END) == null || take(Kind.LINE_END) == null)
            throw error(Rule.INFERENCE_OPEN, start, "");
        withRelations(below);
        for (Relation relation : below.relations) {
            if (!relation.undercuts() || relation.turned())
                throw new Unreadable(Rule.NOT_HERE, relation.line(), 0, relation.sign());
        }
        return new Inference(rule.toString().strip(), below.data, below, start.line());
    }

    // ── statements, arguments and what is below them ──────────────────────

    private ArgdownNode withRelations(ArgdownNode root) {
        ArrayDeque<ArgdownNode> open = new ArrayDeque<>();
        ArgdownNode last = root;
        while (more()) {
            if (peek().is(Kind.INDENT)) {
                take();
                if (!more() || !peek().is(Kind.RELATION)) throw unexpected();
                open.push(last);
                if (open.size() > MAX_DEPTH) throw error(Rule.TOO_DEEP, peek(), String.valueOf(MAX_DEPTH));
            } else if (open.isEmpty()) break;
            else if (peek().is(Kind.RELATION)) {
                ArgdownToken sign = take();
                last = node(true);
                if (sign.text().equals("><") && last.argument)
                    throw error(Rule.ARGUMENT_CONTRADICTED, sign, last.title);
                open.peek().relations.add(new Relation(sign.text(), last, sign.line()));
            } else if (peek().is(Kind.DEDENT)) {
                take();
                open.pop();
            } else throw unexpected();
        }
        if (!open.isEmpty()) throw unexpected();
        return root;
    }

    private ArgdownNode node(boolean mayBeArgument) {
        if (!more()) throw error(Rule.TEXT_MISSING, tokens.get(tokens.size() - 1), "");
        ArgdownToken start = peek();
        boolean argument = start.is(Kind.ARGUMENT) || start.is(Kind.ARGUMENT_REFERENCE);
        if (argument && !mayBeArgument) throw error(Rule.ARGUMENT_AS_PREMISE, start, start.title());
        boolean reference = start.is(Kind.STATEMENT_REFERENCE) || start.is(Kind.ARGUMENT_REFERENCE);
        boolean definition = start.is(Kind.STATEMENT) || start.is(Kind.ARGUMENT);
        String title = reference || definition ? take().title() : null;
        ArgdownNode node = new ArgdownNode(argument, title, start.line(), start.column());
        if (reference) {
            for (ArgdownToken tag = take(Kind.TAG); tag != null; tag = take(Kind.TAG)) node.tags.add(tagged(tag));
            take(Kind.LINE_END);
        } else content(node, start);
        data(node);
        return node;
    }

    private void data(ArgdownNode node) {
        if (more()
                && peek().is(Kind.LINE_END)
                && next + 1 < tokens.size()
                && tokens.get(next + 1).is(Kind.DATA)) next++;
        ArgdownToken data = take(Kind.DATA);
        if (data == null) return;
        node.data = Yaml.data(data);
        take(Kind.LINE_END);
    }

    private ArgdownNode content(ArgdownNode node, ArgdownToken start) {
        StringBuilder text = new StringBuilder();
        StringBuilder bare = new StringBuilder();
        ArrayDeque<ArgdownToken> ranges = new ArrayDeque<>();
        int words = 0;
        int from = next;
        while (more() && isContent(peek())) {
            ArgdownToken token = take();
            if (token.is(Kind.RANGE_START)) ranges.push(token);
            else if (token.is(Kind.RANGE_END)) {
                ranges.poll();
                if (token.text().endsWith(" ") || token.text().endsWith("\t")) append(" ", text, bare);
            } else if (token.is(Kind.TAG)) {
                node.tags.add(tagged(token));
                text.append(token.text());
                continue;
            } else if (token.is(Kind.LINE_END)) {
                if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') append(" ", text, bare);
            } else append(said(token, node), text, bare);
            node.emphasis |= token.is(Kind.RANGE_START);
            if (!token.is(Kind.LINE_END) && !token.text().isBlank()) words = text.length();
        }
        if (next == from) throw missing(start);
        if (!ranges.isEmpty())
            throw error(Rule.RANGE_OPEN, ranges.peek(), ranges.peek().text());
        node.text = text.substring(0, words).strip();
        node.bareText = bare.toString().strip();
        node.wholeText = text.toString().strip();
        return node;
    }

    private static void append(String said, StringBuilder text, StringBuilder bare) {
        text.append(said);
        bare.append(said);
    }

    private static boolean isContent(ArgdownToken token) {
        return switch (token.kind()) {
            case TEXT, CONTROL, ESCAPED, SPECIAL, LINK, TAG, RANGE_START, RANGE_END, LINE_END -> true;
            case STATEMENT_MENTION, ARGUMENT_MENTION -> true;
            default -> false;
        };
    }

    private static String said(ArgdownToken token, ArgdownNode node) {
        if (!token.is(Kind.LINK)) return said(token);
        int middle = token.text().indexOf("](");
        String title = token.text().substring(1, middle);
        int end = token.text().lastIndexOf(')');
        node.links.add(new rejoinder.maps.Citation(title, token.text().substring(middle + 2, end)));
        return title + token.text().substring(end + 1);
    }

    private static String said(ArgdownToken token) {
        return switch (token.kind()) {
            case ESCAPED -> token.text().substring(1);
            case SPECIAL -> Shortcodes.in(token.text());
            case LINE_END -> " ";
            default -> token.text();
        };
    }

    private static String tagged(ArgdownToken token) {
        String tag = token.text().strip().substring(1);
        return tag.startsWith("(") && tag.endsWith(")") ? tag.substring(1, tag.length() - 1) : tag;
    }

    // ── steps and errors ──────────────────────────────────────────────────

    private boolean more() {
        return next < tokens.size();
    }

    private ArgdownToken peek() {
        return tokens.get(next);
    }

    private ArgdownToken take() {
        return tokens.get(next++);
    }

    private ArgdownToken take(Kind kind) {
        return more() && peek().is(kind) ? take() : null;
    }

    private Unreadable missing(ArgdownToken start) {
        if (start.is(Kind.STATEMENT) || start.is(Kind.ARGUMENT)) return error(Rule.TEXT_MISSING, start, start.text());
        return unexpected();
    }

    /** Why the next token cannot stand where it does. */
    private Unreadable unexpected() {
        ArgdownToken token = more() ? peek() : END;
        ArgdownToken before = next > 0 ? tokens.get(next - 1) : END;
        if (!more()) return error(Rule.TEXT_MISSING, tokens.get(tokens.size() - 1), "");
        String shown = token.text().strip();
        return switch (token.kind()) {
            case RELATION -> error(Rule.NOTHING_ABOVE, token, shown);
            case INDENT ->
                next + 1 < tokens.size()
                        ? error(
                                Rule.NOTHING_ABOVE,
                                tokens.get(next + 1),
                                tokens.get(next + 1).text().strip())
                        : error(Rule.NOT_HERE, token, shown);
            case NUMBER -> error(Rule.STEPS_NEED_BLANK_LINE, token, shown);
            case INFERENCE_START -> error(Rule.STEPS_INCOMPLETE, token, "");
            case HEADING -> error(Rule.BLANK_LINE_NEEDED, token, shown);
            case STATEMENT, STATEMENT_REFERENCE, ARGUMENT, ARGUMENT_REFERENCE ->
                before.is(Kind.LINE_END)
                        ? error(Rule.BLANK_LINE_NEEDED, token, shown)
                        : error(Rule.TITLE_IN_TEXT, token, shown);
            case TEXT, CONTROL, TAG, LINK, ESCAPED, SPECIAL, RANGE_START -> error(Rule.TEXT_AFTER_TITLE, token, shown);
            default -> error(Rule.NOT_HERE, token, shown);
        };
    }

    private static Unreadable error(Rule rule, ArgdownToken token, String about) {
        String shown = about.length() > 60 ? about.substring(0, 59) + "…" : about;
        return new Unreadable(rule, token.line(), token.column(), shown.replaceAll("\\s+", " "));
    }
}
