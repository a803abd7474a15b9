package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.people.Me;
import rejoinder.web.Again;
import rejoinder.web.DiskGate;
import rejoinder.web.SeeOther;

/** Copies of a map or a branch, that belong to whoever makes them. */
@Path("/maps/{map}")
class CopyResource {

    @Inject
    Me me;

    @Inject
    Again again;

    @Inject
    After after;

    @Inject
    DiskGate gate;

    /** Where somebody arrives who had to sign in first. */
    @GET
    @Path("copies")
    public TemplateInstance form(long map) {
        me.person();
        return Pages.copyMap(
                MapPage.of(ArgumentMap.readableBy(me.viewer(), map), MapPage.View.SETTINGS, me.viewer()),
                UUID.randomUUID().toString());
    }

    @POST
    @Path("copies")
    public Response copy(long map, @RestForm String key) throws Exception {
        Act act = Act.of(me.person(), key);
        ArgumentMap copy = gate.write(
                () -> MapCopy.of(ArgumentMap.readableBy(me.viewer(), map)).whole(act));
        return SeeOther.at(After.at(copy.id(), null));
    }

    /** Chooses where a branch goes: to a map of its own, or below a claim of a map that one may change. */
    @GET
    @Path("claims/{claim}/copies")
    public TemplateInstance form(long map, long claim, @RestQuery Long into, @RestQuery String q) {
        me.person();
        return page(map, claim, into, q, PlaceForm.empty(null), null);
    }

    @POST
    @Path("claims/{claim}/copies")
    public Response copy(
            long map, long claim, @RestForm Long into, @RestForm Long target, @RestForm String as, @RestForm String key)
            throws Exception {
        PlaceForm form = new PlaceForm(target, as, null, key, null);
        again.with(problem -> page(map, claim, into, null, form.again(), problem));
        Act act = Act.of(me.person(), key);
        Claim copy = gate.write(() -> {
            Claim root = Claim.readableBy(me.viewer(), map, claim);
            MapCopy from = MapCopy.of(root.map());
            if (into == null) return Claim.theses(from.branch(act, root)).get(0);
            if (target == null) throw new Refusal(Refusal.Rule.PLACE_MISSING);
            return from.branchUnder(act, root, Claim.editableBy(me.viewer(), into, target), form.stance());
        });
        return after.claim(copy.map().id(), copy.id());
    }

    private TemplateInstance page(long map, long claim, Long into, String filter, PlaceForm form, String problem) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        ArgumentMap other = into == null ? null : ArgumentMap.editableBy(me.viewer(), into);
        return Pages.copy(new CopyPage(
                MapPage.of(found, MapPage.View.CLAIM, me.viewer()),
                Outlined.claim(found, claim),
                new Shelf(me.person()).changeable(),
                other,
                other == null ? null : Places.all(other.outline(), filter),
                form,
                problem));
    }
}
