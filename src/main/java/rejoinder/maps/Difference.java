package rejoinder.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is different between two revisions of a map, claim by claim, in the order of the later one. */
public record Difference(List<Item> items) {

    /**
     * One claim that differs.
     *
     * @param before the claim in the earlier revision; null where it is new
     * @param after the claim in the later revision; null where it is gone
     */
    public record Item(Outline.Claim before, Outline.Claim after) {

        /** As a class: added, removed or altered. */
        public String fate() {
            return isAdded() ? "added" : isRemoved() ? "removed" : "altered";
        }

        long id() {
            return after == null ? before.id() : after.id();
        }

        public boolean isAdded() {
            return before == null;
        }

        public boolean isRemoved() {
            return after == null;
        }

        public boolean isReworded() {
            return both() && !before.text().equals(after.text());
        }

        /** Under another claim, or with another stance; a number that changed by itself is no move. */
        public boolean isMoved() {
            return both() && !place(before).equals(place(after));
        }

        /** Its flags, label, tags, citations or passages are others. */
        public boolean isRemarked() {
            return both()
                    && !before.content().withText("").equals(after.content().withText(""));
        }

        public List<Wording.Piece> words() {
            return Wording.between(before.text(), after.text());
        }

        private boolean both() {
            return before != null && after != null;
        }

        private static List<Object> place(Outline.Claim claim) {
            return List.of(
                    claim.parent() == null ? 0L : claim.parent().id(),
                    Objects.requireNonNullElse(claim.stance(), ""),
                    claim.isCoPremise() ? claim.reason().id() : 0L);
        }
    }

    public static Difference between(Outline before, Outline after) {
        List<Item> items = new ArrayList<>();
        for (Outline.Claim claim : after.claims()) {
            Optional<Outline.Claim> was = before.claim(claim.id());
            Item item = new Item(was.orElse(null), claim);
            if (item.isAdded()
                    || item.isReworded() && !claim.isLink()
                    || item.isMoved()
                    || item.isRemarked() && !claim.isLink()) items.add(item);
        }
        for (Outline.Claim claim : before.claims())
            if (after.claim(claim.id()).isEmpty()) items.add(new Item(claim, null));
        return new Difference(items);
    }

    public int size() {
        return items.size();
    }

    /** The later tree with what only the earlier one has, where it stood there; each claim keeps its number. */
    static Outline both(Outline before, Outline after) {
        List<Outline.ClaimRow> claimRows = new ArrayList<>();
        List<Outline.ReasonRow> reasonRows = new ArrayList<>();
        for (Outline one : List.of(after, before)) {
            for (Outline.Claim claim : one.claims())
                if (one == after || after.claim(claim.id()).isEmpty()) claimRows.add(claim.row);
            for (Outline.Reason reason : one.reasons())
                if (one == after || after.reason(reason.id()).isEmpty()) reasonRows.add(reason.row);
        }
        Outline both = Outline.of(after.head(), claimRows, reasonRows);
        for (Outline.Claim claim : both.claims())
            claim.number(after.claim(claim.id())
                    .or(() -> before.claim(claim.id()))
                    .orElseThrow()
                    .number());
        return both;
    }
}
