package rejoinder.reviews;

import java.util.List;
import rejoinder.assignments.Submission;
import rejoinder.maps.Outline;
import rejoinder.web.FormErrors;

/**
 * A form for a remark.
 *
 * @param claim what it is about; null for the whole map
 * @param ownMarks the marks in their own words that the teacher has used
 * @param remark the one that is said otherwise; null for a new one
 */
record RemarkPage(
        Submission submission,
        Outline.Claim claim,
        Remark remark,
        List<Phrase> phrases,
        List<String> ownMarks,
        RemarkForm form,
        FormErrors errors) {

    public String action() {
        return remark == null ? "/submissions/" + submission.id() + "/remarks" : "/remarks/" + remark.id();
    }

    public String back() {
        return "/submissions/" + submission.id() + "/review" + (claim == null ? "" : "#claim-" + claim.id());
    }

    public Mark[] marks() {
        return Mark.values();
    }

    /** What tells the fields of one form from those of another on the same page. */
    public String name() {
        return claim == null ? "map" : Long.toString(claim.id());
    }

    /** Whether there is a step that it could be about. */
    public boolean hasStep() {
        return claim != null && claim.reason() != null;
    }
}
