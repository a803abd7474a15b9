package rejoinder.assignments;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rejoinder.maps.ArgumentMap;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/** The work that is done on a map, looked up once for a request, or found with something else. */
@RequestScoped
public class WorkOnMap {

    private final Map<Long, Optional<Work>> known = new HashMap<>();
    private final Map<Long, Optional<When>> due = new HashMap<>();

    /** For whoever is in the course. */
    Optional<Work> of(ArgumentMap map, Viewer viewer) {
        return known.computeIfAbsent(map.id(), id -> Work.on(map, viewer));
    }

    /** When it is due for this person, in the time of the course; null for never. */
    When due(Assignment assignment, Person person) {
        return due.computeIfAbsent(
                        assignment.id(),
                        id -> Optional.ofNullable(When.of(
                                assignment.dueFor(person), assignment.course().zone())))
                .orElse(null);
    }

    /** Whoever has asked for something of the work knows it, or that there is none. */
    public void found(ArgumentMap map, Optional<Work> work, Extension extension) {
        known.put(map.id(), work);
        work.map(Work::assignment)
                .ifPresent(one -> due.put(
                        one.id(),
                        Optional.ofNullable(When.of(
                                one.terms().due(one.isTogether() ? null : extension),
                                one.course().zone()))));
    }
}
