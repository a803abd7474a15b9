package rejoinder.assignments;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Source;
import rejoinder.people.Viewer;
import rejoinder.web.FormErrors;

/**
 * What everybody begins from, as it is typed, pasted or uploaded.
 *
 * @param starter the map that is copied; null for none
 * @param mode whether each works on a map of their own or all together on one
 * @param file a text; it goes before what was pasted
 */
public record BeginningForm(
        @RestForm Long starter,
        @RestForm String question,
        @RestForm String thesis,
        @RestForm String language,
        @RestForm Assignment.Mode mode,
        @RestForm String textTitle,
        @RestForm String citation,
        @RestForm String text,
        @RestForm FileUpload file) {

    private static final int MAX_QUESTION = ArgumentMap.MAX_QUESTION;
    private static final int MAX_THESIS = rejoinder.maps.Content.MAX_TEXT;
    private static final int MAX_TEXT_TITLE = 300;
    private static final int MAX_CITATION = 2000;

    static BeginningForm empty() {
        return new BeginningForm(null, "", "", "en", Assignment.Mode.EACH, "", "", "", null);
    }

    /** With what was uploaded as if it had been pasted, so that a form that is shown again still has it. */
    BeginningForm read() {
        String uploaded = Upload.read(file).orElse(null);
        if (uploaded == null) return this;
        String name = TermsForm.isEmpty(textTitle) ? Upload.name(file) : textTitle;
        return new BeginningForm(starter, question, thesis, language, mode, name, citation, uploaded, null);
    }

    void check(FormErrors errors, AssignmentMessages words) {
        boolean hasText = !TermsForm.isEmpty(text);
        errors.require(length(question) <= MAX_QUESTION, "question", words.tooLong(MAX_QUESTION))
                .require(length(thesis) <= MAX_THESIS, "thesis", words.tooLong(MAX_THESIS))
                .require(length(textTitle) <= MAX_TEXT_TITLE, "textTitle", words.tooLong(MAX_TEXT_TITLE))
                .require(length(citation) <= MAX_CITATION, "citation", words.tooLong(MAX_CITATION))
                .require(length(text) <= Source.MAX_TEXT, "text", words.tooLong(Source.MAX_TEXT))
                .require(hasText || TermsForm.isEmpty(textTitle), "text", words.textMissing());
    }

    /** @param viewer who must be able to read the map that is copied */
    Beginning beginning(Viewer viewer, String title) {
        String name = TermsForm.isEmpty(textTitle) ? title : TermsForm.line(textTitle);
        return new Beginning(
                starter == null ? null : ArgumentMap.readableBy(viewer, starter),
                question,
                thesis,
                language,
                TermsForm.isEmpty(text) ? null : new Beginning.Text(name, citation, text));
    }

    public Assignment.Mode chosen() {
        return mode == null ? Assignment.Mode.EACH : mode;
    }

    private static int length(String typed) {
        return typed == null ? 0 : typed.length();
    }
}
