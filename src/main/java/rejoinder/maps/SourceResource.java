package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.people.Me;
import rejoinder.web.Again;
import rejoinder.web.DiskGate;
import rejoinder.web.SeeOther;

/** The texts of a map as things to add, revise and remove. */
@Path("/maps/{map}/sources")
class SourceResource {

    @Inject
    Me me;

    @Inject
    Again again;

    @Inject
    DiskGate gate;

    @GET
    @Path("new")
    public TemplateInstance form(long map) {
        me.person();
        return page(map, null, SourceForm.empty(), null);
    }

    @POST
    public Response add(long map, @BeanParam SourceForm form) throws Exception {
        again.with(problem -> page(map, null, form.again(), problem));
        Act act = Act.of(me.person(), form.key());
        Source source = gate.write(() -> form.add(ArgumentMap.editableBy(me.viewer(), map), act));
        return shown(map, source.id());
    }

    @GET
    @Path("{source}")
    public TemplateInstance form(long map, long source) {
        me.person();
        return page(map, source, SourceForm.of(Source.editableBy(me.viewer(), map, source)), null);
    }

    @POST
    @Path("{source}")
    public Response revise(long map, long source, @BeanParam SourceForm form) throws Exception {
        again.with(problem -> page(map, source, form.again(), problem));
        Act act = Act.of(me.person(), form.key());
        gate.run(() -> {
            form.revise(Source.editableBy(me.viewer(), map, source), act);
        });
        return shown(map, source);
    }

    @POST
    @Path("{source}/removal")
    public Response remove(long map, long source, @RestForm String key) throws Exception {
        Act act = Act.of(me.person(), key);
        gate.run(() -> Source.editableBy(me.viewer(), map, source).remove(act));
        return SeeOther.at("/maps/" + map + "/text");
    }

    private static Response shown(long map, long source) {
        return SeeOther.at("/maps/" + map + "/text/" + source);
    }

    private TemplateInstance page(long map, Long source, SourceForm form, String problem) {
        ArgumentMap found = ArgumentMap.editableBy(me.viewer(), map);
        return Pages.source(MapPage.of(found, MapPage.View.TEXT, me.viewer()), source, form, problem);
    }
}
