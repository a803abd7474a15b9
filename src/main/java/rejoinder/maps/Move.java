package rejoinder.maps;

import java.util.List;

/**
 * Moves a claim, or the step that it takes, with everything below.
 *
 * <p>A premise that stands alone moves as the step that it is, so its undercuts come along. One of several premises
 * moves by itself; the step and its undercuts stay with the others.
 */
public final class Move {

    private final Claim claim;
    private final ArgumentMap map;
    private final Outline.Claim here;

    private Move(Claim claim) {
        this.claim = claim;
        this.map = claim.map();
        this.here = map.outline().claim(claim.id()).orElseThrow(() -> new Refusal(Refusal.Rule.NO_PLACE_THERE));
    }

    public static Move of(Claim claim) {
        return new Move(claim);
    }

    /**
     * Makes the claim an answer to another one.
     *
     * @param before the answer with the same stance to put it in front of; null to put it last
     */
    public void under(Act act, Claim target, Stance stance, Claim before) {
        Claim answered = stance == Stance.UNDERCUT || !target.isLink() ? target : target.original();
        refuse(answered);
        // To attack its own step a claim would have to leave it.
        if (stance == Stance.UNDERCUT
                && answered.reason() != null
                && answered.reason().equals(claim.reason())) throw new Refusal(Refusal.Rule.BELOW_ITSELF);
        Reason next = before == null || before.equals(claim) ? null : before.reason();
        map.change(act, Change.Kind.MOVE, change -> {
            Place place = Place.under(answered, stance, next);
            if (standsAlone()) {
                change.touch(claim.reason()).put(place);
            } else {
                premiseOf(change, new Reason(change, place));
            }
            return claim;
        });
    }

    /** Makes the claim a thesis, last or in front of another one; only a map that asks a question has room for it. */
    public void toTop(Act act, Claim before) {
        if (map.question() == null && claim.reason() != null) throw new Refusal(Refusal.Rule.ONE_THESIS_ONLY);
        refuseLeavingUndercuts();
        map.change(act, Change.Kind.MOVE, change -> {
            List<Claim> theses = Claim.theses(map);
            theses.remove(claim);
            int next = before == null ? theses.size() : theses.indexOf(before);
            if (next < 0) throw new Refusal(Refusal.Rule.NO_PLACE_THERE);
            List<String> positions = theses.stream().map(Claim::position).toList();
            claim.place(null, Position.at(next, positions));
            return change.touch(claim);
        });
    }

    /** Makes the claim a co-premise of another one, last. Undercuts of a step that ends with it go to the joint step. */
    public void join(Act act, Claim other) {
        if (other.reason() == null) throw new Refusal(Refusal.Rule.THESIS_HAS_NO_STEP);
        if (other.reason().equals(claim.reason())) throw new Refusal(Refusal.Rule.NO_PLACE_THERE);
        refuse(other);
        map.change(act, Change.Kind.JOIN, change -> {
            Reason left = standsAlone() ? claim.reason() : null;
            premiseOf(change, other.reason());
            if (left != null) for (Reason undercut : left.undercuts()) inherit(change, undercut, other.reason());
            return claim;
        });
    }

    /** Parts a co-premise from the others: it becomes a reason of its own, just behind. */
    public void part(Act act) {
        if (claim.reason() == null || standsAlone()) throw new Refusal(Refusal.Rule.NOT_A_CO_PREMISE);
        map.change(act, Change.Kind.PART, change -> {
            premiseOf(change, new Reason(change, Place.after(claim.reason())));
            return claim;
        });
    }

    private void premiseOf(Change change, Reason step) {
        List<Claim> premises = step.premises();
        String last =
                premises.isEmpty() ? null : premises.get(premises.size() - 1).position();
        claim.place(step, Position.between(last, null));
        change.touch(claim);
    }

    private static void inherit(Change change, Reason undercut, Reason step) {
        List<Reason> there = step.undercuts();
        String last = there.isEmpty() ? null : there.get(there.size() - 1).position();
        change.touch(undercut).put(new Place(Stance.UNDERCUT, null, step, Position.between(last, null)));
    }

    private boolean standsAlone() {
        return claim.reason() != null && here.reason().premises().size() == 1;
    }

    private void refuseLeavingUndercuts() {
        if (standsAlone() && !here.reason().undercuts().isEmpty())
            throw new Refusal(Refusal.Rule.UNDERCUTS_NEED_THE_STEP);
    }

    /** A thesis that the map must keep stays; nothing goes below itself; the map does not grow too deep. */
    private void refuse(Claim target) {
        if (claim.reason() == null && map.question() == null) throw new Refusal(Refusal.Rule.THESIS_STAYS);
        Outline.Claim there =
                map.outline().claim(target.id()).orElseThrow(() -> new Refusal(Refusal.Rule.NO_PLACE_THERE));
        Outline.Claim at = here;
        if (there.id() == at.id() || there.path().stream().anyMatch(above -> above.id() == at.id()))
            throw new Refusal(Refusal.Rule.BELOW_ITSELF);
        if (there.depth() + 1 + at.height() > ArgumentMap.MAX_DEPTH) throw new Refusal(Refusal.Rule.TOO_DEEP);
    }
}
