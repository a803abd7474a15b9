package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.people.Me;
import rejoinder.web.DiskGate;

/** What was done to a map, undone and done again, and how it was before. */
@Path("/maps/{map}")
class HistoryResource {

    @Inject
    Me me;

    @Inject
    After after;

    @Inject
    OutlinePages pages;

    @Inject
    DiskGate gate;

    @GET
    @Path("history")
    public TemplateInstance history(long map, @RestQuery Long from) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        return Pages.history(HistoryPage.of(found, me.viewer(), from == null ? found.revision() : from));
    }

    @GET
    @Path("claims/{claim}/history")
    public TemplateInstance history(long map, long claim) {
        Claim found = Claim.readableBy(me.viewer(), map, claim);
        return Pages.claimHistory(ClaimHistoryPage.of(found, me.viewer()));
    }

    @GET
    @Path("revisions/{revision}")
    public TemplateInstance revision(long map, long revision) {
        return Pages.revision(pages.revision(ArgumentMap.readableBy(me.viewer(), map), me.viewer(), revision));
    }

    /** The text of that time, beside the claims of that time. */
    @GET
    @Path("revisions/{revision}/text")
    public TemplateInstance text(long map, long revision, @RestQuery Long source) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        MapPage frame = MapPage.of(found, MapPage.View.HISTORY, me.viewer());
        return Pages.text(TextPage.of(frame, found, revision, source));
    }

    @GET
    @Path("difference")
    public TemplateInstance difference(long map, @RestQuery Long from, @RestQuery Long to) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        return Pages.difference(DifferencePage.of(found, me.viewer(), from, to));
    }

    @POST
    @Path("undo")
    public Response undo(long map, @RestForm String key) throws Exception {
        Act act = Act.of(me.person(), key);
        return after.change(gate.write(() -> Undo.last(ArgumentMap.editableBy(me.viewer(), map), act)));
    }

    @POST
    @Path("redo")
    public Response redo(long map, @RestForm String key) throws Exception {
        Act act = Act.of(me.person(), key);
        return after.change(gate.write(() -> Undo.again(ArgumentMap.editableBy(me.viewer(), map), act)));
    }

    /** Undoes one change, however long ago. */
    @POST
    @Path("revisions/{revision}/undo")
    public Response undo(long map, long revision, @RestForm String key) throws Exception {
        Act act = Act.of(me.person(), key);
        return after.change(gate.write(() -> {
            ArgumentMap found = ArgumentMap.editableBy(me.viewer(), map);
            return Undo.of(found, act, Change.readable(found, revision));
        }));
    }
}
