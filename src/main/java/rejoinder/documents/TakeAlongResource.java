package rejoinder.documents;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.MapPage;
import rejoinder.maps.Outline;
import rejoinder.people.Me;

/** Everything that a map, or a branch of it, can be taken along as. */
@Path("/maps/{map}/take-along")
class TakeAlongResource {

    @Inject
    Me me;

    @Inject
    Bindery bindery;

    @GET
    public TemplateInstance choose(long map, @RestQuery Long from) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        Outline outline = found.outline();
        Outline.Claim branch = from == null ? null : outline.claim(from).orElseThrow(NotFoundException::new);
        return Pages.takeAlong(new TakeAlongPage(
                MapPage.part(found, TakeAlongPage.PART, me.viewer()),
                branch,
                outline.levelsBelow(branch),
                found.course() != null && me.viewer().isSignedIn(),
                Missing.of(outline, bindery.typefaces())));
    }
}
