package rejoinder.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import org.jboss.resteasy.reactive.RestForm;

/** Fails in each way that the tests are about. */
@Path("/failing")
class FailingResource {

    static final String SECRET = "a-secret-of-the-app";

    @Inject
    Flash flash;

    @GET
    @Path("broken")
    @Produces({"text/html", "application/json"})
    public String broken() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("crowded")
    public String crowded() {
        throw new IllegalStateException(new SQLException("Acquisition timeout while waiting for new connection"));
    }

    @POST
    @Path("echo")
    public String echo(@RestForm String text) {
        return String.valueOf(text == null ? 0 : text.length());
    }

    @POST
    @Path("flash")
    public jakarta.ws.rs.core.Response say(@RestForm String words) {
        flash.say(words);
        return SeeOther.at("/sign-in");
    }
}
