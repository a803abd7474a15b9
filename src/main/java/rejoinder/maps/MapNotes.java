package rejoinder.maps;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.people.Viewer;

/** All that is said at the head of a map's pages. */
@ApplicationScoped
class MapNotes {

    @Inject
    @All
    List<MapNote> notes;

    /** Null where there is nothing to say, as of any map that belongs to no course. */
    static RawString of(ArgumentMap map, Viewer viewer) {
        if (map.course() == null || !viewer.isSignedIn()) return null;
        return Arc.container().instance(MapNotes.class).get().about(map, viewer);
    }

    RawString about(ArgumentMap map, Viewer viewer) {
        String said = notes.stream()
                .map(note -> note.of(map, viewer))
                .flatMap(Optional::stream)
                .map(TemplateInstance::render)
                .collect(Collectors.joining());
        return said.isEmpty() ? null : new RawString(said);
    }
}
