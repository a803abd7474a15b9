package rejoinder.assignments;

import io.quarkus.arc.Unremovable;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.MapNote;
import rejoinder.maps.Writers;
import rejoinder.people.Viewer;

/** Leads from a map to the assignment that it is for, whoever is in the course. */
// Nobody injects it: the page of a map looks up all notes.
@Unremovable
@ApplicationScoped
class NoteOfAssignment implements MapNote {

    @Inject
    WorkOnMap works;

    @Override
    public Optional<TemplateInstance> of(ArgumentMap map, Viewer viewer) {
        boolean starter = map.holding().writers() == Writers.TEACHERS;
        Optional<Assignment> assignment =
                starter ? Assignment.startingFrom(map) : works.of(map, viewer).map(Work::assignment);
        return assignment.map(found -> {
            boolean mine = !starter && (map.isOwnedBy(viewer) || found.isTogether());
            When due = mine ? works.due(found, viewer.person()) : null;
            return Pages.mapNote(found, due, starter, mine);
        });
    }
}
