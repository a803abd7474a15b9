package rejoinder.reviews;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.assignments.Assignment;
import rejoinder.assignments.Submission;
import rejoinder.people.Person;

/** Giving work back, with all that was said about it. */
public final class Returning {

    private Returning() {}

    /** One submission. A draft that was begun for an earlier one goes with it. */
    public static void one(Submission submission, Person by) {
        Review.of(submission).ifPresent(review -> review.goTo(submission));
        submission.giveBack(by);
    }

    /**
     * Several at once, all or none; gives back how many. What does not wait any more is left as it is. Maps are locked in
     * the order of their ids, so that two who do this wait for each other.
     */
    static int several(Assignment assignment, Set<Long> chosen, Person by) {
        assignment.refuseWhenEnded();
        List<Submission> waiting = Submission.awaiting(assignment).stream()
                .filter(submission -> chosen.contains(submission.id()))
                .sorted(Comparator.comparing(
                        submission -> submission.work().map().id()))
                .toList();
        Map<Long, Review> drafts = new HashMap<>();
        for (Review review : Review.drafts(assignment))
            drafts.put(review.submission().work().id(), review);
        for (Submission submission : waiting) {
            Review draft = drafts.get(submission.work().id());
            if (draft != null) draft.goTo(submission);
            submission.giveBack(by);
        }
        return waiting.size();
    }
}
