package rejoinder.maps;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import rejoinder.people.Me;
import rejoinder.web.Browser;

/** What the browser gets after a change: the pieces of its page that are different now, or the way to a page. */
@RequestScoped
public class After {

    @Inject
    Me me;

    @Inject
    Browser browser;

    @Inject
    OutlinePages pages;

    /** The outline, at a claim that has been changed or has come. */
    public Response claim(long map, long claim) {
        return outline(map, claim);
    }

    /** The outline, where nothing in particular is new. */
    public Response map(long map) {
        return outline(map, null);
    }

    private Response outline(long id, Long claim) {
        ArgumentMap map = ArgumentMap.readableBy(me.viewer(), id);
        if (!browser.wantsPieces()) return Response.seeOther(at(id, claim)).build();
        String arrived = "{\"arrived\":{\"claim\":" + claim + ",\"revision\":" + map.revision() + "}}";
        return browser.seenRevision()
                .flatMap(seen -> MapRows.kept(id, seen))
                .map(before -> pages.pieces(map, before, me.viewer()))
                .map(pieces -> Response.ok(pieces, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .header("HX-Trigger-After-Settle", arrived))
                .orElseGet(() -> Response.noContent().header("HX-Redirect", at(id, claim)))
                .build();
    }

    static URI at(long map, Long claim) {
        return URI.create("/maps/" + map + (claim == null ? "" : "#claim-" + claim));
    }
}
