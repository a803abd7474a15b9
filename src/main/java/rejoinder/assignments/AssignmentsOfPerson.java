package rejoinder.assignments;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import rejoinder.maps.Stance;
import rejoinder.people.Person;
import rejoinder.people.PersonalData;

/** What assignments keep about a person. They are forgotten before the maps on which they were done. */
@ApplicationScoped
@Priority(100)
class AssignmentsOfPerson implements PersonalData {

    record Done(String course, String assignment, Instant openedAt, List<HandedIn> submissions) {}

    record HandedIn(
            int number,
            Instant handedInAt,
            boolean late,
            Instant withdrawnAt,
            Instant returnedAt,
            String title,
            List<Said> claims) {}

    record Said(String number, Stance stance, String text) {}

    record MoreTime(String assignment, Instant dueAt, Instant givenAt) {}

    record All(List<Done> work, List<MoreTime> extensions) {}

    @Override
    public String section() {
        return "assignments";
    }

    @Override
    public Object of(Person person) {
        return new All(
                Work.of(person).stream().map(AssignmentsOfPerson::done).toList(),
                Extension.of(person).stream()
                        .map(one -> new MoreTime(one.assignment().title(), one.dueAt(), one.givenAt()))
                        .toList());
    }

    /** Their own work goes, as their maps do. What they did together with the class stays, without their name. */
    @Override
    public void forget(Person person) {
        Work.forget(person);
        Extension.forget(person);
    }

    private static Done done(Work work) {
        return new Done(
                work.assignment().course().name(),
                work.assignment().title(),
                work.openedAt(),
                Submission.of(work).stream().map(AssignmentsOfPerson::handedIn).toList());
    }

    private static HandedIn handedIn(Submission submission) {
        var outline = submission.edition().outline();
        return new HandedIn(
                submission.number(),
                submission.handIn().at(),
                submission.isLate(),
                submission.fate().withdrawnAt(),
                submission.fate().returnedAt(),
                outline.head().title(),
                outline.claims().stream()
                        .map(claim -> new Said(claim.number(), claim.stance(), claim.text()))
                        .toList());
    }
}
