package rejoinder.assignments;

import java.time.ZoneId;

/**
 * The moments of a submission, in the time of the course.
 *
 * @param returned null for not yet
 * @param withdrawn null for not
 */
public record Dates(When handedIn, When returned, When withdrawn) {

    static Dates of(Submission submission) {
        ZoneId zone = submission.assignment().course().zone();
        Fate fate = submission.fate();
        return new Dates(
                When.of(submission.handIn().at(), zone),
                When.of(fate.returnedAt(), zone),
                When.of(fate.withdrawnAt(), zone));
    }
}
