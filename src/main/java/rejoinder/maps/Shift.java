package rejoinder.maps;

import java.util.List;

/** An outliner's small moves: up, down, in and out. Where there is nowhere to go, nothing happens. */
public final class Shift {

    private final Claim claim;
    private final Outline.Claim here;

    private Shift(Claim claim) {
        this.claim = claim;
        this.here = claim.map().outline().claim(claim.id()).orElseThrow(() -> new Refusal(Refusal.Rule.NO_PLACE_THERE));
    }

    public static Shift of(Claim claim) {
        return new Shift(claim);
    }

    public void up(Act act) {
        by(act, -1);
    }

    public void down(Act act) {
        by(act, 1);
    }

    /** Below the claim that is written just before it on the same level. */
    public void in(Act act) {
        List<Outline.Claim> level = here.parent() == null
                ? claim.map().outline().theses()
                : here.parent().children();
        int index = index(level, here.id());
        if (index <= 0) return;
        Claim target = Claim.of(claim.map(), level.get(index - 1).id());
        Move.of(claim).under(act, target, here.isThesis() ? Stance.SUPPORT : here.stance(), null);
    }

    /** Beside the claim that it is written under, just behind it where that is the same kind of place. */
    public void out(Act act) {
        Outline.Claim parent = here.parent();
        if (parent == null) return;
        if (parent.isThesis()) {
            List<Outline.Claim> theses = claim.map().outline().theses();
            int next = index(theses, parent.id()) + 1;
            Move.of(claim)
                    .toTop(
                            act,
                            next < theses.size()
                                    ? Claim.of(claim.map(), theses.get(next).id())
                                    : null);
            return;
        }
        List<Outline.Reason> beside =
                here.stance() == Stance.UNDERCUT ? List.of() : parent.parent().reasons();
        int next = beside.indexOf(parent.reason()) + 1;
        boolean follows = next > 0 && next < beside.size();
        Move.of(claim)
                .under(
                        act,
                        Claim.of(claim.map(), parent.parent().id()),
                        here.stance() == Stance.UNDERCUT && parent.parent().isThesis() ? Stance.REBUT : here.stance(),
                        follows ? Claim.of(claim.map(), beside.get(next).first().id()) : null);
    }

    private void by(Act act, int step) {
        if (here.isThesis()) {
            shiftClaim(act, claim.map().outline().theses(), step);
            return;
        }
        int premise = index(here.reason().premises(), here.id()) + step;
        if (premise >= 0 && premise < here.reason().premises().size()) {
            shiftClaim(act, here.reason().premises(), step);
            return;
        }
        List<Outline.Reason> steps = here.reason().claim() != null
                ? here.reason().claim().reasons()
                : here.reason().target().undercuts();
        int to = steps.indexOf(here.reason()) + step;
        if (to < 0 || to >= steps.size()) return;
        String position = gap(steps.stream().map(Outline.Reason::position).toList(), to, step);
        Reason moved = claim.reason();
        claim.map().change(act, Change.Kind.MOVE, change -> {
            moved.put(new Place(moved.stance(), moved.claim(), moved.reason(), position));
            return change.touch(moved);
        });
    }

    private void shiftClaim(Act act, List<Outline.Claim> level, int step) {
        int to = index(level, here.id()) + step;
        if (to < 0 || to >= level.size()) return;
        String position = gap(level.stream().map(Outline.Claim::position).toList(), to, step);
        claim.map().change(act, Change.Kind.MOVE, change -> {
            claim.place(claim.reason(), position);
            return change.touch(claim);
        });
    }

    /** The position beyond the neighbour at {@code index}, on its far side. */
    private static String gap(List<String> positions, int index, int step) {
        return Position.at(step < 0 ? index : index + 1, positions);
    }

    private static int index(List<Outline.Claim> level, long id) {
        for (int i = 0; i < level.size(); i++) if (level.get(i).id() == id) return i;
        return -1;
    }
}
