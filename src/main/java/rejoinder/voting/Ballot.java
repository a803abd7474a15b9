package rejoinder.voting;

import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Outline;
import rejoinder.people.Viewer;
import rejoinder.standing.Votes;

/** One person's vote on one thing, to cast, to change or to take back. */
final class Ballot {

    private final ArgumentMap map;
    private final Outline outline;
    private final Outline.Claim claim;
    private final Item item;
    private final Viewer viewer;

    private Ballot(ArgumentMap map, Outline outline, Outline.Claim claim, Item item, Viewer viewer) {
        this.map = map;
        this.outline = outline;
        this.claim = claim;
        this.item = item;
        this.viewer = viewer;
    }

    /** The ballot of this viewer, if they may read the map. In a transaction the map is locked before it is decided. */
    static Ballot of(Viewer viewer, long map, long claim, Item.About about) {
        ArgumentMap found = ArgumentMap.votedOnBy(viewer, map);
        Outline outline = found.outline();
        Outline.Claim there = outline.claim(claim).orElseThrow(NotFoundException::new);
        Item item = Item.of(there, about).orElseThrow(NotFoundException::new);
        return new Ballot(found, outline, there, item, viewer);
    }

    /**
     * @param degree from 0 to 4; null where none was chosen
     * @param seen the revision of the map that they saw
     * @throws NotCast if they may not vote on this
     */
    void cast(Integer degree, Integer seen) {
        refusal(map, outline, claim, item, viewer).ifPresent(rule -> {
            throw new NotCast(rule);
        });
        if (degree == null || degree < 0 || degree > Votes.MOST) throw new NotCast(NotCast.Rule.NOTHING_CHOSEN);
        boolean known = seen != null && seen > 0 && seen <= map.revision();
        Vote.cast(map, viewer.person(), item, degree, known ? seen.longValue() : map.revision(), item.saying(outline));
    }

    void takeBack() {
        if (hasEnded(map)) throw new NotCast(NotCast.Rule.ENDED);
        Vote.takeBack(map, viewer.person(), item);
    }

    /** Why this viewer may not vote on this; empty where they may. */
    static Optional<NotCast.Rule> refusal(
            ArgumentMap map, Outline outline, Outline.Claim claim, Item item, Viewer viewer) {
        if (hasEnded(map)) return Optional.of(NotCast.Rule.ENDED);
        switch (map.poll().voters()) {
            case NOBODY -> {
                return Optional.of(NotCast.Rule.NOBODY_VOTES);
            }
            case EDITORS -> {
                if (!map.isEditable()) return Optional.of(NotCast.Rule.EDITORS_VOTE);
            }
            case READERS -> {}
        }
        if (item.authors(outline).contains(viewer.id())) return Optional.of(NotCast.Rule.OWN);
        return claim.text().isEmpty() ? Optional.of(NotCast.Rule.TAKEN_OUT) : Optional.empty();
    }

    private static boolean hasEnded(ArgumentMap map) {
        return map.course() != null && map.course().hasEnded();
    }
}
