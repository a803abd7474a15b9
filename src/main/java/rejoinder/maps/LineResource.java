package rejoinder.maps;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import rejoinder.people.Me;

/** A claim's line of the outline alone: a piece for views that show one claim at a time beside something else. */
@Path("/maps/{map}/claims/{claim}/line")
class LineResource {

    @Inject
    Me me;

    @Inject
    OutlinePages pages;

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public String show(long map, long claim) {
        return pages.line(ArgumentMap.readableBy(me.viewer(), map), me.viewer(), claim);
    }
}
