package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.people.Me;
import rejoinder.web.DiskGate;

/** Claims put out of sight, brought back, and texts taken out for good. */
@Path("/maps/{map}")
class DeletionResource {

    @Inject
    Me me;

    @Inject
    After after;

    @Inject
    DiskGate gate;

    @GET
    @Path("deleted")
    public TemplateInstance deleted(long map) {
        ArgumentMap found = ArgumentMap.editableBy(me.viewer(), map);
        return Pages.deleted(MapPage.of(found, MapPage.View.HISTORY, me.viewer()), Claim.deletedFrom(found));
    }

    @POST
    @Path("claims/{claim}/deletion")
    public Response delete(long map, long claim, @RestForm String key) throws Exception {
        Act act = Act.of(me.person(), key);
        return after.deletion(map, gate.write(() -> {
            Claim found = Claim.editableBy(me.viewer(), map, claim);
            Outlined.claim(found.map(), claim);
            return found.delete(act);
        }));
    }

    @POST
    @Path("claims/{claim}/restoration")
    public Response restore(long map, long claim, @RestForm String key) throws Exception {
        Act act = Act.of(me.person(), key);
        gate.run(() -> Claim.editableBy(me.viewer(), map, claim).restore(act));
        return after.claim(map, claim);
    }

    @GET
    @Path("claims/{claim}/redaction")
    public TemplateInstance confirmRedaction(long map, long claim) {
        me.person();
        Claim found = Claim.redactableBy(me.viewer(), map, claim);
        return Pages.redaction(MapPage.of(found.map(), MapPage.View.CLAIM, me.viewer()), found);
    }

    @POST
    @Path("claims/{claim}/redaction")
    public Response redact(long map, long claim, @RestForm String key) throws Exception {
        Act act = Act.of(me.person(), key);
        gate.run(() -> Claim.redactableBy(me.viewer(), map, claim).redact(act));
        return after.claim(map, claim);
    }
}
