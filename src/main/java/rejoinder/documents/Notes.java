package rejoinder.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.maps.Citation;
import rejoinder.type.Piece;
import rejoinder.type.Style;
import rejoinder.type.Tag;

/** The sources of claims as numbered notes, in the order in which they are cited; the same source has one number. */
final class Notes {

    /** So many notes stand at one claim; an import can bring more than anybody reads. */
    private static final int MOST = 20;

    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();
    private final DocumentMessages words;

    Notes(DocumentMessages words) {
        this.words = words;
    }

    /** What stands behind a claim of some style. */
    List<Piece> at(List<Citation> citations, Style style) {
        List<Piece> pieces = new ArrayList<>();
        Style raised = new Style(Looks.SMALL.face(), 0.64f * style.size(), Looks.QUIET, 0.34f * style.size());
        for (Citation citation : citations.subList(0, Math.min(MOST, citations.size()))) {
            int number = numbers.computeIfAbsent(citation, one -> numbers.size() + 1);
            if (!pieces.isEmpty()) pieces.add(new Piece(",", raised));
            pieces.add(new Piece(String.valueOf(number), raised, "#note-" + number));
        }
        return pieces;
    }

    void set(Leaf leaf) {
        if (numbers.isEmpty()) return;
        Tag section = Heading.set(leaf, words.notes(), true);
        Tag list = section.with("L");
        numbers.forEach((citation, number) -> {
            Tag item = list.with("LI");
            List<Piece> pieces = new ArrayList<>(List.of(new Piece(citation.text(), Looks.TEXT)));
            if (citation.url() != null) {
                if (citation.text().equals(citation.url())) pieces.clear();
                else pieces.add(new Piece(" ", Looks.TEXT));
                pieces.add(new Piece(citation.url(), Looks.PLAIN, citation.url()));
            }
            leaf.need(2 * Looks.LEAD * Looks.TEXT.size());
            leaf.press.name("note-" + number, leaf.y() - 4);
            leaf.press.line(
                    leaf.broken(List.of(new Piece(number.toString(), Looks.NUMBER)), Looks.NUMBERS)
                            .get(0),
                    Looks.SIDE,
                    leaf.baseline(Looks.TEXT.size(), Looks.LEAD),
                    item.with("Lbl"));
            leaf.paragraph(pieces, leaf.left(), item.with("LBody"));
            leaf.skip(2);
        });
    }
}
