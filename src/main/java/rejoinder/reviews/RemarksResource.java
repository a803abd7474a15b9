package rejoinder.reviews;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.assignments.Submission;
import rejoinder.inspection.Inspected;
import rejoinder.maps.Outline;
import rejoinder.people.Me;
import rejoinder.people.Person;
import rejoinder.web.Browser;
import rejoinder.web.FormErrors;
import rejoinder.web.Write;

/** A new remark on a submission: on a claim, on the step from it, or on the whole map. */
@Path("/submissions/{submission}/remarks")
class RemarksResource {

    @Inject
    Me me;

    @Inject
    Back back;

    @Inject
    Browser browser;

    @Inject
    ReviewMessages words;

    @GET
    public TemplateInstance form(long submission, @RestQuery Long claim, @RestQuery String finding) {
        me.person();
        Submission found = open(submission);
        RemarkForm form = finding == null
                ? RemarkForm.empty(claim)
                : Inspected.of(found.edition().outline(), finding)
                        .map(RemarkForm::about)
                        .orElseThrow(NotFoundException::new);
        return page(found, claim(found, form.claim()), form, new FormErrors());
    }

    @POST
    @Write
    public Response remark(long submission, @BeanParam RemarkForm form) {
        Person teacher = Person.findById(me.person().id());
        Submission found = open(submission);
        Outline.Claim claim = claim(found, form.claim());
        FormErrors errors = form.check(words, teacher);
        if (errors.any()) return errors.answer(page(found, claim, form, errors));
        Long step = form.step() && claim != null && claim.reason() != null
                ? claim.reason().id()
                : null;
        Remark.make(Review.on(found, teacher), teacher, form.claim(), step, form.saying(teacher), form.formKey());
        if (form.keep() && !form.typed().isEmpty()) Phrase.keep(teacher, form.typed());
        return back.to("/submissions/" + submission + "/review", claim == null ? "#general" : "#claim-" + claim.id());
    }

    /** What was given back is said, and gets no more remarks. */
    private Submission open(long submission) {
        Submission found = Submission.reviewableBy(me.viewer(), submission);
        if (!found.isAwaiting()) throw new NotFoundException();
        return found;
    }

    private static Outline.Claim claim(Submission submission, Long claim) {
        return claim == null
                ? null
                : submission.edition().outline().claim(claim).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Submission submission, Outline.Claim claim, RemarkForm form, FormErrors errors) {
        RemarkPage page = new RemarkPage(
                submission, claim, null, Phrase.of(me.person()), Remark.ownMarks(me.person()), form, errors);
        return browser.wantsPieces() ? Pages.remarkForm(page) : Pages.newRemark(page);
    }
}
