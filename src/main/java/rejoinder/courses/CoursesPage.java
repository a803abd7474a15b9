package rejoinder.courses;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rejoinder.people.Person;

/**
 * The courses of somebody.
 *
 * @param students how many are in each, by its id
 * @param mayOpen whether they may make one
 */
record CoursesPage(List<Enrolment> enrolments, Map<Long, Long> students, boolean mayOpen) {

    private static final String STUDENTS =
            """
            select e.course.id, count(*) from Enrolment e
            where e.course in :courses and e.part = STUDENT and e.leftAt is null group by e.course.id""";

    static CoursesPage of(Person person) {
        List<Enrolment> enrolments = Enrolment.of(person);
        return new CoursesPage(
                enrolments, students(enrolments.stream().map(Enrolment::course).toList()), person.teaches());
    }

    private static Map<Long, Long> students(List<Course> courses) {
        return Enrolment.getEntityManager()
                .createQuery(STUDENTS, Object[].class)
                .setParameter("courses", courses)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    public int students(Course course) {
        return students.getOrDefault(course.id(), 0L).intValue();
    }
}
