package rejoinder.assignments;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import rejoinder.people.Me;
import rejoinder.people.Person;
import rejoinder.web.Again;
import rejoinder.web.DiskGate;
import rejoinder.web.Flash;
import rejoinder.web.SeeOther;

/** Doing an assignment: beginning it, and handing it in. */
@Path("/assignments/{assignment}")
class WorkResource {

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

    @POST
    @Path("work")
    public Response begin(long assignment) throws Exception {
        Person student = me.person();
        Work work = gate.write(() -> Work.begin(Assignment.doneBy(me.viewer(), assignment), student));
        return SeeOther.at(
                "/maps/" + work.map().id() + (work.assignment().texts().isEmpty() ? "" : "/text"));
    }

    @POST
    @Path("submissions")
    public Response handIn(long assignment) throws Exception {
        Person student = me.person();
        again.with(problem ->
                Pages.work(WorkPage.of(Assignment.doneBy(me.viewer(), assignment), student, verdicts, problem)));
        gate.run(() -> Work.of(Assignment.doneBy(me.viewer(), assignment), student)
                .orElseThrow(NotFoundException::new)
                .handIn(student));
        flash.say(words.handedInNow());
        return SeeOther.at("/assignments/" + assignment);
    }
}
