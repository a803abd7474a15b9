package rejoinder.assignments;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.web.FormErrors;

/** More time for somebody, as it is typed. */
public record ExtensionForm(@RestForm Long person, @RestForm String until) {

    FormErrors check(AssignmentMessages words, Assignment assignment) {
        ZoneId zone = assignment.course().zone();
        Optional<Instant> read = until == null ? Optional.empty() : When.read(until, zone);
        return new FormErrors()
                .require(person != null, "person", words.studentMissing())
                .require(read.isPresent(), "until", words.timeWrong())
                .require(
                        read.isEmpty()
                                || assignment.terms().dueAt() == null
                                || read.get().isAfter(assignment.terms().dueAt()),
                        "until",
                        words.untilTooEarly());
    }

    Instant dueAt(ZoneId zone) {
        return When.read(until, zone).orElseThrow();
    }
}
