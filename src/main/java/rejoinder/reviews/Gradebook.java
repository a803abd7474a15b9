package rejoinder.reviews;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import rejoinder.assignments.Assignment;
import rejoinder.assignments.Submission;

/** An assignment as a table, one row for each student. */
record Gradebook(Roll roll, Map<Long, Counts> counts) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    static Gradebook of(Assignment assignment) {
        return new Gradebook(Roll.of(assignment), Counts.of(assignment));
    }

    String csv(ReviewMessages words) {
        ZoneId zone = roll.assignment().course().zone();
        Csv csv = new Csv()
                .row(
                        words.csvName(),
                        words.csvAccount(),
                        words.csvHandedIn(),
                        words.csvNumber(),
                        words.csvLate(),
                        words.csvReturned(),
                        words.csvGrade(),
                        words.csvOpen(),
                        words.csvAddressed(),
                        words.csvVerified(),
                        words.csvComment());
        for (Roll.Row row : roll.rows()) {
            Submission submission = row.submission();
            Counts remarks = submission == null
                    ? null
                    : counts.getOrDefault(submission.work().id(), Counts.NONE);
            csv.row(
                    row.student().fullName(),
                    row.student().name(),
                    submission == null ? null : time(submission.handIn().at(), zone),
                    submission == null ? null : submission.number(),
                    submission == null ? null : submission.isLate() ? words.yes() : words.no(),
                    submission == null ? null : time(submission.fate().returnedAt(), zone),
                    row.review() == null ? null : row.review().grade(),
                    remarks == null ? null : remarks.open(),
                    remarks == null ? null : remarks.addressed(),
                    remarks == null ? null : remarks.verified(),
                    row.review() == null ? null : row.review().comment());
        }
        return csv.text();
    }

    private static String time(Instant moment, ZoneId zone) {
        return moment == null ? null : TIME.format(moment.atZone(zone));
    }
}
