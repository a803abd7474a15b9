package rejoinder.pictures;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import rejoinder.maps.ArgumentMap;
import rejoinder.people.Me;

/** A map as rings. */
@Path("/maps/{map}/sunburst")
class SunburstResource {

    @Inject
    Me me;

    @Inject
    Sunbursts sunbursts;

    @GET
    public TemplateInstance show(long map) {
        return Pages.sunburst(sunbursts.page(ArgumentMap.readableBy(me.viewer(), map), me.viewer()));
    }
}
