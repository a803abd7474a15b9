package rejoinder.maps;

import java.util.Optional;

/**
 * Deleting marks one claim, and everything below it is out of sight with it; restoring takes the mark away.
 *
 * <p>A claim that is linked from elsewhere outlives its place: it changes places with its first link outside of what is
 * deleted, with all its replies, and the link goes instead.
 */
final class Deletion {

    private Deletion() {}

    static Deleted of(Claim claim, Act act) {
        ArgumentMap map = claim.map();
        if (claim.isDeleted()) return new Deleted(null, 0, map.revision());
        if (claim.reason() == null && map.question() == null) throw new Refusal(Refusal.Rule.THESIS_STAYS);
        Outline now = map.outline();
        Long above = now.claim(claim.id())
                .map(Outline.Claim::parent)
                .map(Outline.Claim::id)
                .orElse(null);
        map.change(act, Change.Kind.DELETE, change -> {
            Claim gone =
                    now.claim(claim.id()).map(branch -> promote(change, branch)).orElse(null);
            Claim marked = gone == null ? claim : gone;
            marked.deleted(change.revision());
            return change.touch(marked);
        });
        return new Deleted(above, now.size() - map.outline().size(), map.revision());
    }

    static void undo(Claim claim, Act act) {
        ArgumentMap map = claim.map();
        if (!claim.isDeleted()) throw new Refusal(Refusal.Rule.NOT_DELETED);
        if (claim.reason() == null
                && map.question() == null
                && !Claim.theses(map).isEmpty()) throw new Refusal(Refusal.Rule.ONE_THESIS_ONLY);
        map.change(act, Change.Kind.RESTORE, change -> {
            claim.put(claim.state().restored());
            change.touch(claim);
            if (map.outline().claim(claim.id()).isEmpty()) throw new Refusal(Refusal.Rule.NO_PLACE_THERE);
            return claim;
        });
    }

    /** Moves what is linked from outside to where it is linked; returns the link left at the top, if it was the top. */
    private static Claim promote(Change change, Outline.Claim branch) {
        Claim atTop = null;
        Outline.Claim moved = null;
        for (Outline.Claim claim : branch.branch()) {
            if (moved != null && claim.isBelow(moved)) continue;
            Optional<Outline.Claim> heir = claim.links().stream()
                    .filter(link -> link != branch && !link.isBelow(branch))
                    .findFirst();
            if (heir.isEmpty()) continue;
            Claim original = Claim.of(change.map(), claim.id());
            Claim link = Claim.of(change.map(), heir.get().id());
            swap(change, original, link);
            moved = claim;
            if (claim == branch) atTop = link;
        }
        return atTop;
    }

    private static void swap(Change change, Claim original, Claim link) {
        Reason step = original.reason();
        String position = original.position();
        change.touch(original).place(link.reason(), link.position());
        change.touch(link).place(step, position);
    }
}
