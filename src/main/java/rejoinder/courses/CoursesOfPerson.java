package rejoinder.courses;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import rejoinder.people.Person;
import rejoinder.people.PersonalData;

/** What courses keep about a person: where they are or were, and what they were told. */
@ApplicationScoped
class CoursesOfPerson implements PersonalData {

    record Joined(String course, Enrolment.As part, Instant joinedAt, Instant leftAt, boolean accountMadeByCourse) {}

    record Told(String kind, String subject, String address, Instant at, Instant seenAt) {}

    record All(List<Joined> joined, List<Told> notices) {}

    @Override
    public String section() {
        return "courses";
    }

    @Override
    public Object of(Person person) {
        return new All(
                Enrolment.everOf(person).stream()
                        .map(one -> new Joined(
                                one.course().name(), one.part(), one.joinedAt(), one.leftAt(), one.isAccountMade()))
                        .toList(),
                Notice.allOf(person).stream()
                        .map(one -> new Told(one.kind(), one.subject(), one.address(), one.at(), one.seenAt()))
                        .toList());
    }

    @Override
    public void forget(Person person) {
        Notice.forget(person);
        Enrolment.forget(person);
    }
}
