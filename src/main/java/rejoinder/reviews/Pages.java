package rejoinder.reviews;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import rejoinder.assignments.Submission;
import rejoinder.web.FormErrors;

/** The pages of reviews and the pieces of them, each a template of its name in templates/reviews. */
@CheckedTemplate(basePath = "reviews", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Pages {

    private Pages() {}

    static native TemplateInstance queue(QueuePage page);

    static native TemplateInstance desk(DeskPage page);

    static native TemplateInstance deskNote(DeskNote note);

    static native TemplateInstance remarkForm(RemarkPage page);

    static native TemplateInstance newRemark(RemarkPage page);

    static native TemplateInstance thread(ThreadPage page);

    static native TemplateInstance returns(ReturnsPage page);

    static native TemplateInstance phrases(List<Phrase> phrases, String text, FormErrors errors);

    static native TemplateInstance phrase(Phrase phrase, String text, FormErrors errors);

    static native TemplateInstance sheet(SheetPage page);

    static native TemplateInstance printedRemarks(List<RemarkThread> remarks);

    static native TemplateInstance note(List<RemarkThread> remarks, boolean added, boolean reworded);

    static native TemplateInstance saidOfAll(Submission submission, Review review, List<RemarkThread> general);

    static native TemplateInstance above(Above page);
}
