package rejoinder.reviews;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import rejoinder.maps.Outline;
import rejoinder.people.Me;
import rejoinder.people.Person;
import rejoinder.web.Again;
import rejoinder.web.FormErrors;
import rejoinder.web.Write;

/** One remark: said otherwise while it is a draft, answered, addressed, verified, opened again. */
@Path("/remarks/{remark}")
class RemarkResource {

    @Inject
    Me me;

    @Inject
    Back back;

    @Inject
    Again again;

    @Inject
    ReviewMessages words;

    @GET
    public TemplateInstance show(long remark) {
        me.person();
        return Pages.thread(
                ThreadPage.of(RemarkThread.readableBy(me.viewer(), remark), AnswerForm.empty(), new FormErrors()));
    }

    @GET
    @Path("edit")
    public TemplateInstance form(long remark) {
        me.person();
        Remark found = Remark.draftedBy(me.viewer(), remark);
        return page(found, RemarkForm.of(found), new FormErrors());
    }

    @POST
    @Write
    public Response reword(long remark, @BeanParam RemarkForm form) {
        me.person();
        Remark found = Remark.draftedBy(me.viewer(), remark);
        FormErrors errors = form.check(words, me.person());
        if (errors.any()) return errors.answer(page(found, form, errors));
        found.reword(form.saying(me.person()));
        return toDesk(found);
    }

    @POST
    @Path("removal")
    @Write
    public Response remove(long remark) {
        me.person();
        Remark found = Remark.draftedBy(me.viewer(), remark);
        found.remove();
        return toDesk(found);
    }

    @POST
    @Path("answers")
    @Write
    public Response answer(long remark, @BeanParam AnswerForm form) {
        me.person();
        RemarkThread found = RemarkThread.answerableBy(me.viewer(), remark);
        FormErrors errors = form.check(words);
        if (errors.any()) return errors.answer(Pages.thread(ThreadPage.of(found, form, errors)));
        found.answer(somebody(), form.words(), form.formKey());
        return back.to("/remarks/" + remark, "");
    }

    @POST
    @Path("address")
    @Write
    public Response address(long remark) {
        me.person();
        again.with(problem -> Pages.thread(ThreadPage.of(
                RemarkThread.receivedBy(me.viewer(), remark),
                AnswerForm.empty(),
                new FormErrors().add("text", problem))));
        RemarkThread.receivedBy(me.viewer(), remark).address(somebody());
        return back.to("/remarks/" + remark, "#remark-" + remark);
    }

    @POST
    @Path("verification")
    @Write
    public Response verify(long remark) {
        me.person();
        RemarkThread.judgedBy(me.viewer(), remark).verify(somebody());
        return back.to("/remarks/" + remark, "#remark-" + remark);
    }

    @POST
    @Path("reopening")
    @Write
    public Response reopen(long remark) {
        me.person();
        RemarkThread.answerableBy(me.viewer(), remark).reopen();
        return back.to("/remarks/" + remark, "#remark-" + remark);
    }

    private Person somebody() {
        return Person.findById(me.person().id());
    }

    private TemplateInstance page(Remark remark, RemarkForm form, FormErrors errors) {
        Outline.Claim claim = remark.claim() == null
                ? null
                : remark.submission().edition().outline().claim(remark.claim()).orElse(null);
        return Pages.newRemark(new RemarkPage(
                remark.submission(),
                claim,
                remark,
                Phrase.of(me.person()),
                Remark.ownMarks(me.person()),
                form,
                errors));
    }

    private Response toDesk(Remark remark) {
        return back.to(
                "/submissions/" + remark.submission().id() + "/review",
                remark.claim() == null ? "#general" : "#claim-" + remark.claim());
    }
}
