package rejoinder.reviews;

import io.quarkus.qute.RawString;
import java.util.List;
import rejoinder.assignments.Submission;
import rejoinder.inspection.Inspected;
import rejoinder.inspection.Question;
import rejoinder.maps.Difference;
import rejoinder.maps.Outline;
import rejoinder.maps.OutlinePages;
import rejoinder.maps.Revised;
import rejoinder.people.Person;
import rejoinder.people.Viewer;
import rejoinder.web.FormErrors;

/**
 * A submission on the desk of a teacher: the map as it was handed in with everything beside its claims, and what there is
 * to say about the whole.
 *
 * @param before the submission before it; null for the first
 * @param outline the map, with what stands beside each claim
 * @param general remarks on the whole map, and on claims that are not in it
 * @param asked what the inspector asks about it
 */
record DeskPage(
        Submission submission,
        Turn turn,
        Revised map,
        Submission before,
        RawString outline,
        List<RemarkThread> general,
        Overview overview,
        List<Question> asked,
        ReviewForm form,
        FormErrors errors) {

    /** How many questions are shown at once. */
    private static final int FIRST = 2;

    /** What the desk shows, once it is clear that this viewer teaches the course. */
    static DeskPage of(
            Submission submission,
            Viewer viewer,
            Roll.Order order,
            OutlinePages pages,
            ReviewForm typed,
            FormErrors errors) {
        Roll roll = Roll.of(submission.assignment());
        Feedback feedback = Feedback.on(submission, viewer);
        Submission before = feedback.before(submission);
        Revised map =
                Revised.of(submission.work().map(), submission.revision(), before == null ? null : before.revision());
        Placed remarks = Placed.on(map.outline(), feedback.remarks(submission));
        List<Wrote> writers = Wrote.of(map.outline(), roll);
        boolean ofOne = submission.work().person() != null && !writers.isEmpty();
        Person mainly = ofOne ? writers.get(0).person() : null;
        DeskNotes notes = new DeskNotes(submission, map, remarks, roll.people(), mainly);
        return new DeskPage(
                submission,
                Turn.of(submission, roll, order),
                map,
                before,
                pages.exhibit(map, "/submissions/" + submission.id(), notes.margins())
                        .outline(),
                remarks.general(),
                new Overview(map, writers),
                Inspected.of(map.outline()),
                typed == null
                        ? ReviewForm.of(feedback.of(submission)
                                .map(Feedback.Round::review)
                                .orElse(null))
                        : typed,
                errors);
    }

    /** The claims that the submission before had and this one has not. */
    public List<Difference.Item> removed() {
        return map.since() == null
                ? List.of()
                : map.since().items().stream()
                        .filter(Difference.Item::isRemoved)
                        .toList();
    }

    public int changes() {
        return map.since() == null ? 0 : map.since().size();
    }

    /** What the inspector asks first about the map as it was handed in. */
    public List<Question> askedFirst() {
        return asked.subList(0, Math.min(FIRST, asked.size()));
    }

    public List<Question> askedMore() {
        return asked.subList(Math.min(FIRST, asked.size()), asked.size());
    }

    public String heading() {
        Outline.Head head = map.outline().head();
        return head.question() == null ? head.title() : head.question();
    }

    public String language() {
        return map.outline().head().language();
    }

    public Person student() {
        return submission.work().person();
    }

    /** Whether it was to go back, and nothing is said. */
    public boolean isSilent() {
        return errors.any() && form.saysNothing() && isOpen();
    }

    public boolean isOpen() {
        return turn.isNewest() && submission.isAwaiting() && !isEnded();
    }

    public boolean isEnded() {
        return submission.assignment().course().hasEnded();
    }
}
