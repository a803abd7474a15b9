package rejoinder.voting;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Voters;
import rejoinder.people.Me;
import rejoinder.web.DiskGate;
import rejoinder.web.SeeOther;

/** Who may vote in a map. */
@Path("/maps/{map}/voters")
class VotersResource {

    @Inject
    Me me;

    @Inject
    DiskGate gate;

    @POST
    public Response let(long map, @RestForm String to, @RestForm String key) throws Exception {
        Act act = Act.of(me.person(), key);
        gate.run(() -> ArgumentMap.moderatedBy(me.viewer(), map).letVote(act, voters(to)));
        return SeeOther.at("/maps/" + map + "/settings#voters");
    }

    private static Voters voters(String to) {
        for (Voters voters : Voters.values()) if (voters.name().equals(to)) return voters;
        throw new NotCast(NotCast.Rule.NOTHING_CHOSEN);
    }
}
