package rejoinder.courses;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Optional;
import rejoinder.people.Viewer;

/**
 * A course, as this viewer sees it.
 *
 * @param students empty for whoever does not teach it, and so are the former ones
 * @param parts what the packages above add
 */
record CoursePage(
        Course course,
        List<Enrolment> teachers,
        List<Enrolment> students,
        List<Enrolment> former,
        String link,
        QrCode code,
        List<RawString> parts) {

    static CoursePage of(Course course, Viewer viewer, List<CoursePart> parts, String link) {
        boolean teaches = course.isTaught();
        return new CoursePage(
                course,
                Enrolment.teachers(course),
                teaches ? Enrolment.students(course) : List.of(),
                teaches ? Enrolment.formerStudents(course) : List.of(),
                link,
                teaches ? QrCode.of(link) : null,
                parts.stream()
                        .map(part -> part.of(course, viewer))
                        .flatMap(Optional::stream)
                        .map(part -> new RawString(part.render()))
                        .toList());
    }
}
