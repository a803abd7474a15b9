package rejoinder.maps;

import java.util.List;
import rejoinder.people.Viewer;

/**
 * A stretch of a map's history, newest first.
 *
 * @param older the revision at which the stretch before this one ends; null where this is the oldest
 * @param newer whether there is a newer stretch
 */
record HistoryPage(MapPage frame, List<Deed> entries, Long older, boolean newer) {

    static final int MOST = 50;

    static HistoryPage of(ArgumentMap map, Viewer viewer, long from) {
        List<Change> changes = Change.of(map, from, MOST + 1);
        Long older = changes.size() > MOST ? changes.get(MOST).revision() : null;
        List<Change> shown = changes.subList(0, Math.min(MOST, changes.size()));
        return new HistoryPage(
                MapPage.of(map, MapPage.View.HISTORY, viewer), Deed.of(map, shown), older, from < map.revision());
    }
}
