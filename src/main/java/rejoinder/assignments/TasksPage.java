package rejoinder.assignments;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rejoinder.courses.Course;
import rejoinder.courses.Enrolment;
import rejoinder.people.Person;

/** All that somebody has to do, and all that they have set. */
record TasksPage(
        List<Task> todo,
        List<Task> returned,
        List<Task> waiting,
        List<Task> over,
        List<TaughtTask> taught,
        boolean teaches) {

    static TasksPage of(Person person, Verdicts verdicts) {
        List<Enrolment> enrolments = Enrolment.of(person);
        Set<Long> taughtIds = enrolments.stream()
                .filter(Enrolment::teaches)
                .map(enrolment -> enrolment.course().id())
                .collect(Collectors.toSet());
        List<Course> courses = enrolments.stream().map(Enrolment::course).toList();
        List<Assignment> all = Assignment.of(courses);
        List<Task> tasks = Task.of(
                all.stream()
                        .filter(one -> !taughtIds.contains(one.course().id()))
                        .toList(),
                person,
                verdicts);
        List<TaughtTask> taught = TaughtTask.of(all.stream()
                .filter(one ->
                        taughtIds.contains(one.course().id()) && !one.course().hasEnded())
                .toList());
        return new TasksPage(
                tasks.stream().filter(Task::isToDo).toList(),
                tasks.stream().filter(task -> task.stage() == Stage.RETURNED).toList(),
                tasks.stream()
                        .filter(task -> task.stage() == Stage.HANDED_IN || task.stage() == Stage.LATE)
                        .toList(),
                tasks.stream().filter(Task::isOver).toList(),
                taught,
                !taughtIds.isEmpty());
    }

    /** Whether to say that nothing is to do: not beside what somebody has set, and not where remarks wait. */
    public boolean isIdle() {
        boolean asked = returned.stream().anyMatch(Task::isAsking);
        return !asked && (taught.isEmpty() || !returned.isEmpty() || !waiting.isEmpty());
    }

    public boolean isEmpty() {
        return todo.isEmpty() && over.isEmpty() && returned.isEmpty() && waiting.isEmpty() && taught.isEmpty();
    }
}
