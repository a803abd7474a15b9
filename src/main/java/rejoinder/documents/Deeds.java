package rejoinder.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.maps.Deed;
import rejoinder.maps.Outline;
import rejoinder.people.Words;
import rejoinder.type.Line;
import rejoinder.type.Piece;
import rejoinder.type.Style;
import rejoinder.type.Tag;

/** Who did what and when, from the journal: how much each did, and a table of all changes, the oldest first. */
final class Deeds {

    private static final Long NOBODY = 0L;

    private static final float WHEN = 122;
    private static final float WHO = 88;
    private static final float GAP = 8;
    private static final int LETTERS = 160;

    private final Leaf leaf;
    private final Manuscript manuscript;
    private final Wording words;

    Deeds(Leaf leaf, Manuscript manuscript, Wording words) {
        this.leaf = leaf;
        this.manuscript = manuscript;
        this.words = words;
    }

    void set() {
        if (manuscript.deeds().isEmpty()) return;
        people();
        Tag section = Heading.set(leaf, words.own().deeds(), true);
        if (!manuscript.allDeeds()) {
            String newest = words.own().newestOnly(manuscript.deeds().size());
            leaf.paragraph(List.of(new Piece(newest, Looks.PALE)), leaf.left(), section.with("P"));
        }
        Tag table = section.with("Table");
        Tag head = table.with("TR");
        row(
                words.own().when(),
                words.own().who(),
                List.of(new Piece(words.own().what(), Looks.STRONG)),
                Looks.STRONG,
                List.of(
                        head.with("TH").heads(),
                        head.with("TH").heads(),
                        head.with("TH").heads()));
        List<Deed> deeds = manuscript.deeds();
        for (int i = deeds.size() - 1; i >= 0; i--) {
            Tag row = table.with("TR");
            row(
                    words.moment(deeds.get(i).at()),
                    by(deeds.get(i)),
                    what(deeds.get(i)),
                    Looks.PALE,
                    List.of(row.with("TD"), row.with("TD"), row.with("TD")));
        }
    }

    private void people() {
        // Two people may have the same name; what the app itself did has no person.
        Map<Long, String> names = new LinkedHashMap<>();
        Map<Long, Integer> changes = new HashMap<>();
        for (Deed deed : manuscript.deeds()) {
            Long person = deed.by() == null ? NOBODY : deed.by().id();
            names.put(person, by(deed));
            changes.merge(person, 1, Integer::sum);
        }
        Map<Long, Integer> claims = new HashMap<>();
        for (Outline.Claim claim : manuscript.claims())
            if (!claim.isLink() && claim.author() != null) claims.merge(claim.author(), 1, Integer::sum);
        Tag section = Heading.set(leaf, words.own().people(), true);
        Tag list = section.with("L");
        names.entrySet().stream()
                .sorted((a, b) -> changes.get(b.getKey()) - changes.get(a.getKey()))
                .forEach(one -> {
                    String share = words.own().share(changes.get(one.getKey()), claims.getOrDefault(one.getKey(), 0));
                    leaf.paragraph(
                            List.of(new Piece(one.getValue() + "  ", Looks.STRONG), new Piece(share, Looks.PALE)),
                            leaf.left(),
                            list.with("LI").with("LBody"));
                });
    }

    private String by(Deed deed) {
        return deed.by() == null ? words.history().theApp() : Words.known(deed.by());
    }

    private List<Piece> what(Deed deed) {
        String done = words.history().change(deed.kind());
        if (deed.of() != null) done += " " + words.maps().revision(deed.of());
        List<Piece> pieces = new ArrayList<>(List.of(new Piece(done, Looks.PLAIN)));
        Style quote = new Style(Looks.TEXT.face(), 9, Looks.QUIET);
        for (Deed.Touched claim : deed.claims())
            if (!claim.text().isEmpty()) pieces.add(new Piece("  " + words.own().quoted(cut(claim.text())), quote));
        if (deed.more() > 0) pieces.add(new Piece("  " + words.own().more(deed.more()), Looks.PALE));
        return pieces;
    }

    private static String cut(String text) {
        if (text.length() <= LETTERS) return text;
        int end = Character.isHighSurrogate(text.charAt(LETTERS - 1)) ? LETTERS - 1 : LETTERS;
        return text.substring(0, end) + "…";
    }

    private void row(String when, String who, List<Piece> what, Style style, List<Tag> cells) {
        float third = Looks.SIDE + WHEN + WHO;
        List<Line> left = leaf.broken(List.of(new Piece(when, style)), WHEN - GAP);
        List<Line> middle = leaf.broken(List.of(new Piece(who, style)), WHO - GAP);
        List<Line> right = leaf.broken(what, leaf.right() - third);
        float lead = Looks.LEAD;
        float height = Math.max(leaf.height(right, lead), Math.max(leaf.height(left, lead), leaf.height(middle, lead)));
        leaf.need(height + 5);
        float y = leaf.y();
        leaf.press.draw(null, brush -> brush.stroke(Looks.RULE, 0.5f, Looks.SIDE, y, leaf.right(), y));
        leaf.down(3);
        float from = leaf.y();
        leaf.set(left, Looks.SIDE, lead, cells.get(0));
        leaf.back(from);
        leaf.set(middle, Looks.SIDE + WHEN, lead, cells.get(1));
        leaf.back(from);
        leaf.set(right, third, lead, cells.get(2));
        leaf.back(from);
        leaf.down(height + 3);
    }
}
