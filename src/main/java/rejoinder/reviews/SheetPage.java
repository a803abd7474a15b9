package rejoinder.reviews;

import io.quarkus.qute.RawString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.assignments.Submission;
import rejoinder.maps.Margins;
import rejoinder.maps.Outline;
import rejoinder.maps.OutlinePages;
import rejoinder.maps.Revised;
import rejoinder.people.Viewer;

/**
 * A submission with all that was said about it, on paper.
 *
 * @param review null where nothing was said of the whole
 * @param general remarks on the whole map, and on claims that are not in it
 */
record SheetPage(
        Submission submission,
        Review review,
        Outline outline,
        RawString drawn,
        List<RemarkThread> general,
        boolean taught) {

    static SheetPage of(Submission submission, Viewer viewer, OutlinePages pages) {
        Feedback feedback = Feedback.on(submission, viewer);
        Submission before = feedback.before(submission);
        Revised map =
                Revised.of(submission.work().map(), submission.revision(), before == null ? null : before.revision());
        Placed placed = Placed.on(map.outline(), feedback.remarks(submission));
        Map<Long, String> beside = new LinkedHashMap<>();
        placed.byClaim()
                .forEach((claim, remarks) ->
                        beside.put(claim, Pages.printedRemarks(remarks).render()));
        return new SheetPage(
                submission,
                feedback.of(submission).map(Feedback.Round::review).orElse(null),
                map.outline(),
                pages.exhibit(map, "/submissions/" + submission.id(), new Margins("", beside))
                        .outline(),
                placed.general(),
                feedback.taught());
    }

    public String heading() {
        Outline.Head head = outline.head();
        return head.question() == null ? head.title() : head.question();
    }
}
