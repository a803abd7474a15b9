package rejoinder.voting;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.people.Me;
import rejoinder.web.Browser;
import rejoinder.web.DiskGate;
import rejoinder.web.Flash;
import rejoinder.web.SeeOther;

/** One's vote: whether one is convinced of a claim, or how much its step matters. */
@Path("/maps/{map}/claims/{claim}/votes/{about}")
class VoteResource {

    @Inject
    Me me;

    @Inject
    DiskGate gate;

    @Inject
    Flash flash;

    @Inject
    Browser browser;

    @Inject
    VotingMessages words;

    /**
     * @param keep what they voted before, to stay with it; null where they vote anew
     * @param revision of the map that the form was on
     * @param from the page below the claim that it was on; null for the claim's own
     */
    @POST
    public Response cast(
            long map,
            long claim,
            String about,
            @RestForm String degree,
            @RestForm String keep,
            @RestForm String revision,
            @RestForm String from)
            throws Exception {
        me.person();
        Integer chosen = number(keep == null ? degree : keep);
        Integer seen = number(revision);
        gate.run(() ->
                Ballot.of(me.viewer(), map, claim, Item.About.named(about)).cast(chosen, seen));
        flash.say(words.saved());
        return shown(map, claim, from);
    }

    @POST
    @Path("withdrawal")
    public Response takeBack(long map, long claim, String about, @RestForm String from) throws Exception {
        me.person();
        gate.run(() ->
                Ballot.of(me.viewer(), map, claim, Item.About.named(about)).takeBack());
        flash.say(words.takenBack());
        return shown(map, claim, from);
    }

    private static Integer number(String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : null;
    }

    private Response shown(long map, long claim, String from) {
        String at = "/maps/" + map + "/claims/" + claim;
        String seen = Lens.query(browser.asked("votes"));
        return SeeOther.at(at + ("standing".equals(from) ? "/standing" : "") + seen + "#votes");
    }
}
