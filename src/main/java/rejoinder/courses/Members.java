package rejoinder.courses;

import jakarta.ws.rs.NotFoundException;
import rejoinder.people.Person;

/** Who learns and who teaches in a course: they come, go, and come back. */
public record Members(Course course) {

    /** A student comes, or comes back. Whoever is there already stays what they are. */
    public Enrolment enrol(Person student) {
        course.going();
        return Enrolment.enter(course, student, Enrolment.As.STUDENT, false);
    }

    /** Whoever has the code comes in, unless a teacher took them out. */
    boolean admit(Person student) {
        course.going();
        boolean may = Enrolment.of(course, student).map(Enrolment::mayReturn).orElse(true);
        if (may) enrol(student);
        return may;
    }

    /** Somebody teaches here too. */
    public Enrolment appoint(Person teacher) {
        course.going();
        boolean already = Enrolment.of(course, teacher)
                .filter(Enrolment::isPresent)
                .filter(Enrolment::teaches)
                .isPresent();
        if (!already) tell(teacher, CourseNotices.TEACHES);
        return Enrolment.enter(course, teacher, Enrolment.As.TEACHER, false);
    }

    /**
     * Takes a member out, who finds nothing of the course from now on. What they have done stays, for when they come
     * back.
     *
     * @throws LastTeacher if nobody would be left to teach
     */
    public void remove(Person member, Person by) {
        course.going();
        Enrolment enrolment =
                Enrolment.of(course, member).filter(Enrolment::isPresent).orElseThrow(NotFoundException::new);
        if (enrolment.teaches() && Enrolment.teachers(course).size() == 1) throw new LastTeacher();
        enrolment.leave(by);
    }

    /** Lets a member in again who was taken out. */
    public void takeBack(Person member) {
        course.going();
        Enrolment.of(course, member)
                .filter(enrolment -> !enrolment.isPresent())
                .orElseThrow(NotFoundException::new)
                .comeBack();
        tell(member, CourseNotices.TAKEN_BACK);
    }

    private void tell(Person member, String kind) {
        Notice.tell(member, course, kind, course.name(), course.address());
    }
}
