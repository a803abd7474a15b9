package rejoinder.pictures;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
    public TemplateInstance show(long map, @BeanParam DiagramForm form) {
        DiagramPage page = diagrams.page(ArgumentMap.readableBy(me.viewer(), map), me.viewer(), form);
        return browser.wantsPieces() ? Pages.drawn(page) : Pages.diagram(page);
    }
}
