package rejoinder.assignments;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import rejoinder.people.Me;
import rejoinder.people.Person;
import rejoinder.web.Again;
import rejoinder.web.DiskGate;
import rejoinder.web.Flash;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;

/** One assignment: for who teaches, who is where with it, and what it asks; for who learns, what there is to do. */
@Path("/assignments/{assignment}")
class AssignmentResource {

    @Inject
    Me me;

    @Inject
    Again again;

    @Inject
    DiskGate gate;

    @Inject
    Flash flash;

    @Inject
    Verdicts verdicts;

    @Inject
    AssignmentMessages words;

    @GET
    public TemplateInstance show(long assignment) {
        Person person = me.person();
        Assignment found = Assignment.readableBy(me.viewer(), assignment);
        return found.course().isTaught()
                ? Pages.progress(ProgressPage.of(found, new ExtensionForm(null, ""), new FormErrors()))
                : Pages.work(WorkPage.of(found, person, verdicts, null));
    }

    @GET
    @Path("terms")
    public TemplateInstance terms(long assignment) {
        return terms(taught(assignment), null);
    }

    private static TemplateInstance terms(Assignment assignment, String problem) {
        FormErrors errors = new FormErrors();
        if (problem != null) errors.add("removal", problem);
        return Pages.terms(assignment, TermsForm.of(assignment), errors);
    }

    @POST
    @Path("terms")
    public Response revise(long assignment, @BeanParam TermsForm form) throws Exception {
        Assignment found = taught(assignment);
        ZoneId zone = found.course().zone();
        FormErrors errors = form.check(words, zone);
        if (errors.any()) return errors.answer(Pages.terms(found, form, errors));
        gate.run(() -> Assignment.taughtBy(me.viewer(), assignment).revise(form.terms(zone)));
        flash.say(words.saved());
        return SeeOther.at("/assignments/" + assignment);
    }

    @POST
    @Path("removal")
    public Response takeBack(long assignment) throws Exception {
        Assignment found = taught(assignment);
        again.with(problem -> terms(found, problem));
        gate.run(() -> Assignment.taughtBy(me.viewer(), assignment).takeBack());
        flash.say(words.takenBack(found.title()));
        return SeeOther.at(found.course().address());
    }

    /** More time for one person. */
    @POST
    @Path("extensions")
    public Response extend(long assignment, @BeanParam ExtensionForm form) throws Exception {
        Person teacher = me.person();
        Assignment found = taught(assignment);
        FormErrors errors = form.check(words, found);
        if (errors.any()) return errors.answer(Pages.progress(ProgressPage.of(found, form, errors)));
        gate.run(() -> Extension.give(
                Assignment.taughtBy(me.viewer(), assignment),
                Person.<Person>findByIdOptional(form.person()).orElseThrow(jakarta.ws.rs.NotFoundException::new),
                form.dueAt(found.course().zone()),
                teacher));
        flash.say(words.saved());
        return SeeOther.at("/assignments/" + assignment);
    }

    @POST
    @Path("extensions/{person}/removal")
    public Response takeBack(long assignment, long person) throws Exception {
        me.person();
        gate.run(() -> Extension.takeBack(Assignment.taughtBy(me.viewer(), assignment), person));
        flash.say(words.saved());
        return SeeOther.at("/assignments/" + assignment);
    }

    private Assignment taught(long assignment) {
        me.person();
        return Assignment.taughtBy(me.viewer(), assignment);
    }
}
