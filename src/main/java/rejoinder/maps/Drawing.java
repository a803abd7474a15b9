package rejoinder.maps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An outline as nested HTML lists, put together from lines that are drawn elsewhere.
 *
 * <p>A large outline shows its first levels, as many claims as the page can carry, and each claim whose replies stay
 * away says how many there are.
 */
final class Drawing {

    /** The most claims on one page. */
    static final int MOST = 500;

    /** The most levels on one page: browsers stop nesting elements at about three times as many. */
    static final int DEEPEST = 60;

    private static final String END_CLAIM = "</li>\n";
    private static final String END_BRANCH = "</ol></details></li>\n";
    private static final String END_SECTION = "</section>\n";
    private static final String END_ARGUMENT = "</ol></div></section>\n";
    private static final String END_TOGETHER = "</ol></li>\n";

    private final Outline outline;
    private final Paragraphs paragraphs;
    private final boolean editable;
    private final String at;
    private final Set<Outline.Claim> open;
    private final Stands stands;
    private final boolean explained;
    private final Function<Outline.Claim, String> asks;

    /** @param roots the claims that the page begins with */
    Drawing(Outline outline, Paragraphs paragraphs, boolean editable, List<Outline.Claim> roots) {
        this(outline, paragraphs, editable, roots, null);
    }

    /** @param at the address that shows the map as it was; null for the map's own */
    Drawing(Outline outline, Paragraphs paragraphs, boolean editable, List<Outline.Claim> roots, String at) {
        this(outline, paragraphs, editable, at, opened(roots), Stands.NONE, false, claim -> null);
    }

    private Drawing(
            Outline outline,
            Paragraphs paragraphs,
            boolean editable,
            String at,
            Set<Outline.Claim> open,
            Stands stands,
            boolean explained,
            Function<Outline.Claim, String> asks) {
        this.outline = outline;
        this.paragraphs = paragraphs;
        this.editable = editable;
        this.at = at;
        this.open = open;
        this.stands = stands;
        this.explained = explained;
        this.asks = asks;
    }

    /**
     * The same with how strong each claim stands.
     *
     * @param explained whether that leads to a page that says why: it does for the map as it is now
     */
    Drawing with(Stands stands, boolean explained) {
        return new Drawing(outline, paragraphs, editable, at, open, stands, explained, asks);
    }

    /** The same with what there is to look at in each claim, in a word. */
    Drawing asking(Function<Outline.Claim, String> asks) {
        return new Drawing(outline, paragraphs, editable, at, open, stands, explained, asks);
    }

    /** The claims whose replies are shown, level by level until the page is full. */
    private static Set<Outline.Claim> opened(List<Outline.Claim> roots) {
        Set<Outline.Claim> open = new HashSet<>();
        ArrayDeque<Outline.Claim> next = new ArrayDeque<>(roots);
        int shown = roots.size();
        int top = roots.stream().mapToInt(Outline.Claim::depth).min().orElse(0);
        while (!next.isEmpty()) {
            Outline.Claim claim = next.poll();
            if (claim.depth() - top >= DEEPEST) break;
            shown += claim.children().size();
            // Whoever asks for one branch alone sees it, however wide it is.
            if (shown > MOST && (roots.size() > 1 || claim != roots.get(0))) break;
            open.add(claim);
            next.addAll(claim.children());
        }
        return open;
    }

    /** Whether the page shows what is directly below a claim that it shows. */
    boolean shows(Outline.Claim claim) {
        return open.contains(claim);
    }

    Line line(Outline.Claim claim) {
        // A link stands where its original does, and that is shown there.
        Integer standing = claim.isLink() ? null : stands.of(claim);
        return Line.of(
                claim,
                outline.head(),
                at,
                paragraphs,
                shows(claim),
                editable,
                standing,
                explained && standing != null ? stands.query() : null,
                asks.apply(claim));
    }

    /**
     * A claim with all below it that the page shows.
     *
     * @param draw gives the HTML of a line, up to where its replies begin
     * @param together says which claims work together, as "1.2, 1.3"
     */
    String branch(Outline.Claim root, Function<Line, String> draw, Function<String, String> together) {
        StringBuilder html = new StringBuilder();
        ArrayDeque<Object> next = new ArrayDeque<>(List.of(root));
        while (!next.isEmpty()) {
            Object part = next.pop();
            if (!(part instanceof Outline.Claim claim)) {
                html.append(part);
                continue;
            }
            html.append(draw.apply(line(claim)));
            boolean below = !claim.children().isEmpty() && shows(claim);
            if (claim.isThesis()) next.push(below ? END_ARGUMENT : END_SECTION);
            else next.push(below ? END_BRANCH : END_CLAIM);
            if (below) children(claim, together, next);
        }
        return html.toString();
    }

    private static void children(Outline.Claim claim, Function<String, String> together, ArrayDeque<Object> next) {
        List<Object> parts = new ArrayList<>();
        for (Outline.Claim child : claim.children()) {
            Outline.Reason step = child.reason();
            boolean group = step.premises().size() > 1;
            if (group && step.first() == child)
                parts.add(
                        "<li class=\"together\" data-stance=\"" + step.stance().word()
                                + "\"><ol class=\"premises\" aria-label=\"" + together.apply(numbers(step)) + "\">\n");
            parts.add(child);
            if (group && step.last() == child) parts.add(END_TOGETHER);
        }
        for (int i = parts.size() - 1; i >= 0; i--) next.push(parts.get(i));
    }

    private static String numbers(Outline.Reason step) {
        return step.premises().stream().map(Outline.Claim::number).collect(Collectors.joining(", "));
    }
}
