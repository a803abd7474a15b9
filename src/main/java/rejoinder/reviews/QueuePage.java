package rejoinder.reviews;

import java.util.List;
import java.util.Map;
import rejoinder.assignments.Assignment;
import rejoinder.people.Person;

/**
 * What was handed in for an assignment: what waits for a teacher, and what was given back.
 *
 * @param counts what became of the remarks on each work, by its id
 */
record QueuePage(
        Assignment assignment,
        Roll.Order order,
        List<Roll.Row> waiting,
        List<Roll.Row> returned,
        List<Person> missing,
        Map<Long, Counts> counts) {

    static QueuePage of(Assignment assignment, Roll.Order order) {
        Roll roll = Roll.of(assignment);
        List<Roll.Row> all = roll.handedIn(order);
        return new QueuePage(
                assignment,
                order,
                all.stream().filter(row -> !row.isReturned()).toList(),
                all.stream().filter(Roll.Row::isReturned).toList(),
                assignment.isTogether() ? List.of() : roll.missing(),
                Counts.of(assignment));
    }

    public Counts counts(Roll.Row row) {
        return counts.getOrDefault(row.submission().work().id(), Counts.NONE);
    }

    public int all() {
        return waiting.size() + returned.size();
    }

    public int drafts() {
        return Roll.drafts(waiting);
    }
}
