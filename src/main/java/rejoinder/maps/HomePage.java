package rejoinder.maps;

import java.util.List;
import java.util.Map;
import rejoinder.people.Viewer;

/**
 * The maps that somebody may see.
 *
 * @param skylines the shape of each map, by its id
 * @param deleted a map of theirs that was deleted just now; null for none
 */
record HomePage(
        boolean signedIn,
        List<ArgumentMap> own,
        List<ArgumentMap> shared,
        List<ArgumentMap> published,
        Map<Long, Skyline> skylines,
        ArgumentMap deleted) {

    static HomePage of(Viewer viewer, Long deleted) {
        boolean known = viewer.isSignedIn();
        List<ArgumentMap> own = known ? ArgumentMap.of(viewer.person()) : List.of();
        List<ArgumentMap> shared = known ? ArgumentMap.sharedWith(viewer.person()) : List.of();
        List<ArgumentMap> published = ArgumentMap.published().stream()
                .filter(map -> !own.contains(map) && !shared.contains(map))
                .toList();
        return new HomePage(
                known,
                own,
                shared,
                published,
                Skyline.of(List.of(own, shared, published)),
                deleted == null || !known ? null : ArgumentMap.deletedByOrNull(viewer, deleted));
    }

    /** The map that a newcomer is led to: the oldest of those that the app brought along, else the oldest. */
    public ArgumentMap first() {
        return published.stream()
                .filter(map -> map.owner() == null)
                .reduce((a, b) -> a.id() < b.id() ? a : b)
                .orElse(published.isEmpty() ? null : published.get(published.size() - 1));
    }

    public Skyline skyline(ArgumentMap map) {
        return skylines.get(map.id());
    }
}
