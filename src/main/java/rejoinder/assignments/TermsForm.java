package rejoinder.assignments;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.web.FormErrors;

/**
 * What is asked for and when, as it is typed.
 *
 * @param opens in the time of the course; empty for at once
 * @param due empty for whenever they are ready
 */
public record TermsForm(
        @RestForm String title,
        @RestForm String instructions,
        @RestForm String opens,
        @RestForm String due,
        @RestForm boolean late,
        @RestForm String key) {

    static TermsForm empty() {
        return new TermsForm("", "", "", "", true, UUID.randomUUID().toString());
    }

    static TermsForm of(Assignment assignment) {
        ZoneId zone = assignment.course().zone();
        Terms terms = assignment.terms();
        return new TermsForm(
                terms.title(),
                terms.instructions(),
                When.of(terms.opensAt(), zone).typed(),
                terms.dueAt() == null ? "" : When.of(terms.dueAt(), zone).typed(),
                terms.lateAllowed(),
                null);
    }

    FormErrors check(AssignmentMessages words, ZoneId zone) {
        boolean opensReads = isEmpty(opens) || When.read(opens, zone).isPresent();
        boolean dueReads = isEmpty(due) || When.read(due, zone).isPresent();
        return new FormErrors()
                .require(!isEmpty(title), "title", words.titleMissing())
                .require(line(title).length() <= Terms.MAX_TITLE, "title", words.tooLong(Terms.MAX_TITLE))
                .require(
                        text(instructions).length() <= Terms.MAX_INSTRUCTIONS,
                        "instructions",
                        words.tooLong(Terms.MAX_INSTRUCTIONS))
                .require(opensReads, "opens", words.timeWrong())
                .require(dueReads, "due", words.timeWrong())
                .require(
                        !opensReads
                                || !dueReads
                                || isEmpty(due)
                                || instant(due, zone).isAfter(opensAt(zone)),
                        "due",
                        isEmpty(opens) ? words.duePast() : words.dueBeforeOpen());
    }

    /** Once it was checked. */
    Terms terms(ZoneId zone) {
        return new Terms(
                line(title), text(instructions), opensAt(zone), isEmpty(due) ? null : instant(due, zone), late);
    }

    private Instant opensAt(ZoneId zone) {
        return isEmpty(opens) ? Instant.now().truncatedTo(ChronoUnit.MINUTES) : instant(opens, zone);
    }

    private static Instant instant(String typed, ZoneId zone) {
        return When.read(typed, zone).orElseThrow();
    }

    static boolean isEmpty(String typed) {
        return typed == null || typed.isBlank();
    }

    /** On one line, without what cannot be seen. */
    static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    private static String text(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                        .strip();
    }
}
