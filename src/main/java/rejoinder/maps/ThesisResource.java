package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import rejoinder.people.Me;
import rejoinder.web.Again;
import rejoinder.web.Browser;
import rejoinder.web.DiskGate;

/** A thesis of a map that asks a question. */
@Path("/maps/{map}/theses")
class ThesisResource {

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
    public TemplateInstance form(long map) {
        me.person();
        return page(map, ContentForm.empty(), null);
    }

    @POST
    public Response add(long map, @BeanParam ContentForm form) throws Exception {
        again.with(problem -> page(map, form.again(), problem));
        Act act = Act.of(me.person(), form.key());
        Claim made = gate.write(() -> ArgumentMap.editableBy(me.viewer(), map).addThesis(act, form.content()));
        return after.saved(map, made.id());
    }

    private TemplateInstance page(long map, ContentForm form, String problem) {
        MapPage frame = MapPage.of(ArgumentMap.editableBy(me.viewer(), map), MapPage.View.OUTLINE, me.viewer());
        return browser.wantsPieces() ? Pages.thesisForm(frame, form, problem) : Pages.thesis(frame, form, problem);
    }
}
