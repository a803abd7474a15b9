package rejoinder.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rejoinder.maps.Outline;
import rejoinder.type.Piece;
import rejoinder.type.Tag;

/** What was said about the map, each at the claim that it is about, and the rest behind the argument. */
final class Said {

    private final Map<Long, List<Remarked>> atClaims;
    private final List<Remarked> ofAll;
    private final Set<Long> shown = new HashSet<>();
    private final Wording words;

    Said(List<Remarked> remarks, Wording words) {
        this.words = words;
        ofAll = remarks.stream().filter(one -> one.claim() == null).toList();
        atClaims = remarks.stream().filter(one -> one.claim() != null).collect(Collectors.groupingBy(Remarked::claim));
    }

    void at(Outline.Claim claim, Leaf leaf, float x, Tag within) {
        for (Remarked remark : atClaims.getOrDefault(claim.id(), List.of())) set(remark, leaf, x, within);
        shown.add(claim.id());
    }

    /** What is about the whole map, or about claims that the document does not have. */
    void rest(Leaf leaf) {
        section(leaf, words.own().saidOfAll(), ofAll);
        List<Remarked> elsewhere = new ArrayList<>();
        atClaims.forEach((claim, remarks) -> {
            if (!shown.contains(claim)) elsewhere.addAll(remarks);
        });
        section(leaf, words.own().saidElsewhere(), elsewhere);
    }

    private void section(Leaf leaf, String title, List<Remarked> remarks) {
        if (remarks.isEmpty()) return;
        Tag section = Heading.set(leaf, title, true);
        for (Remarked remark : remarks) set(remark, leaf, leaf.left(), section);
    }

    private void set(Remarked remark, Leaf leaf, float from, Tag within) {
        leaf.skip(5);
        leaf.need(2.6f * Looks.LEAD * Looks.PLAIN.size());
        float x = from + 9;
        Leaf.Rail rail = leaf.open(from + 1, Looks.FAINT);
        Tag note = within.with("Div");
        List<Piece> head = new ArrayList<>();
        head.add(new Piece(words.own().saidBy(remark.by(), words.moment(remark.at())), Looks.PALE));
        if (remark.state() != null) head.add(new Piece("  ·  " + remark.state(), Looks.PALE));
        leaf.paragraph(head, x, note.with("P"));
        List<Piece> body = new ArrayList<>();
        if (remark.mark() != null)
            body.add(new Piece(remark.mark() + (remark.text().isEmpty() ? "" : "  "), Looks.STRONG));
        if (!remark.text().isEmpty()) body.add(new Piece(remark.text(), Looks.PLAIN));
        leaf.paragraph(body, x, note.with("P"));
        for (Remarked.Answer answer : remark.answers()) {
            leaf.skip(2);
            String by = words.own().saidBy(answer.by(), words.moment(answer.at()));
            leaf.paragraph(
                    List.of(new Piece(by + "  ", Looks.PALE), new Piece(answer.text(), Looks.PLAIN)),
                    x + 9,
                    note.with("P"));
        }
        leaf.close(rail);
    }
}
