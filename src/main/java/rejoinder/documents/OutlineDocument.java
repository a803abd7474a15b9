package rejoinder.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;
import rejoinder.type.Imprint;
import rejoinder.type.Line;
import rejoinder.type.Measure;
import rejoinder.type.Paper;
import rejoinder.type.Piece;
import rejoinder.type.Press;
import rejoinder.type.Style;
import rejoinder.type.Tag;
import rejoinder.type.Typefaces;

/**
 * The outline of a map as a document that one can print: a PDF with the claims in the order of their numbers, their sources
 * as notes, and what else is wanted. It is tagged as PDF/UA-1 asks, so that it can be read aloud.
 */
public final class OutlineDocument {

    private final Manuscript manuscript;
    private final Wording words;
    private final Typefaces typefaces;
    private final Paper paper;

    OutlineDocument(Manuscript manuscript, Wording words, Typefaces typefaces, Paper paper) {
        this.manuscript = manuscript;
        this.words = words;
        this.typefaces = typefaces;
        this.paper = paper;
    }

    /** @throws IllegalArgumentException if the manuscript is too large */
    byte[] pdf() {
        if (manuscript.isTooLarge()) throw new IllegalArgumentException("Too large for one document");
        Outline.Head head = manuscript.head();
        Imprint imprint = new Imprint(title(), manuscript.by(), head.language(), manuscript.at());
        try (Press press = new Press(imprint)) {
            Leaf leaf = new Leaf(press, new Measure(typefaces), paper, Locale.forLanguageTag(head.language()));
            Notes notes = new Notes(words.own());
            Said said = new Said(manuscript.remarks(), words);
            Colophon colophon = new Colophon(leaf, manuscript, words, missing());
            opening(leaf);
            new Argument(leaf, manuscript, words, notes, said).set();
            said.rest(leaf);
            notes.set(leaf);
            colophon.texts();
            new Deeds(leaf, manuscript, words).set();
            colophon.legend();
            running(leaf);
            return press.file();
        }
    }

    private String title() {
        return manuscript.head().title();
    }

    /** What no typeface here can write, of the claims. */
    private List<String> missing() {
        StringBuilder all = new StringBuilder();
        manuscript.claims().forEach(claim -> all.append(claim.text()));
        return typefaces.missing(all.toString());
    }

    private void opening(Leaf leaf) {
        Tag root = leaf.press.root();
        if (manuscript.occasion() != null)
            leaf.paragraph(List.of(new Piece(manuscript.occasion(), Looks.FACTS)), leaf.left(), root.with("P"));
        leaf.set(
                leaf.broken(List.of(new Piece(title(), Looks.TITLE)), leaf.right() - leaf.left()),
                leaf.left(),
                Looks.LEAD_THESIS,
                root.with("H1"));
        leaf.down(4);
        String question = manuscript.head().question();
        if (question != null) leaf.paragraph(List.of(new Piece(question, Looks.QUESTION)), leaf.left(), root.with("P"));
        leaf.down(5);
        for (String fact : facts()) leaf.paragraph(List.of(new Piece(fact, Looks.FACTS)), leaf.left(), root.with("P"));
        leaf.down(10);
        leaf.rule();
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        DocumentMessages own = words.own();
        String asOf = own.asOf(manuscript.head().revision(), words.moment(manuscript.at()));
        facts.add(manuscript.by() == null ? asOf : own.by(manuscript.by()) + "  ·  " + asOf);
        List<Outline.Claim> claims = manuscript.claims();
        int objections = (int) claims.stream()
                .filter(claim -> claim.stance() != null && claim.stance().attacks())
                .count();
        int reasons = (int) claims.stream()
                .filter(claim -> claim.stance() == Stance.SUPPORT)
                .count();
        String size = own.size(claims.size(), reasons, objections);
        facts.add(
                manuscript.branch() == null
                        ? size
                        : own.branchOf(manuscript.branch().number()) + "  ·  " + size);
        return facts;
    }

    /** At the head of each page but the first the title, at its foot which of all pages it is. */
    private void running(Leaf leaf) {
        Press press = leaf.press;
        int pages = press.pages();
        Style style = Looks.SMALL;
        float width = leaf.right() - leaf.left();
        Line title = leaf.broken(List.of(new Piece(shortened(title(), width, leaf.measure), style)), width)
                .get(0);
        for (int i = 0; i < pages; i++) {
            press.again(i);
            if (i > 0) {
                press.line(title, leaf.left(), 42, null);
                press.draw(null, brush -> brush.stroke(Looks.RULE, 0.5f, leaf.left(), 49, leaf.right(), 49));
            }
            String number = words.own().page(i + 1, pages);
            Line foot = leaf.broken(List.of(new Piece(number, style)), width).get(0);
            press.line(foot, leaf.right() - leaf.measure.width(number, style), paper.height() - 36, null);
        }
    }

    private static String shortened(String title, float width, Measure measure) {
        if (measure.width(title, Looks.SMALL) <= width) return title;
        String cut = title;
        while (measure.width(cut + "…", Looks.SMALL) > width && cut.length() > 1)
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        return cut + "…";
    }
}
