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
        Map<Long, Long> begun = Work.begun(assignments);
        Map<Long, Submission.Count> counts = Submission.counts(assignments);
        return assignments.stream()
                .map(one -> {
                    Submission.Count count = counts.getOrDefault(one.id(), Submission.Count.NONE);
                    return new TaughtTask(
                            one,
                            When.of(one.opensAt(), one.course().zone()),
                            When.of(one.dueAt(), one.course().zone()),
                            begun.getOrDefault(one.id(), 0L),
                            count.handedIn(),
                            count.awaiting());
                })
                .toList();
    }
}
