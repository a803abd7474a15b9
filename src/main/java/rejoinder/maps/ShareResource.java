package rejoinder.maps;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import rejoinder.people.Me;
import rejoinder.web.SeeOther;

/** The way in through a share link. The browser keeps the key, so that the address of the map stays the same for all. */
@Path("/shared/{token}")
class ShareResource {

    @Inject
    Me me;

    @GET
    public Response open(String token) {
        ArgumentMap map = ArgumentMap.sharedBy(token).orElseThrow(NotFoundException::new);
        me.keep(token);
        Response answer = SeeOther.at(After.at(map.id(), null));
        answer.getHeaders().putSingle("X-Robots-Tag", "noindex");
        return answer;
    }
}
