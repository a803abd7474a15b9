package rejoinder.assignments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import rejoinder.web.FormErrors;

/** The pages of assignments and the pieces of them, each a template of its name in templates/assignments. */
@CheckedTemplate(basePath = "assignments", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Pages {

    private Pages() {}

    static native TemplateInstance tasks(TasksPage page);

    static native TemplateInstance waitingAtHome(List<Task> todo, List<TaughtTask> toReview);

    static native TemplateInstance tasksOfCourse(List<Task> tasks);

    static native TemplateInstance taughtTasksOfCourse(long course, boolean ended, List<TaughtTask> tasks);

    static native TemplateInstance newAssignment(NewAssignmentPage page, FormErrors errors);

    static native TemplateInstance terms(Assignment assignment, TermsForm form, FormErrors errors);

    static native TemplateInstance progress(ProgressPage page);

    static native TemplateInstance work(WorkPage page);

    static native TemplateInstance submission(SubmissionPage page);

    static native TemplateInstance mapNote(Assignment assignment, When due, boolean starter, boolean mine);
}
