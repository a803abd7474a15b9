package rejoinder.maps;

import io.quarkus.arc.Arc;
import io.quarkus.qute.RawString;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.people.Viewer;

/** All that is said at the head of a map's pages. */
final class MapNotes {

    private MapNotes() {}

    /** Null where there is nothing to say, as of any map that belongs to no course. */
    static RawString of(ArgumentMap map, Viewer viewer) {
        if (map.course() == null || !viewer.isSignedIn()) return null;
        String said = Arc.container().listAll(MapNote.class).stream()
                .map(note -> note.get().of(map, viewer))
                .flatMap(Optional::stream)
                .map(note -> note.render())
                .collect(Collectors.joining());
        return said.isEmpty() ? null : new RawString(said);
    }
}
