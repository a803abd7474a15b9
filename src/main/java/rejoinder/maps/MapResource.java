package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.people.Me;
import rejoinder.web.Again;
import rejoinder.web.DiskGate;
import rejoinder.web.SeeOther;

/** Maps: a new one, and the outline of one. */
@Path("/maps")
class MapResource {

    @Inject
    Me me;

    @Inject
    OutlinePages pages;

    @Inject
    Sighting sighting;

    @Inject
    Again again;

    @Inject
    DiskGate gate;

    @Inject
    Unchanged unchanged;

    @GET
    @Path("new")
    public TemplateInstance form() {
        me.person();
        return Pages.start(MapForm.empty(), null);
    }

    @POST
    public Response start(@BeanParam MapForm form) throws Exception {
        again.with(problem -> Pages.start(form.again(), problem));
        Act act = Act.of(me.person(), form.key());
        ArgumentMap map = gate.write(() -> form.start(act));
        Long thesis = map.outline().theses().stream()
                .map(Outline.Claim::id)
                .findFirst()
                .orElse(null);
        return SeeOther.at(After.at(map.id(), thesis));
    }

    @GET
    @Path("{map}")
    public Response outline(long map, @RestQuery Long from, @RestQuery Long saved, @Context Request request) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        Sight sight = sighting.of(found, me.viewer(), saved);
        return unchanged.or(request, found, sight, () -> pages.page(found, me.viewer(), from, sight));
    }
}
