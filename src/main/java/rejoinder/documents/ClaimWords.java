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
import rejoinder.type.Piece;
import rejoinder.type.Style;

/** What stands in a document for one claim: the word of its stance, what it says, and what trails it. */
final class ClaimWords {

    private final Manuscript manuscript;
    private final Wording words;
    private final Notes notes;
    private final Paragraphs paragraphs;
    private final Map<Long, String> letters = new HashMap<>();

    ClaimWords(Manuscript manuscript, Wording words, Notes notes) {
        this.manuscript = manuscript;
        this.words = words;
        this.notes = notes;
        List<SourceVersion> sources = manuscript.edition().sources();
        paragraphs = Paragraphs.of(sources);
        for (int i = 0; i < sources.size(); i++)
            letters.put(sources.get(i).id(), sources.size() == 1 ? "" : letter(i) + " ");
    }

    /** The letter by which one of several texts is known: A, B … Z, then by number. */
    static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }

    /** Below a thesis: how much is said about it, and what trails it. */
    List<Piece> facts(Outline.Claim claim) {
        int[] counts = new int[Stance.values().length];
        claim.children().forEach(child -> counts[child.stance().ordinal()]++);
        String shape =
                words.maps().shape(counts[Stance.SUPPORT.ordinal()], counts[Stance.REBUT.ordinal()], claim.size() - 1);
        Integer stands = manuscript.stands().of(claim);
        String stood = stands == null ? "" : "  ·  " + words.maps().standsAt(Stands.said(stands));
        List<Piece> facts = new ArrayList<>(List.of(new Piece(shape + stood, Looks.FACTS)));
        List<Piece> tail = tail(claim, Looks.FACTS);
        if (!tail.isEmpty()) facts.add(new Piece("  ·  ", Looks.FACTS));
        facts.addAll(tail);
        return facts;
    }

    /** All of a claim below a thesis. */
    List<Piece> pieces(Outline.Claim claim, Style style) {
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

    List<Piece> text(Outline.Claim claim, Style style) {
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
            tail.add(
                    0,
                    new Piece(
                            "=\u00A0" + claim.original().number() + " ",
                            style,
                            "#" + Argument.place(claim.original())));
        return tail;
    }
}
