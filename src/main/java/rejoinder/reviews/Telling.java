package rejoinder.reviews;

import java.util.List;
import rejoinder.assignments.Assignment;
import rejoinder.assignments.Submission;
import rejoinder.courses.Enrolment;
import rejoinder.courses.Notice;
import rejoinder.people.Person;

/** Tells the two sides of a submission what was said about it, each in the transaction that is under way. */
record Telling(Submission submission) {

    static Telling of(Submission submission) {
        return new Telling(submission);
    }

    /** The students, of a review that they have back already. */
    void changed() {
        students().forEach(student -> tell(student, ReviewNotices.CHANGED, "/submissions/" + submission.id()));
    }

    /** The side that has not spoken. */
    void answered(Remark remark, boolean byTeacher) {
        for (Person one : byTeacher ? students() : teachers(remark.author()))
            tell(one, ReviewNotices.ANSWERED, "/remarks/" + remark.id());
    }

    /** Whose work it is: one, or all who learn in the course. */
    private List<Person> students() {
        Person one = submission.work().person();
        return one != null
                ? List.of(one)
                : people(Enrolment.students(assignment().course()));
    }

    /** Whoever wrote the remark, or where they teach here no more, those who do. */
    private List<Person> teachers(Person author) {
        List<Person> teachers = people(Enrolment.teachers(assignment().course()));
        return teachers.contains(author) ? List.of(author) : teachers;
    }

    private static List<Person> people(List<Enrolment> enrolments) {
        return enrolments.stream().map(Enrolment::person).toList();
    }

    private void tell(Person person, String kind, String address) {
        Notice.tell(person, assignment().course(), kind, assignment().title(), address);
    }

    private Assignment assignment() {
        return submission.assignment();
    }
}
