package rejoinder.reviews;

import org.jboss.resteasy.reactive.RestForm;
import rejoinder.maps.Plain;
import rejoinder.web.FormErrors;

/**
 * What a teacher says about the whole.
 *
 * @param version of the review that the form shows
 */
public record ReviewForm(@RestForm String comment, @RestForm String grade, @RestForm int version) {

    /** @param review null for none yet */
    static ReviewForm of(Review review) {
        return review == null
                ? new ReviewForm("", "", 0)
                : new ReviewForm(review.comment(), review.grade(), review.version());
    }

    ReviewForm at(int version) {
        return new ReviewForm(comment, grade, version);
    }

    String words() {
        return Plain.of(comment);
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
