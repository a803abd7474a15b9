package rejoinder.reviews;

import java.util.List;
import rejoinder.assignments.Submission;
import rejoinder.maps.Difference;
import rejoinder.maps.Outline;
import rejoinder.people.Person;

/**
 * What stands beside one claim on the desk.
 *
 * @param item what is different since the submission before; null for nothing
 * @param writer who wrote it, where it was not whoever wrote most; else null
 */
record DeskNote(
        Submission submission, Outline.Claim claim, Difference.Item item, Person writer, List<RemarkThread> remarks) {

    public boolean isOpen() {
        return submission.isAwaiting() && !submission.assignment().course().hasEnded();
    }
}
