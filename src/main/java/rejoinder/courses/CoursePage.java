package rejoinder.courses;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Optional;
import rejoinder.people.Viewer;
import rejoinder.web.Site;

/**
 * A course, as this viewer sees it.
 *
 * @param students empty for whoever does not teach it, and so are the former ones
 * @param place the address where one types the code
 * @param link the address that holds it
 * @param parts what the packages above add
 */
record CoursePage(
        Course course,
        List<Enrolment> teachers,
        List<Enrolment> students,
        List<Enrolment> former,
        Long viewer,
        String place,
        String link,
        QrCode code,
        List<RawString> parts) {

    /** Whether somebody has a slip and has not signed in with it yet. */
    public boolean isAnybodyWaiting() {
        return students.stream().anyMatch(Enrolment::isWaiting);
    }

    static CoursePage of(Course course, Viewer viewer, List<CoursePart> parts, Site site) {
        String link = site.link("/join/" + course.joinCode());
        boolean teaches = course.isTaught();
        return new CoursePage(
                course,
                Enrolment.teachers(course),
                teaches ? Enrolment.students(course) : List.of(),
                teaches ? Enrolment.formerStudents(course) : List.of(),
                viewer.id(),
                site.link("/join"),
                link,
                teaches ? QrCode.of(link) : null,
                parts.stream()
                        .map(part -> part.of(course, viewer))
                        .flatMap(Optional::stream)
                        .map(part -> new RawString(part.render()))
                        .toList());
    }
}
