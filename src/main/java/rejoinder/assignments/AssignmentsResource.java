package rejoinder.assignments;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import rejoinder.people.Me;

/** What somebody has to do, in all of their courses. */
@Path("/assignments")
class AssignmentsResource {

    @Inject
    Me me;

    @Inject
    Verdicts verdicts;

    @GET
    public TemplateInstance show() {
        return Pages.tasks(TasksPage.of(me.person(), verdicts));
    }
}
