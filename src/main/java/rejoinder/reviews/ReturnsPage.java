package rejoinder.reviews;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rejoinder.assignments.Assignment;

/**
 * What can be given back at once.
 *
 * @param chosen the ids of those that are ticked
 * @param problem what was wrong; null for nothing
 */
record ReturnsPage(Assignment assignment, List<Roll.Row> waiting, Set<Long> chosen, String problem) {

    /** All that somebody has said something about are ticked. */
    static ReturnsPage of(Assignment assignment) {
        List<Roll.Row> waiting = waiting(assignment);
        Set<Long> begun = waiting.stream()
                .filter(Roll.Row::isBegun)
                .map(row -> row.submission().id())
                .collect(Collectors.toSet());
        return new ReturnsPage(assignment, waiting, begun, null);
    }

    static ReturnsPage again(Assignment assignment, String problem) {
        return new ReturnsPage(assignment, waiting(assignment), Set.of(), problem);
    }

    private static List<Roll.Row> waiting(Assignment assignment) {
        return Roll.of(assignment).handedIn(Roll.Order.NAME).stream()
                .filter(row -> !row.isReturned())
                .toList();
    }

    /** Of all that wait. */
    List<Long> ids() {
        return waiting.stream().map(row -> row.submission().id()).toList();
    }

    public boolean chose(Roll.Row row) {
        return chosen.contains(row.submission().id());
    }
}
