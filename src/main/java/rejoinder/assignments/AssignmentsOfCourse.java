package rejoinder.assignments;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import rejoinder.courses.Course;
import rejoinder.courses.CoursePart;
import rejoinder.people.Viewer;

/** The assignments of a course, on its page. */
@ApplicationScoped
@Priority(200)
class AssignmentsOfCourse implements CoursePart {

    @Inject
    Verdicts verdicts;

    @Override
    public Optional<TemplateInstance> of(Course course, Viewer viewer) {
        List<Assignment> all = Assignment.of(List.of(course));
        if (course.isTaught())
            return Optional.of(Pages.taughtTasksOfCourse(course.id(), course.hasEnded(), TaughtTask.of(all)));
        List<Task> tasks = Task.of(all, viewer.person(), verdicts);
        return tasks.isEmpty() ? Optional.empty() : Optional.of(Pages.tasksOfCourse(tasks));
    }
}
