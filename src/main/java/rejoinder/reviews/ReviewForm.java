package rejoinder.reviews;

import org.jboss.resteasy.reactive.RestForm;
import rejoinder.maps.Plain;
import rejoinder.web.FormErrors;

/**
 * What a teacher says about the whole.
 *
 * @param version of the review that the form shows
 * @param bare whether it may go back without a word
 */
public record ReviewForm(
        @RestForm String comment, @RestForm String grade, @RestForm int version, @RestForm boolean bare) {

    /** @param review null for none yet */
    static ReviewForm of(Review review) {
        return review == null
                ? new ReviewForm("", "", 0, false)
                : new ReviewForm(review.comment(), review.grade(), review.version(), false);
    }

    /** What was typed, and where nothing was, what stands there now. */
    ReviewForm over(Review now) {
        return new ReviewForm(
                words().isEmpty() ? now.comment() : comment,
                mark().isEmpty() ? now.grade() : grade,
                now.version(),
                bare);
    }

    String words() {
        return Plain.of(comment);
    }

    boolean saysNothing() {
        return words().isEmpty() && mark().isEmpty();
    }

    String mark() {
        return Plain.line(grade);
    }

    FormErrors check(ReviewMessages words) {
        return new FormErrors()
                .require(words().length() <= Review.MAX_COMMENT, "comment", words.tooLong(Review.MAX_COMMENT))
                .require(mark().length() <= Review.MAX_GRADE, "grade", words.tooLong(Review.MAX_GRADE));
    }
}
