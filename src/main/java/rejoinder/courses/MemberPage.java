package rejoinder.courses;

import java.util.List;
import rejoinder.people.Person;

/**
 * One member of a course, for its teachers.
 *
 * @param self whether it is whoever looks
 * @param last whether nobody else teaches there, so that they cannot go
 */
record MemberPage(Course course, Enrolment member, boolean self, boolean last) {

    static MemberPage of(Course course, long person, Person viewer) {
        Enrolment member = Enrolment.member(course, person);
        List<Enrolment> teachers = Enrolment.teachers(course);
        return new MemberPage(course, member, viewer.id().equals(person), member.teaches() && teachers.size() == 1);
    }
}
