package rejoinder.reviews;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.assignments.Assignment;
import rejoinder.people.Me;
import rejoinder.web.FileName;

/** What was handed in for an assignment, to go through or to take away as a table. */
@Path("/assignments/{assignment}")
class QueueResource {

    @Inject
    Me me;

    @Inject
    ReviewMessages words;

    @GET
    @Path("queue")
    public TemplateInstance queue(long assignment, @RestQuery String by) {
        me.person();
        return Pages.queue(QueuePage.of(Assignment.taughtBy(me.viewer(), assignment), Roll.Order.of(by)));
    }

    @GET
    @Path("table")
    public Response table(long assignment) {
        me.person();
        Assignment found = Assignment.taughtBy(me.viewer(), assignment);
        String name = FileName.of(found.title(), "assignment");
        return Response.ok(Gradebook.of(found).csv(words), new MediaType("text", "csv", "UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
