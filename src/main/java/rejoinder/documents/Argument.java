package rejoinder.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Paragraphs;
import rejoinder.maps.Passage;
import rejoinder.maps.SourceVersion;
import rejoinder.maps.Stance;
import rejoinder.maps.Stands;
import rejoinder.type.Face;
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
    private final Notes notes;
    private final Said said;
    private final Paragraphs paragraphs;
    private final Map<Long, String> letters = new HashMap<>();
    private final Rails rails;
    private final List<Tag> lists = new ArrayList<>();
    private final List<Tag> bodies = new ArrayList<>();
    private int top;

    Argument(Leaf leaf, Manuscript manuscript, Wording words, Notes notes, Said said) {
        this.leaf = leaf;
        this.manuscript = manuscript;
        this.words = words;
        this.notes = notes;
        this.said = said;
        this.rails = new Rails(leaf);
        List<SourceVersion> sources = manuscript.edition().sources();
        paragraphs = Paragraphs.of(sources);
        for (int i = 0; i < sources.size(); i++)
            letters.put(sources.get(i).id(), sources.size() == 1 ? "" : letter(i) + " ");
    }

    /** The letter by which one of several texts is known: A, B … Z, then by number. */
    static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
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
        List<Piece> pieces = text(claim, Looks.THESIS);
        List<Line> lines = leaf.broken(pieces, leaf.right() - leaf.left());
        leaf.set(lines, leaf.left(), Looks.LEAD_THESIS, section.with("H2"));
        leaf.skip(3);
        leaf.paragraph(facts(claim), leaf.left(), section.with("P"));
        said.at(claim, leaf, leaf.left(), section);
        leaf.skip(11);
    }

    private List<Piece> facts(Outline.Claim claim) {
        int[] counts = new int[Stance.values().length];
        claim.children().forEach(child -> counts[child.stance().ordinal()]++);
        String shape =
                words.maps().shape(counts[Stance.SUPPORT.ordinal()], counts[Stance.REBUT.ordinal()], claim.size() - 1);
        Integer stands = manuscript.stands().of(claim);
        String stood = stands == null ? "" : "  ·  " + words.own().stands(Stands.said(stands));
        List<Piece> facts = new ArrayList<>(List.of(new Piece(shape + stood, Looks.FACTS)));
        List<Piece> tail = tail(claim, Looks.FACTS);
        if (!tail.isEmpty()) facts.add(new Piece("  ·  ", Looks.FACTS));
        facts.addAll(tail);
        return facts;
    }

    // ── a claim below it ──────────────────────────────────────────────────

    private void claim(Outline.Claim claim, int level) {
        Style style = Looks.claim(level, claim.content().implicit());
        float lead = Looks.LEAD;
        leaf.skip(level == 1 ? 8 : 5);
        float x = leaf.left() + Looks.INDENT * Math.min(level, Looks.DEEPEST);
        boolean weighed = manuscript.stands() != Stands.NONE;
        List<Line> lines = leaf.broken(pieces(claim, style), leaf.right() - x - (weighed ? Looks.STANDS : 14));
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
                body.with("Span").reads(words.own().stands(number)));
    }

    private List<Piece> pieces(Outline.Claim claim, Style style) {
        Style bold = new Style(Looks.STRONG.face(), 0.86f * style.size(), Looks.ink(claim.stance()));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(words.stance(claim) + " ", bold));
        pieces.addAll(text(claim, style));
        Style small = new Style(Looks.SMALL.face(), Math.max(8, 0.76f * style.size()), Looks.FAINT);
        List<Piece> tail = tail(claim, small);
        // The last word comes along where there is no more room, so that no mark stands alone.
        if (!tail.isEmpty()) pieces.add(new Piece("\u00A0", small));
        pieces.addAll(tail);
        return pieces;
    }

    private List<Piece> text(Outline.Claim claim, Style style) {
        if (claim.text().isEmpty()) {
            Style quiet = new Style(Face.ITALIC, style.size(), Looks.FAINT);
            return new ArrayList<>(List.of(new Piece(words.maps().redacted(), quiet)));
        }
        List<Piece> pieces = new ArrayList<>(List.of(new Piece(claim.text(), style)));
        pieces.addAll(notes.at(claim.content().citations(), style));
        return pieces;
    }

    /** Where the words are that it comes from, what kind of claim it is, and the claim that a link stands for. */
    private List<Piece> tail(Outline.Claim claim, Style style) {
        List<Piece> tail = new ArrayList<>();
        Content content = claim.content();
        List<String> marks = new ArrayList<>();
        for (Passage passage : content.passages()) {
            int paragraph = paragraphs.of(passage);
            if (paragraph > 0) marks.add(letters.get(passage.source()) + "¶" + paragraph);
            else marks.add("¶ " + words.maps().passageLost());
        }
        if (content.implicit()) marks.add(words.maps().implicit());
        if (content.evidence()) marks.add(words.maps().evidence());
        if (content.commonGround()) marks.add(words.maps().commonGround());
        if (!marks.isEmpty())
            tail.add(new Piece(
                    String.join(
                            "  ",
                            marks.stream()
                                    .distinct()
                                    .map(mark -> mark.replace(' ', '\u00A0'))
                                    .toList()),
                    style));
        if (claim.isLink())
            tail.add(0, new Piece("=\u00A0" + claim.original().number() + " ", style, "#" + place(claim.original())));
        return tail;
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
