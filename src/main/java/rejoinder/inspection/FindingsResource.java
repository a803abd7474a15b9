package rejoinder.inspection;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Kept;
import rejoinder.maps.Plain;
import rejoinder.people.Me;
import rejoinder.people.Person;
import rejoinder.web.DiskGate;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;

/** What the structure inspector finds in a map: to look at, to mend, or to let be with a reason. */
@Path("/maps/{map}/findings")
class FindingsResource {

    /** A claim in the outline, or by itself. */
    private static final Pattern BACK = Pattern.compile("(#claim-|claims/)\\d{1,18}");

    @Inject
    Me me;

    @Inject
    DiskGate gate;

    @Inject
    Kept kept;

    @Inject
    InspectionMessages words;

    @GET
    public TemplateInstance show(long map) {
        return Pages.findings(FindingsPage.of(ArgumentMap.readableBy(me.viewer(), map), me.viewer()));
    }

    @POST
    @Path("{finding}/aside")
    public Response setAside(long map, String finding, @RestForm String reason, @RestForm String back)
            throws Exception {
        Person person = me.person();
        ArgumentMap found = ArgumentMap.editableBy(me.viewer(), map);
        String said = Plain.line(reason);
        FormErrors errors = new FormErrors()
                .require(Inspection.of(found).finding(finding).isPresent(), "reason", words.gone())
                .require(!said.isEmpty(), "reason", words.reasonMissing())
                .require(said.length() <= SetAside.MAX_REASON, "reason", words.reasonTooLong(SetAside.MAX_REASON));
        if (errors.any())
            return errors.answer(Pages.findings(FindingsPage.of(found, me.viewer(), finding, reason, errors)));
        gate.run(() -> SetAside.set(ArgumentMap.editableBy(me.viewer(), map), finding, person, said));
        kept.forget(map);
        return back != null && BACK.matcher(back).matches()
                ? SeeOther.at("/maps/" + map + (back.startsWith("#") ? "" : "/") + back)
                : shown(map);
    }

    /** Shows it again. */
    @POST
    @Path("{finding}/return")
    public Response takeBack(long map, String finding) throws Exception {
        me.person();
        gate.run(() -> SetAside.takeBack(ArgumentMap.editableBy(me.viewer(), map), finding));
        kept.forget(map);
        return shown(map);
    }

    private static Response shown(long map) {
        return SeeOther.at("/maps/" + map + "/" + FindingsPage.PART);
    }
}
