package rejoinder.pictures;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import rejoinder.maps.ArgumentMap;
import rejoinder.people.Me;
import rejoinder.web.Browser;

/** The diagram of a map; for a page that shows it already, the parts that are different. */
@Path("/maps/{map}/diagram")
class DiagramResource {

    @Inject
    Me me;

    @Inject
    Browser browser;

    @Inject
    Diagrams diagrams;

    @GET
    public Response show(long map, @BeanParam DiagramForm form) {
        DiagramPage page = diagrams.page(ArgumentMap.readableBy(me.viewer(), map), me.viewer(), form);
        // One address has a page and the parts of it.
        return Response.ok(
                        browser.wantsPieces() ? Pages.drawn(page) : Pages.diagram(page),
                        MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.VARY, "HX-Request")
                .build();
    }
}
