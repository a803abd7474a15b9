package rejoinder.courses;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import rejoinder.people.Viewer;

/**
 * A part of the page of a course that a package above draws, such as its assignments. Each is a bean; those of higher
 * {@link jakarta.annotation.Priority} come first.
 */
public interface CoursePart {

    /**
     * A {@code <section>} with an {@code <h2>}, as {@code templates/courses/course.html} has them; empty for nothing to show.
     *
     * @param course as this viewer has found it: {@link Course#isTaught()} says whether they teach it
     */
    Optional<TemplateInstance> of(Course course, Viewer viewer);
}
