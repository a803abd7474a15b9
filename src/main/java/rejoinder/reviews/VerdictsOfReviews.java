package rejoinder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rejoinder.assignments.Submission;
import rejoinder.assignments.Verdict;
import rejoinder.assignments.Verdicts;

/** Tells students, where they see what there is to do, what came back to them. */
@ApplicationScoped
class VerdictsOfReviews implements Verdicts {

    @Override
    public Map<Long, Verdict> of(List<Submission> returned) {
        Map<Long, Counts> counts = Counts.of(returned);
        Map<Long, Review> reviews = Review.of(returned);
        Map<Long, Verdict> verdicts = new HashMap<>();
        for (Submission submission : returned) {
            Review review = reviews.get(submission.id());
            Counts of = counts.getOrDefault(submission.work().id(), Counts.NONE);
            verdicts.put(
                    submission.id(),
                    new Verdict(
                            review == null ? "" : review.comment(),
                            review == null ? "" : review.grade(),
                            of.open(),
                            of.addressed(),
                            of.verified()));
        }
        return verdicts;
    }
}
