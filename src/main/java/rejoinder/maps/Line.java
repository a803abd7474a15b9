package rejoinder.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One claim as the outline shows it, and nothing else of the map: two equal lines look the same, so a drawn line can be
 * kept for as long as nothing on it changes.
 *
 * @param at the address of the outline
 * @param then whether it is shown as it was, so that its links lead nowhere but to that address
 * @param below how many claims the page says to be below it: all in a thesis and where they stay away, else those
 *     directly below, so that a line stays the same whatever happens further down
 * @param shows whether what is directly below stands on the page as well, or nothing is
 * @param editable whether the page offers what changes the map
 * @param stands how strong it stands, in hundredths; null where that is not shown
 * @param explained what the address of the page that says why it stands there ends with; null where none says it
 * @param asks what there is to look at in it, in a word; null for nothing
 */
record Line(
        long map,
        String at,
        boolean then,
        long id,
        String number,
        Stance stance,
        boolean joins,
        String text,
        String language,
        boolean implicit,
        boolean evidence,
        boolean commonGround,
        List<Mark> passages,
        Long originalId,
        String originalNumber,
        int supports,
        int rebuttals,
        int undercuts,
        int below,
        boolean shows,
        boolean editable,
        Integer stands,
        String explained,
        String asks) {

    /** Where a passage of the claim lies: a paragraph of a source, counted from 1, or 0 where the words are lost. */
    record Mark(long source, int paragraph) {}

    static Line of(
            Outline.Claim claim,
            Outline.Head head,
            String at,
            Paragraphs paragraphs,
            boolean shows,
            boolean editable,
            Integer stands,
            String explained,
            String asks) {
        Content content = claim.content();
        boolean open = shows || claim.children().isEmpty();
        int[] counts = new int[Stance.values().length];
        for (Outline.Claim child : claim.children())
            if (!child.joins()) counts[child.stance().ordinal()]++;
        List<Mark> marks = new ArrayList<>();
        for (Passage passage : content.passages()) {
            Mark mark = new Mark(passage.source(), paragraphs.of(passage));
            if (!marks.contains(mark)) marks.add(mark);
        }
        marks.sort(Comparator.comparing(Mark::source).thenComparing(Mark::paragraph));
        return new Line(
                head.map(),
                at == null ? "/maps/" + head.map() : at,
                at != null,
                claim.id(),
                claim.number(),
                claim.stance(),
                claim.joins(),
                content.text(),
                head.language(),
                content.implicit(),
                content.evidence(),
                content.commonGround(),
                marks,
                claim.isLink() ? claim.original().id() : null,
                claim.isLink() ? claim.original().number() : null,
                counts[Stance.SUPPORT.ordinal()],
                counts[Stance.REBUT.ordinal()],
                counts[Stance.UNDERCUT.ordinal()],
                claim.isThesis() || !open ? claim.size() - 1 : claim.children().size(),
                open,
                editable,
                stands,
                explained,
                asks);
    }

    /** Where the claim is by itself, or else in the outline. */
    public String own() {
        return then ? "#claim-" + id : at + "/claims/" + id;
    }

    /** Where the words are that it comes from: the claim, or of a link the original, beside their paragraph. */
    public String at(Mark mark) {
        return at + (then ? "/text?source=" : "/text/") + mark.source + "#at-" + (originalId == null ? id : originalId)
                + "-" + mark.paragraph;
    }

    public boolean isWeighed() {
        return stands != null;
    }

    /** How strong it stands, as people read it. */
    public String standing() {
        return Stands.said(stands);
    }

    /** Where a page says why; null where none does. */
    public String explanation() {
        return explained == null ? null : own() + "/standing" + explained;
    }

    public boolean isThesis() {
        return stance == null;
    }

    public boolean isLink() {
        return originalId != null;
    }

    public boolean isRedacted() {
        return text.isEmpty();
    }

    public boolean hasReplies() {
        return below > 0;
    }
}
