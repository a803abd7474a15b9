package rejoinder.courses;

import jakarta.ws.rs.NotFoundException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rejoinder.people.OneTime;
import rejoinder.people.Person;
import rejoinder.people.Role;

/** The accounts that a course makes for its students, who get each on a slip of paper. */
public record Accounts(Course course) {

    /** Makes an account for each of these names, but for those who are there already. */
    public List<Slip> provide(List<String> names, List<OneTime> passwords) {
        course.going();
        Set<String> there = names();
        UserNames free = new UserNames();
        Iterator<OneTime> next = passwords.iterator();
        return names.stream()
                .filter(name -> !there.contains(NameList.same(name)))
                .map(name -> provide(name, free.next(name), next.next()))
                .toList();
    }

    private Slip provide(String fullName, String name, OneTime password) {
        Person student = Person.provide(name, fullName, Role.STUDENT, password.hash());
        Enrolment.enter(course, student, Enrolment.As.STUDENT, true);
        return new Slip(fullName, student.name(), password.password());
    }

    /** Gives a student, whose account the course has made, another one-time password. */
    Slip reset(long student, OneTime password) {
        course.going();
        return reset(Enrolment.student(course, student), password);
    }

    /** The same for everybody who has not signed in yet, for as many as there are passwords. */
    List<Slip> resetWaiting(List<OneTime> passwords) {
        course.going();
        Iterator<OneTime> next = passwords.iterator();
        return Enrolment.students(course).stream()
                .filter(Enrolment::isWaiting)
                .limit(passwords.size())
                .map(student -> reset(student, next.next()))
                .toList();
    }

    private static Slip reset(Enrolment student, OneTime password) {
        if (!student.isAccountMade()) throw new NotFoundException();
        Person person = student.person();
        person.giveOneTimePassword(password.hash());
        return new Slip(person.fullName(), person.name(), password.password());
    }

    /** The names of the students who are there, in small letters. */
    Set<String> names() {
        return Enrolment.students(course).stream()
                .map(student -> NameList.same(student.person().fullName()))
                .collect(Collectors.toSet());
    }
}
