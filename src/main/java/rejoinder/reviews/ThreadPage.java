package rejoinder.reviews;

import rejoinder.maps.Outline;
import rejoinder.web.FormErrors;

/**
 * One remark with what was answered.
 *
 * @param then the claim as it was handed in; null for a remark on the whole map
 * @param now the claim as it is now; null where it is gone
 */
record ThreadPage(RemarkThread thread, Outline.Claim then, Outline.Claim now, AnswerForm form, FormErrors errors) {

    static ThreadPage of(RemarkThread thread, AnswerForm form, FormErrors errors) {
        Remark remark = thread.remark();
        Long claim = remark.claim();
        return new ThreadPage(
                thread,
                claim == null
                        ? null
                        : remark.map()
                                .outlineAt(remark.submission().revision())
                                .claim(claim)
                                .orElse(null),
                claim == null ? null : remark.map().outline().claim(claim).orElse(null),
                form,
                errors);
    }

    public Remark remark() {
        return thread.remark();
    }

    /** Under which word of the masthead whoever looks finds it. */
    public String place() {
        return thread.isTaught() ? "courses" : "assignments";
    }

    public boolean isOpen() {
        return !remark().isDraft() && !remark().assignment().course().hasEnded();
    }

    /** Whether the words of the claim are others now. */
    public boolean isReworded() {
        return then != null && now != null && !then.text().equals(now.text());
    }
}
