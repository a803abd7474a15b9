package rejoinder.maps;

/** Answers a claim: with new ones, or with one that is there already. */
final class Answering {

    private final Claim claim;
    private final ArgumentMap map;

    private Answering(Claim claim) {
        this.claim = claim;
        this.map = claim.map();
    }

    static Answering of(Claim claim) {
        return new Answering(claim);
    }

    Claim with(Act act, Stance stance, Content content) {
        return map.change(act, Change.Kind.REPLY, change -> {
            Room.below(claim).hold(1);
            return new Claim(change, new Reason(change, Place.under(claim, stance, null)), content, null);
        });
    }

    Claim beside(Act act, Content content) {
        if (claim.reason() == null) return map.addThesis(act, content);
        Room.below(claim);
        return map.change(
                act,
                Change.Kind.REPLY,
                change -> new Claim(change, new Reason(change, Place.after(claim.reason())), content, null));
    }

    Claim together(Act act, Content content) {
        if (claim.reason() == null) throw new Refusal(Refusal.Rule.THESIS_HAS_NO_STEP);
        Room.below(claim);
        return map.change(act, Change.Kind.TOGETHER, change -> new Claim(change, claim.reason(), content, null));
    }

    Claim with(Act act, Outline pasted) {
        Outline.Claim thesis = pasted.theses().get(0);
        Room.below(claim).hold(thesis.height());
        return map.change(act, Change.Kind.PASTE, change -> {
            new Planting(change, false, content -> content)
                    .reasons(thesis, claim.isLink() ? claim.original() : claim, pasted);
            return change.touched().stream()
                    .filter(Claim.class::isInstance)
                    .map(Claim.class::cast)
                    .findFirst()
                    .orElse(claim);
        });
    }

    Claim with(Act act, Stance stance, Claim other) {
        Room.below(claim).hold(1);
        Claim meant = other.isLink() ? other.original() : other;
        Room.below(meant);
        if (meant.equals(claim)) throw new Refusal(Refusal.Rule.LINK_TO_ITSELF);
        return map.change(
                act,
                Change.Kind.LINK,
                change -> new Claim(change, new Reason(change, Place.under(claim, stance, null)), null, meant));
    }
}
