package rejoinder.documents;

import java.util.ArrayList;
import java.util.List;
import rejoinder.maps.Outline;
import rejoinder.maps.Stands;
import rejoinder.type.Line;
import rejoinder.type.Piece;
import rejoinder.type.Style;
import rejoinder.type.Tag;

/**
 * Sets the claims of a document in the order of their numbers: theses as headings, the others as lists in lists. Numbers
 * hang in the margin; each level is a step in and a step quieter, down to {@link Looks#DEEPEST}.
 */
final class Argument {

    /** As many levels have bookmarks, and in a large map fewer. */
    private static final int MARKED_LEVELS = 3;

    private static final int MOST_MARKED = 2_000;
    private static final int MARK_LENGTH = 90;
    /** More characters are never so narrow that they fit. */
    private static final int NUMBER_LENGTH = 20;

    private static final float NUMBER_WIDTH = Looks.NUMBERS - 6;

    private final Leaf leaf;
    private final Manuscript manuscript;
    private final Wording words;
    private final Said said;
    private final ClaimWords claims;
    private final Rails rails;
    private final List<Tag> lists = new ArrayList<>();
    private final List<Tag> bodies = new ArrayList<>();
    private int top;

    Argument(Leaf leaf, Manuscript manuscript, Wording words, Notes notes, Said said) {
        this.leaf = leaf;
        this.manuscript = manuscript;
        this.words = words;
        this.said = said;
        this.rails = new Rails(leaf);
        this.claims = new ClaimWords(manuscript, words, notes);
    }

    void set() {
        int marked = manuscript.claims().size() > MOST_MARKED ? 1 : MARKED_LEVELS;
        for (Outline.Claim root : manuscript.roots()) {
            top = root.depth();
            for (Outline.Claim claim : root.branch()) {
                int level = claim.depth() - top;
                rails.closeFrom(level);
                if (level == 0) thesis(claim);
                else claim(claim, level);
                if (level <= marked) bookmark(claim, level);
            }
            rails.closeFrom(0);
        }
    }

    // ── a thesis ──────────────────────────────────────────────────────────

    private void thesis(Outline.Claim claim) {
        leaf.skip(24);
        leaf.need(120);
        Tag section = leaf.press.root().with("Sect");
        begin(0, section);
        at(claim);
        number(claim, Looks.THESIS.size(), Looks.LEAD_THESIS, section.with("P"));
        List<Piece> pieces = claims.text(claim, Looks.THESIS);
        List<Line> lines = leaf.broken(pieces, leaf.right() - leaf.left());
        leaf.set(lines, leaf.left(), Looks.LEAD_THESIS, section.with("H2"));
        leaf.skip(3);
        leaf.paragraph(claims.facts(claim), leaf.left(), section.with("P"));
        said.at(claim, leaf, leaf.left(), section);
        leaf.skip(11);
    }

    // ── a claim below it ──────────────────────────────────────────────────

    private void claim(Outline.Claim claim, int level) {
        Style style = Looks.claim(level, claim.content().implicit());
        float lead = Looks.LEAD;
        leaf.skip(level == 1 ? 8 : 5);
        float x = leaf.left() + Looks.INDENT * Math.min(level, Looks.DEEPEST);
        boolean weighed = manuscript.stands() != Stands.NONE;
        List<Line> lines = leaf.broken(claims.pieces(claim, style), leaf.right() - x - (weighed ? Looks.STANDS : 14));
        float height = leaf.height(lines, lead);
        leaf.need(height < 150 ? height : 3 * lead * style.size());
        at(claim);
        Tag item = list(level).with("LI");
        number(claim, style.size(), lead, item.with("Lbl"));
        Tag body = item.with("LBody");
        begin(level, body);
        rails.bracket(claim, level, x);
        float mark = 0.72f * style.size();
        float middle = leaf.y() + lead * style.size() / 2;
        leaf.press.draw(
                null, brush -> Marks.stance(brush, claim.stance(), x - Looks.INDENT + 1, middle - mark / 2, mark));
        Tag text = body.with("P");
        Integer stands = manuscript.stands().of(claim);
        if (stands != null) stands(stands, middle, body);
        leaf.set(lines, x, lead, text);
        rails.unbracket(claim, level);
        said.at(claim, leaf, x, body);
        rails.step(claim, level, x - Looks.INDENT + 1 + mark / 2);
    }

    private void stands(int hundredths, float middle, Tag body) {
        float x = leaf.right() - 44;
        leaf.press.draw(null, brush -> Marks.scale(brush, hundredths, x, middle, 24));
        String number = Stands.said(hundredths);
        leaf.press.line(
                leaf.broken(List.of(new Piece(number, Looks.SMALL)), 60).get(0),
                x + 29,
                middle + 0.35f * Looks.SMALL.size(),
                body.with("Span").reads(words.maps().standsAt(number)));
    }

    // ── around it ─────────────────────────────────────────────────────────

    static String place(Outline.Claim claim) {
        return "claim-" + claim.id();
    }

    private void at(Outline.Claim claim) {
        leaf.press.name(place(claim), leaf.y() - 4);
    }

    /** A long number keeps its end: what is cut away is the way to it, which the eye has just come down. */
    private void number(Outline.Claim claim, float size, float lead, Tag tag) {
        String shown = claim.number();
        if (shown.length() > NUMBER_LENGTH)
            shown = "…" + shown.substring(shown.indexOf('.', shown.length() - NUMBER_LENGTH));
        while (leaf.measure.width(shown, Looks.NUMBER) > NUMBER_WIDTH)
            shown = "…" + shown.substring(shown.indexOf('.', shown.startsWith("…") ? 2 : 0));
        if (shown.length() < claim.number().length()) tag.reads(claim.number());
        List<Line> line = leaf.broken(List.of(new Piece(shown, Looks.NUMBER)), 4 * Looks.NUMBERS);
        leaf.press.line(line.get(0), Looks.SIDE, leaf.baseline(size, lead), tag);
    }

    private void begin(int level, Tag body) {
        while (bodies.size() > level) {
            bodies.remove(bodies.size() - 1);
            lists.remove(lists.size() - 1);
        }
        bodies.add(body);
        lists.add(null);
    }

    /** The list in which the claims of a level stand, below the claim that they answer. */
    private Tag list(int level) {
        if (lists.get(level - 1) == null)
            lists.set(level - 1, bodies.get(level - 1).with("L"));
        return lists.get(level - 1);
    }

    private void bookmark(Outline.Claim claim, int level) {
        String text = claim.text().isEmpty() ? words.maps().redacted() : claim.text();
        if (text.length() > MARK_LENGTH)
            text = text.substring(
                            0, text.offsetByCodePoints(0, Math.min(MARK_LENGTH, text.codePointCount(0, text.length()))))
                    + "…";
        String stance = level == 0 ? "" : words.stance(claim) + " ";
        leaf.press.bookmark(level, claim.number() + " " + stance + text, leaf.y() - 30);
    }
}
