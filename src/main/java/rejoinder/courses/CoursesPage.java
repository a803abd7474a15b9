package rejoinder.courses;

import java.util.List;
import java.util.Map;
import rejoinder.people.Person;

/**
 * The courses of somebody.
 *
 * @param students how many are in each, by its id
 * @param mayOpen whether they may make one
 */
record CoursesPage(List<Enrolment> enrolments, Map<Long, Long> students, boolean mayOpen) {

    static CoursesPage of(Person person) {
        List<Enrolment> enrolments = Enrolment.of(person);
        return new CoursesPage(
                enrolments,
                Enrolment.countStudents(
                        enrolments.stream().map(Enrolment::course).toList()),
                person.teaches());
    }

    public int students(Course course) {
        return students.getOrDefault(course.id(), 0L).intValue();
    }
}
