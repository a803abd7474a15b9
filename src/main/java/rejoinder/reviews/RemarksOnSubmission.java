package rejoinder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.assignments.Submission;
import rejoinder.assignments.SubmissionMargins;
import rejoinder.maps.Margins;
import rejoinder.people.Viewer;

/** Shows what was given back with a submission where it is about what was handed in. */
@ApplicationScoped
class RemarksOnSubmission implements SubmissionMargins {

    @Override
    public Margins of(Submission submission, Viewer viewer) {
        if (!submission.isReturned()) return Margins.NONE;
        Feedback feedback = Feedback.givenBack(submission, viewer);
        return feedback.of(submission).map(round -> of(submission, round)).orElse(Margins.NONE);
    }

    private static Margins of(Submission submission, Feedback.Round round) {
        Map<Long, List<RemarkThread>> byClaim = new LinkedHashMap<>();
        List<RemarkThread> general = new ArrayList<>();
        for (RemarkThread remark : round.remarks())
            if (remark.remark().claim() == null) general.add(remark);
            else
                byClaim.computeIfAbsent(remark.remark().claim(), id -> new ArrayList<>())
                        .add(remark);
        Map<Long, String> beside = new LinkedHashMap<>();
        byClaim.forEach((claim, remarks) ->
                beside.put(claim, Pages.note(remarks, false, false).render()));
        return new Margins(Pages.saidOfAll(submission, round.review(), general).render(), beside);
    }
}
