package rejoinder.maps;

import io.quarkus.arc.All;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.people.Me;

/** Where everybody arrives, and where one looks for things. */
@Path("/")
class HomeResource {

    @Inject
    @All
    List<HelpPart> parts;

    @Inject
    @All
    List<HomePart> waiting;

    @Inject
    Me me;

    @GET
    public TemplateInstance home(@RestQuery Long deleted) {
        return Pages.home(HomePage.of(me.viewer(), deleted, waiting));
    }

    @GET
    @Path("search")
    public TemplateInstance search(@RestQuery String q) {
        return Pages.search(SearchPage.everywhere(me.viewer(), q));
    }

    @GET
    @Path("help")
    public TemplateInstance help() {
        return Pages.help(parts.stream()
                .map(part -> new RawString(part.section().render()))
                .toList());
    }
}
