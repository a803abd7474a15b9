package rejoinder.courses;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.people.Me;
import rejoinder.web.SeeOther;
import rejoinder.web.Write;

/** What one was told. Nothing counts as seen because it was fetched: only where one follows it, or says so. */
@Path("/notices")
class NoticeResource {

    @Inject
    Me me;

    @Inject
    @All
    List<NoticeWords> speakers;

    @GET
    public TemplateInstance list() {
        List<NoticePage> notices = NoticePage.of(me.person(), speakers);
        return Pages.notices(
                notices, notices.isEmpty() ? 0 : notices.get(0).notice().id());
    }

    @POST
    @Path("{notice}/visit")
    @Write
    public Response visit(long notice) {
        Notice found = Notice.of(me.person(), notice);
        found.see();
        return SeeOther.at(found.address());
    }

    @POST
    @Path("seen")
    @Write
    public Response see(@RestForm long until) {
        Notice.see(me.person(), until);
        return SeeOther.at("/notices");
    }
}
