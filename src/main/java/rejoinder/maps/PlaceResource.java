package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.people.Me;
import rejoinder.web.Again;
import rejoinder.web.Browser;
import rejoinder.web.DiskGate;

/** The place of a claim: moved with everything below, or shifted by one step. */
@Path("/maps/{map}/claims/{claim}")
class PlaceResource {

    @Inject
    Me me;

    @Inject
    Again again;

    @Inject
    After after;

    @Inject
    Browser browser;

    @Inject
    DiskGate gate;

    @GET
    @Path("place")
    public TemplateInstance form(long map, long claim, @RestQuery String q, @RestQuery String back) {
        me.person();
        return page(map, claim, q, PlaceForm.empty(back == null ? browser.back() : back), null);
    }

    @POST
    @Path("place")
    public Response move(long map, long claim, @RestForm String q, @BeanParam PlaceForm form) throws Exception {
        again.with(problem -> page(map, claim, q, form.again(), problem));
        Act act = Act.of(me.person(), form.key());
        gate.run(() -> {
            form.move(Claim.editableBy(me.viewer(), map, claim), act);
        });
        return after.moved(map, claim, form.back());
    }

    @POST
    @Path("shift")
    public Response shift(long map, long claim, @RestForm Direction to, @RestForm String key) throws Exception {
        Act act = Act.of(me.person(), key);
        gate.run(() -> {
            Shift shift = Shift.of(Claim.editableBy(me.viewer(), map, claim));
            if (to == null) throw new Refusal(Refusal.Rule.PLACE_MISSING);
            to.shift(shift, act);
        });
        return after.moved(map, claim, null);
    }

    /** Parts a co-premise from the others. */
    @POST
    @Path("parting")
    public Response part(long map, long claim, @RestForm String key) throws Exception {
        Act act = Act.of(me.person(), key);
        gate.run(() -> Move.of(Claim.editableBy(me.viewer(), map, claim)).part(act));
        return after.moved(map, claim, null);
    }

    private TemplateInstance page(long map, long claim, String filter, PlaceForm form, String problem) {
        ArgumentMap found = ArgumentMap.editableBy(me.viewer(), map);
        PlacePage page = new PlacePage(
                MapPage.of(found, MapPage.View.CLAIM, me.viewer()),
                Outlined.claim(found, claim),
                Places.toMove(found.outline(), Outlined.claim(found, claim), filter),
                form,
                problem,
                WayBack.of(found, form.back()));
        return browser.wantsPieces() ? Pages.placeForm(page) : Pages.place(page);
    }
}
