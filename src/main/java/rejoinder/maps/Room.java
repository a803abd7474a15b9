package rejoinder.maps;

/** The levels that a map has left below a claim. Nothing can be put below a claim that is out of sight. */
final class Room {

    private final int levels;

    private Room(int levels) {
        this.levels = levels;
    }

    /** @throws Refusal if the claim, or one above it, is deleted */
    static Room below(Claim claim) {
        int depth = 0;
        for (Claim above = claim; ; above = above.reason().above()) {
            if (above == null || above.isDeleted()) throw new Refusal(Refusal.Rule.NO_PLACE_THERE);
            if (above.reason() == null) return new Room(ArgumentMap.MAX_DEPTH - depth);
            depth++;
        }
    }

    /** @throws Refusal if so many levels are too many */
    void hold(int more) {
        if (more > levels) throw new Refusal(Refusal.Rule.TOO_DEEP);
    }
}
