package rejoinder.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.courses.Enrolled;
import rejoinder.courses.Notice;
import rejoinder.people.Person;

/** Whoever joins a course is told what there is to do: what is open, can still be handed in, and is not theirs already. */
@ApplicationScoped
class Welcome {

    void tell(@Observes Enrolled enrolled) {
        Person student = enrolled.enrolment().person();
        List<Assignment> all = Assignment.of(List.of(enrolled.enrolment().course()));
        if (all.isEmpty()) return;
        Instant now = Instant.now();
        // What has opened this minute is told to everybody soon.
        Set<Long> known = Stream.concat(
                        Assignment.toAnnounce(now).stream(),
                        Work.of(all, student).stream().map(Work::assignment))
                .map(Assignment::id)
                .collect(Collectors.toSet());
        all.stream()
                .filter(assignment -> assignment.terms().isOpen() && canBeHandedIn(assignment, now))
                .filter(assignment -> !known.contains(assignment.id()))
                .forEach(assignment -> Notice.tell(
                        student,
                        assignment.course(),
                        Telling.ASSIGNED,
                        assignment.title(),
                        "/assignments/" + assignment.id()));
    }

    private static boolean canBeHandedIn(Assignment assignment, Instant now) {
        return assignment.terms().dueAt() == null
                || assignment.terms().lateAllowed()
                || assignment.terms().dueAt().isAfter(now);
    }
}
