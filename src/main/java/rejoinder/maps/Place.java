package rejoinder.maps;

import java.util.List;

/** Where a step goes: what it bears on, how, and where among its siblings. */
record Place(Stance stance, Claim claim, Reason step, String position) {

    /**
     * @param target the claim that is answered; an undercut attacks the step that this claim is a premise of
     * @param before the sibling that it is put in front of; null to put it last
     */
    static Place under(Claim target, Stance stance, Reason before) {
        // A link's replies are its original's; only its step is its own.
        Claim answered = target.isLink() && stance != Stance.UNDERCUT ? target.original() : target;
        if (stance == Stance.UNDERCUT && answered.reason() == null) throw new Refusal(Refusal.Rule.THESIS_HAS_NO_STEP);
        Place open = new Place(stance, answered, answered.reason(), null);
        return open.at(gap(Reason.on(open), before));
    }

    /** The place just behind a step, with the same target. */
    static Place after(Reason step) {
        Place open = new Place(step.stance(), step.claim(), step.reason(), null);
        List<Reason> siblings = Reason.on(open);
        return open.at(Position.at(siblings.indexOf(step) + 1, positions(siblings)));
    }

    /** The place just behind this one, where nothing is behind it. */
    Place next(Stance stance) {
        return new Place(stance, claim, step, Position.between(position, null));
    }

    Place at(String position) {
        return new Place(stance, claim, step, position);
    }

    private static String gap(List<Reason> siblings, Reason before) {
        int next = before == null ? siblings.size() : siblings.indexOf(before);
        if (next < 0) throw new Refusal(Refusal.Rule.NO_PLACE_THERE);
        return Position.at(next, positions(siblings));
    }

    private static List<String> positions(List<Reason> siblings) {
        return siblings.stream().map(Reason::position).toList();
    }
}
