package rejoinder.assignments;

import java.time.Instant;
import java.util.List;
import rejoinder.maps.Source;
import rejoinder.web.FormErrors;

/**
 * An assignment as its teachers see it.
 *
 * @param texts the texts to work from
 * @param form for an extension, as it was typed
 */
record ProgressPage(
        Assignment assignment,
        Progress progress,
        When opens,
        When due,
        List<Source> texts,
        ExtensionForm form,
        FormErrors errors) {

    static ProgressPage of(Assignment assignment, ExtensionForm form, FormErrors errors) {
        return new ProgressPage(
                assignment,
                Progress.of(assignment),
                When.of(assignment.terms().opensAt(), assignment.course().zone()),
                When.of(assignment.terms().dueAt(), assignment.course().zone()),
                assignment.texts(),
                form,
                errors);
    }

    /** In the time of the course. */
    public When at(Instant moment) {
        return When.of(moment, assignment.course().zone());
    }

    /** Whether one of them can be given more time. */
    public boolean isExtendable() {
        return !assignment.isTogether()
                && assignment.terms().dueAt() != null
                && !assignment.course().hasEnded()
                && !progress.rows().isEmpty();
    }
}
