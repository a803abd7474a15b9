package rejoinder.assignments;

import java.util.List;
import rejoinder.maps.Source;
import rejoinder.maps.Spread;
import rejoinder.people.Person;

/**
 * An assignment as whoever does it sees it.
 *
 * @param texts the texts to work from
 * @param spread the first of them in their map, with what of it is used; null where they have not begun
 * @param submissions what was handed in, the newest first
 * @param problem why something could not be done; null for no reason
 */
record WorkPage(
        Task task, When opens, List<Source> texts, Spread spread, List<Submission> submissions, String problem) {

    static WorkPage of(Assignment assignment, Person person, Verdicts verdicts, String problem) {
        Task task = Task.of(List.of(assignment), person, verdicts).get(0);
        Work work = task.work();
        return new WorkPage(
                task,
                When.of(assignment.terms().opensAt(), assignment.course().zone()),
                assignment.texts(),
                work == null ? null : Spread.now(work.map(), null),
                work == null ? List.of() : Submission.of(work),
                problem);
    }

    public boolean isGoing() {
        return !task.assignment().course().hasEnded();
    }

    /** Whether what was handed in last is what the map says now. */
    public boolean isUnchanged() {
        return task.latest() != null
                && task.latest().revision() == task.work().map().revision();
    }

    /** Whether the map can be handed in now. */
    public boolean mayHandIn() {
        return isGoing() && task.work() != null && !task.work().map().isDeleted() && !isUnchanged() && !isTooLate();
    }

    /** Whether the time for it is over; what came back can be handed in again at any time. */
    public boolean isTooLate() {
        return task.due() != null
                && task.due().isPast()
                && !task.assignment().terms().lateAllowed()
                && task.stage() != Stage.RETURNED;
    }

    public boolean isWillBeLate() {
        return task.due() != null && task.due().isPast() && task.stage() != Stage.RETURNED;
    }

    public When at(java.time.Instant moment) {
        return When.of(moment, task.assignment().course().zone());
    }
}
