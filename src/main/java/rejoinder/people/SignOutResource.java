package rejoinder.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import rejoinder.web.Flash;
import rejoinder.web.SeeOther;
import rejoinder.web.Write;

@Path("/sign-out")
class SignOutResource {

    @Inject
    Me me;

    @Inject
    Flash flash;

    @Inject
    PeopleMessages words;

    @POST
    @Write
    public Response here() {
        me.leave();
        return outside();
    }

    @POST
    @Path("everywhere")
    @Write
    public Response everywhere() {
        Session.endAll(me.arriving());
        me.forget();
        return outside();
    }

    private Response outside() {
        flash.say(words.signedOut());
        // Whoever sits down next must not see the pages of before by going back.
        Response answer = SeeOther.at("/sign-in");
        answer.getHeaders().putSingle("Clear-Site-Data", "\"cache\"");
        return answer;
    }
}
