package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.people.Me;

/** Claims of one map, found by their words. */
@Path("/maps/{map}")
class SearchResource {

    @Inject
    Me me;

    @GET
    @Path("search")
    public TemplateInstance search(long map, @RestQuery String q) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        return Pages.mapSearch(SearchPage.in(found, me.viewer(), q));
    }

    /** Claims of the map that say nearly the same as what is being typed. */
    @GET
    @Path("similar")
    public TemplateInstance similar(long map, @RestQuery String text) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        return Pages.similar(map, Similar.to(text, found.outline()));
    }
}
