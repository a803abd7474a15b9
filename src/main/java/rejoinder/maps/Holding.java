package rejoinder.maps;

import rejoinder.courses.Course;
import rejoinder.people.Person;

/**
 * Who a map is made for.
 *
 * @param owner whose it is; null where it belongs to nobody but its course
 * @param course the course that it belongs to; null for none
 * @param writers who of the course may change it; null for nobody besides its owner and its editors
 * @param visibility who may read it besides them
 */
public record Holding(Person owner, Course course, Writers writers, Visibility visibility) {

    /** Somebody's own, seen by nobody else. */
    public static Holding of(Person owner) {
        return new Holding(owner, null, null, Visibility.PRIVATE);
    }

    /** Handed out to somebody in a course, whose teachers read it, and nobody else. */
    public static Holding in(Course course, Person owner) {
        return new Holding(owner, course, Writers.OWNER, Visibility.PRIVATE);
    }

    /** The whole course reads and changes it. */
    public static Holding byCourse(Course course) {
        return new Holding(null, course, Writers.COURSE, Visibility.COURSE);
    }

    /** The teachers of the course read and change it, and nobody else sees it. */
    public static Holding byTeachers(Course course) {
        return new Holding(null, course, Writers.TEACHERS, Visibility.PRIVATE);
    }
}
