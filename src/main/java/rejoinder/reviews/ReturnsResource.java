package rejoinder.reviews;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.assignments.Assignment;
import rejoinder.people.Me;
import rejoinder.people.Person;
import rejoinder.web.Flash;
import rejoinder.web.SeeOther;
import rejoinder.web.Write;

/** Gives several submissions of an assignment back at once. */
@Path("/assignments/{assignment}/returns")
class ReturnsResource {

    @Inject
    Me me;

    @Inject
    Flash flash;

    @Inject
    ReviewMessages words;

    @GET
    public TemplateInstance form(long assignment) {
        me.person();
        return Pages.returns(ReturnsPage.of(Assignment.taughtBy(me.viewer(), assignment)));
    }

    @POST
    @Write
    public Response giveBack(long assignment, @RestForm List<Long> submissions, @RestForm boolean all) {
        Person teacher = me.person();
        Assignment found = Assignment.taughtBy(me.viewer(), assignment);
        if (all) submissions = ReturnsPage.of(found).ids();
        if (submissions == null || submissions.isEmpty())
            return Response.status(422)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(Pages.returns(ReturnsPage.again(found, words.nothingChosen())))
                    .build();
        flash.say(
                words.givenBackCount(Returning.several(found, Set.copyOf(submissions), Person.findById(teacher.id()))));
        return SeeOther.at("/assignments/" + assignment + "/queue");
    }
}
