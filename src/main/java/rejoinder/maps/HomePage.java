package rejoinder.maps;

import io.quarkus.qute.RawString;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/**
 * The maps that somebody may see.
 *
 * @param opened what share links have opened to this browser
 * @param example the map that a newcomer is led to; null where there is none, or where the viewer is no newcomer
 * @param skylines the shape of each map, by its id
 * @param deleted a map of theirs that was deleted just now; null for none
 * @param parts what packages above have for them
 */
record HomePage(
        boolean signedIn,
        List<ArgumentMap> own,
        List<ArgumentMap> shared,
        List<ArgumentMap> opened,
        List<ArgumentMap> published,
        Map<Long, Skyline> skylines,
        Outline example,
        ArgumentMap deleted,
        List<RawString> parts) {

    private static final int REASONS_OF_EXAMPLE = 4;

    static HomePage of(Viewer viewer, Long deleted, List<HomePart> parts) {
        boolean known = viewer.isSignedIn();
        List<ArgumentMap> own = known ? new Shelf(viewer.person()).own() : List.of();
        List<ArgumentMap> shared = known ? new Shelf(viewer.person()).shared() : List.of();
        List<ArgumentMap> opened = Shelf.openedTo(viewer).stream()
                .filter(map -> !own.contains(map) && !shared.contains(map))
                .toList();
        List<ArgumentMap> published = Shelf.published().stream()
                .filter(map -> !own.contains(map) && !shared.contains(map))
                .toList();
        ArgumentMap first = known ? null : first(published);
        return new HomePage(
                known,
                own,
                shared,
                opened,
                published,
                Skyline.of(List.of(own, shared, opened, published)),
                first == null ? null : first.outline(),
                deleted == null || !known
                        ? null
                        : ArgumentMap.deletedBy(viewer, deleted).orElse(null),
                known ? waiting(viewer.person(), parts) : List.of());
    }

    private static List<RawString> waiting(Person person, List<HomePart> parts) {
        return parts.stream()
                .flatMap(part -> part.of(person).stream())
                .map(part -> new RawString(part.render()))
                .toList();
    }

    /** The oldest of those that the app brought along, else the oldest. */
    private static ArgumentMap first(List<ArgumentMap> published) {
        return published.stream()
                .min(Comparator.comparing((ArgumentMap map) -> map.owner() != null)
                        .thenComparing(ArgumentMap::id))
                .orElse(null);
    }

    /** The first reasons of the example's first thesis, and one objection to it. */
    public List<Outline.Claim> opening() {
        if (example == null || example.theses().isEmpty()) return List.of();
        List<Outline.Reason> reasons = example.theses().get(0).reasons();
        Stream<Outline.Reason> supports = reasons.stream()
                .filter(reason -> reason.stance() == Stance.SUPPORT)
                .limit(REASONS_OF_EXAMPLE);
        Stream<Outline.Reason> rebuttals = reasons.stream()
                .filter(reason -> reason.stance() == Stance.REBUT)
                .limit(1);
        return Stream.concat(supports, rebuttals).map(Outline.Reason::first).toList();
    }

    /** Beside one's own maps stands no name. */
    public String whose(ArgumentMap map) {
        return null;
    }

    public Skyline skyline(ArgumentMap map) {
        return skylines.get(map.id());
    }
}
