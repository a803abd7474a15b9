package rejoinder.assignments;

import java.util.List;
import java.util.Map;

/**
 * An assignment as a teacher looks at it.
 *
 * @param begun how many have begun
 * @param handedIn how many have handed in, whether or not it was given back
 * @param awaiting how many of those wait for the teacher
 */
record TaughtTask(Assignment assignment, When opens, When due, long begun, long handedIn, long awaiting) {

    static List<TaughtTask> of(List<Assignment> assignments) {
        if (assignments.isEmpty()) return List.of();
        Map<Long, Counts> counts = Counts.of(assignments);
        return assignments.stream()
                .map(one -> {
                    Counts count = counts.getOrDefault(one.id(), Counts.NONE);
                    return new TaughtTask(
                            one,
                            When.of(one.terms().opensAt(), one.course().zone()),
                            When.of(one.terms().dueAt(), one.course().zone()),
                            count.begun(),
                            count.handedIn(),
                            count.awaiting());
                })
                .toList();
    }
}
