package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.people.Me;
import rejoinder.web.Again;
import rejoinder.web.Browser;
import rejoinder.web.DiskGate;
import rejoinder.web.SeeOther;

/** The texts that a map works from, beside the claims that are tied to them. */
@Path("/maps/{map}/text")
class TextResource {

    @Inject
    Me me;

    @Inject
    Again again;

    @Inject
    Browser browser;

    @Inject
    DiskGate gate;

    @GET
    public TemplateInstance first(long map) {
        return text(map, null);
    }

    @GET
    @Path("{source}")
    public TemplateInstance text(long map, Long source) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        return Pages.text(TextPage.of(MapPage.of(found, MapPage.View.TEXT, me.viewer()), found, source));
    }

    @GET
    @Path("{source}/claims")
    public TemplateInstance form(long map, long source, @RestQuery Integer start, @RestQuery Integer end) {
        me.person();
        return page(map, source, PassageForm.empty(start, end), null);
    }

    /** Makes a claim of chosen words. */
    @POST
    @Path("{source}/claims")
    public Response claim(long map, long source, @BeanParam PassageForm form) throws Exception {
        again.with(problem -> page(map, source, form.again(), problem));
        Act act = Act.of(me.person(), form.key());
        String made = gate.write(() -> {
            ArgumentMap found = ArgumentMap.editableBy(me.viewer(), map);
            Claim claim = form.send(found, Source.of(found, source), act);
            return claim.id()
                    + "-"
                    + Paragraphs.of(found).of(claim.content().passages().get(0));
        });
        return SeeOther.at("/maps/" + map + "/text/" + source + "#at-" + made);
    }

    private TemplateInstance page(long map, long source, PassageForm form, String problem) {
        ArgumentMap found = ArgumentMap.editableBy(me.viewer(), map);
        Source text = Source.of(found, source);
        PassagePage page = new PassagePage(
                MapPage.of(found, MapPage.View.TEXT, me.viewer()),
                text,
                Reading.of(text.text(), source, text.language(), found.outline()),
                Places.all(found.outline(), null),
                form.startingFrom(text),
                problem);
        return browser.wantsPieces() ? Pages.passageForm(page) : Pages.passage(page);
    }
}
