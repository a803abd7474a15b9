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

/** Claims that stand somewhere already, and answer this one as well. */
@Path("/maps/{map}/claims/{claim}/links")
class LinkResource {

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
    public TemplateInstance form(long map, long claim, @RestQuery String q, @RestQuery String back) {
        me.person();
        return page(map, claim, q, PlaceForm.empty(back == null ? browser.back() : back), null);
    }

    @POST
    public Response link(long map, long claim, @RestForm String q, @BeanParam PlaceForm form) throws Exception {
        again.with(problem -> page(map, claim, q, form.again(), problem));
        Act act = Act.of(me.person(), form.key());
        Claim link = gate.write(() -> {
            Claim answered = Claim.editableBy(me.viewer(), map, claim);
            if (form.target() == null) throw new Refusal(Refusal.Rule.PLACE_MISSING);
            return answered.link(act, form.stance(), Claim.of(answered.map(), form.target()));
        });
        return after.claim(map, link.id(), form.back());
    }

    private TemplateInstance page(long map, long claim, String filter, PlaceForm form, String problem) {
        ArgumentMap found = ArgumentMap.editableBy(me.viewer(), map);
        Outline.Claim answered = Outlined.claim(found, claim);
        PlacePage page = new PlacePage(
                MapPage.of(found, MapPage.View.CLAIM, me.viewer()),
                answered,
                Places.toLink(found.outline(), answered, filter),
                form,
                problem,
                WayBack.of(found, form.back()));
        return browser.wantsPieces() ? Pages.linkForm(page) : Pages.link(page);
    }
}
