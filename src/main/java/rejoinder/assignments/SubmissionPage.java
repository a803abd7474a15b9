package rejoinder.assignments;

import io.quarkus.qute.RawString;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Changes;
import rejoinder.maps.Exhibit;
import rejoinder.maps.Margins;
import rejoinder.maps.Outline;
import rejoinder.maps.OutlinePages;
import rejoinder.maps.Spread;

/**
 * What was handed in, as all who may see it do. Nothing here is read from the map as it is now.
 *
 * @param view which view of it this is
 * @param heading what the map was about then
 * @param language of its claims
 * @param taught whether whoever looks teaches
 * @param first whether nothing was handed in before it
 * @param branch whether only a part of the map is shown
 * @param above what stands above the claims; null for nothing
 * @param changes null also where there is nothing to compare with any more
 */
record SubmissionPage(
        View view,
        Submission submission,
        String heading,
        String language,
        boolean taught,
        boolean first,
        boolean branch,
        RawString outline,
        Spread spread,
        Changes changes,
        RawString above) {

    enum View {
        OUTLINE,
        TEXT,
        CHANGES,
        SINCE
    }

    static SubmissionPage outline(Submission submission, OutlinePages pages, Long from, Margins margins) {
        Exhibit exhibit =
                pages.exhibit(submission.work().map(), submission.revision(), address(submission), from, margins);
        return frame(View.OUTLINE, submission, exhibit.heading(), exhibit.head().language())
                .with(from != null, exhibit.outline(), null, null)
                .under(new RawString(margins.above()));
    }

    static SubmissionPage text(Submission submission, Long source) {
        var edition = submission.edition();
        var head = edition.outline().head();
        String heading = head.question() == null ? head.title() : head.question();
        return frame(View.TEXT, submission, heading, head.language())
                .with(false, null, Spread.then(edition, address(submission), source), null);
    }

    /** What has changed since the one before it. */
    static SubmissionPage changes(Submission submission, Submission before, OutlinePages pages) {
        Outline now = submission.edition().outline();
        return changes(
                View.CHANGES,
                submission,
                now.head(),
                pages.changes(before.edition().outline(), now));
    }

    /** What has changed on the map since it was handed in; nothing of a map that was deleted. */
    static SubmissionPage since(Submission submission, OutlinePages pages) {
        Outline then = submission.edition().outline();
        ArgumentMap map = submission.work().map();
        return changes(
                View.SINCE, submission, then.head(), map.isDeleted() ? null : pages.changes(then, map.outline()));
    }

    private static SubmissionPage changes(View view, Submission submission, Outline.Head head, Changes changes) {
        String heading = head.question() == null ? head.title() : head.question();
        return frame(view, submission, heading, head.language()).with(false, null, null, changes);
    }

    private static SubmissionPage frame(View view, Submission submission, String heading, String language) {
        return new SubmissionPage(
                view,
                submission,
                heading,
                language,
                submission.assignment().course().isTaught(),
                submission.before().isEmpty(),
                false,
                null,
                null,
                null,
                null);
    }

    private SubmissionPage under(RawString above) {
        return new SubmissionPage(
                view, submission, heading, language, taught, first, branch, outline, spread, changes, above);
    }

    private SubmissionPage with(boolean branch, RawString outline, Spread spread, Changes changes) {
        return new SubmissionPage(
                view, submission, heading, language, taught, first, branch, outline, spread, changes, null);
    }

    static String address(Submission submission) {
        return "/submissions/" + submission.id();
    }

    public String address() {
        return address(submission);
    }
}
