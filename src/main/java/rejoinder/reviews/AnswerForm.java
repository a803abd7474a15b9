package rejoinder.reviews;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.maps.Plain;
import rejoinder.web.FormErrors;

/** What somebody answers to a remark; {@code key} is the form's own: sent twice, it does its work once. */
public record AnswerForm(@RestForm String text, @RestForm String key) {

    static AnswerForm empty() {
        return new AnswerForm("", UUID.randomUUID().toString());
    }

    String words() {
        return Plain.of(text);
    }

    UUID formKey() {
        return FormKey.of(key);
    }

    FormErrors check(ReviewMessages words) {
        return new FormErrors()
                .require(!words().isEmpty(), "text", words.answerMissing())
                .require(words().length() <= RemarkAnswer.MAX_TEXT, "text", words.tooLong(RemarkAnswer.MAX_TEXT));
    }
}
