package rejoinder.maps;

import jakarta.ws.rs.NotFoundException;
import rejoinder.people.Viewer;

/** What is different between two revisions of a map. */
record DifferencePage(MapPage frame, long from, long to, Difference difference) {

    /** @param to the later revision; null for the newest */
    static DifferencePage of(ArgumentMap map, Viewer viewer, Long from, Long to) {
        long later = to == null ? map.revision() : to;
        long earlier = from == null ? Math.max(1, later - 1) : from;
        if (earlier > later) throw new NotFoundException();
        return new DifferencePage(
                MapPage.of(map, MapPage.View.HISTORY, viewer),
                earlier,
                later,
                Difference.between(map.outlineAt(earlier), map.outlineAt(later)));
    }
}
