package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.people.Me;

/** Where everybody arrives, and where one looks for things. */
@Path("/")
class HomeResource {

    @Inject
    Me me;

    @GET
    TemplateInstance home(@RestQuery Long deleted) {
        return Pages.home(HomePage.of(me.viewer(), deleted));
    }

    @GET
    @Path("search")
    TemplateInstance search(@RestQuery String q) {
        return Pages.search(SearchPage.everywhere(me.viewer(), q));
    }

    @GET
    @Path("maps/{map}/search")
    TemplateInstance search(long map, @RestQuery String q) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        return Pages.mapSearch(SearchPage.in(found, me.viewer(), q));
    }

    /** Claims of the map that say nearly the same as what is being typed. */
    @GET
    @Path("maps/{map}/similar")
    TemplateInstance similar(long map, @RestQuery String text) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        return Pages.similar(map, Similar.to(text, found.outline()));
    }

    @GET
    @Path("help")
    TemplateInstance help() {
        return Pages.help();
    }
}
