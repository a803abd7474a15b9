package rejoinder.assignments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rejoinder.people.Person;

/**
 * An assignment as somebody has it to do.
 *
 * @param work null where it was not begun
 * @param latest what was handed in last and not withdrawn; null for nothing
 * @param due null for whenever they are ready
 * @param verdict what came back; null where nothing did
 */
record Task(Assignment assignment, Work work, Submission latest, When due, Stage stage, Verdict verdict) {

    /** All that is open, in as many queries whatever the number; what is due first comes first. */
    static List<Task> of(List<Assignment> assignments, Person person, Verdicts verdicts) {
        List<Assignment> open = assignments.stream()
                .filter(assignment -> assignment.terms().isOpen())
                .toList();
        if (open.isEmpty()) return List.of();
        Map<Long, Work> works = Work.of(open, person).stream()
                .collect(Collectors.toMap(work -> work.assignment().id(), work -> work));
        Map<Long, Submission> latest = Submission.latest(List.copyOf(works.values()));
        Map<Long, Extension> extensions = Extension.of(person).stream()
                .collect(Collectors.toMap(one -> one.assignment().id(), one -> one));
        List<Submission> returned =
                latest.values().stream().filter(Submission::isReturned).toList();
        Map<Long, Verdict> came = new HashMap<>();
        if (!returned.isEmpty()) came.putAll(verdicts.of(returned));
        List<Task> tasks = new ArrayList<>();
        for (Assignment one : open) {
            Work work = works.get(one.id());
            Submission last = work == null ? null : latest.get(work.id());
            When due = When.of(
                    one.terms().due(one.isTogether() ? null : extensions.get(one.id())),
                    one.course().zone());
            tasks.add(new Task(one, work, last, due, Stage.of(work, last), last == null ? null : came.get(last.id())));
        }
        return tasks;
    }

    public boolean isOverdue() {
        return stage.isOpen() && due != null && due.isPast();
    }

    /** Whether there is still something to do, and it may be done. */
    public boolean isToDo() {
        return stage.isOpen() && !isOver() && !assignment.course().hasEnded();
    }

    /** Whether it can be handed in no more. */
    public boolean isOver() {
        return isOverdue() && !assignment.terms().lateAllowed();
    }

    /** Whether something that came back asks for more. */
    public boolean isAsking() {
        return verdict != null && verdict.open() > 0 && !assignment.course().hasEnded();
    }
}
