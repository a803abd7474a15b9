package rejoinder.reviews;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import rejoinder.assignments.Submission;
import rejoinder.maps.OutlinePages;
import rejoinder.people.Me;

/** A submission with all that was said about it, to print. */
@Path("/submissions/{submission}/sheet")
class SheetResource {

    @Inject
    Me me;

    @Inject
    OutlinePages outlines;

    /** Whoever handed it in has it once it was given back. */
    @GET
    public TemplateInstance show(long submission) {
        me.person();
        Submission found = Submission.readableBy(me.viewer(), submission);
        if (!found.assignment().course().isTaught() && !found.isReturned()) throw new NotFoundException();
        return Pages.sheet(SheetPage.of(found, me.viewer(), outlines));
    }
}
