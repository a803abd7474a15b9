package rejoinder.maps;

import io.quarkus.arc.All;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rejoinder.people.Me;
import rejoinder.web.Again;
import rejoinder.web.Browser;
import rejoinder.web.DiskGate;

/** One claim: by itself, and edited. */
@Path("/maps/{map}/claims/{claim}")
class ClaimResource {

    @Inject
    Me me;

    @Inject
    Again again;

    @Inject
    After after;

    @Inject
    Browser browser;

    @Inject
    Sighting sighting;

    @Inject
    @All
    List<ClaimPart> parts;

    @Inject
    DiskGate gate;

    @GET
    public TemplateInstance focus(long map, long claim) {
        Claim found = Claim.readableBy(me.viewer(), map, claim);
        Sight sight = sighting.of(found.map(), me.viewer());
        RawString margin = sighting.besideAlone(found.map(), sight, claim);
        return Pages.claim(ClaimPage.of(found, me.viewer(), margin, sight, parts, browser.back()));
    }

    @GET
    @Path("edit")
    public TemplateInstance form(long map, long claim) {
        me.person();
        Claim found = Claim.editableBy(me.viewer(), map, claim);
        return page(map, claim, ContentForm.of(found.content(), found.revision()), null);
    }

    @POST
    public Response edit(long map, long claim, @BeanParam ContentForm form) throws Exception {
        again.with(problem -> page(map, claim, form.again(), problem));
        Act act = Act.of(me.person(), form.key());
        gate.write(() -> {
            Claim found = Claim.editableBy(me.viewer(), map, claim);
            found.edit(act, form.on(found.content()), form.base() == null ? found.revision() : form.base());
            return found;
        });
        return after.saved(map, claim);
    }

    private TemplateInstance page(long map, long claim, ContentForm form, String problem) {
        Claim found = Claim.editableBy(me.viewer(), map, claim);
        EditPage page = new EditPage(
                MapPage.of(found.map(), MapPage.View.CLAIM, me.viewer()),
                Outlined.claim(found.map(), claim),
                found.content().passages(),
                form,
                problem);
        return browser.wantsPieces() ? Pages.editForm(page) : Pages.edit(page);
    }
}
