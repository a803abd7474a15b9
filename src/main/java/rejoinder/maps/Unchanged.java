package rejoinder.maps;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import rejoinder.people.Me;
import rejoinder.web.Flash;

/** Spares a browser the page of a map that it has already, once it is clear that it may be seen. */
@RequestScoped
class Unchanged {

    /** Another start may be another version, with other templates. */
    private static final String START = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Me me;

    @Inject
    Flash flash;

    @Inject
    MapNotes notes;

    @Inject
    Kept kept;

    Response or(Request request, ArgumentMap map, Sight sight, Supplier<byte[]> page) {
        // What is said once is in no page that is shown again.
        if (flash.isWaiting()) return answer(page).build();
        String seen = map.id() + "-" + map.revision() + "-" + (map.isEditable() ? "e" : "r") + "-"
                + me.viewer().id() + "-"
                + Integer.toHexString(String.valueOf(me.name()).hashCode()) + "-" + me.unseen() + "-"
                + said(map) + "-" + sight.state() + "-"
                + kept.forgotten(map.id()) + "-" + START;
        EntityTag tag = new EntityTag(seen, true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) return unchanged.tag(tag).build();
        return answer(page).tag(tag).build();
    }

    private static Response.ResponseBuilder answer(Supplier<byte[]> page) {
        return Response.ok(page.get(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }

    /** What is said at the head of the page can change while the map does not. */
    private String said(ArgumentMap map) {
        if (map.course() == null || !me.isSignedIn()) return "";
        RawString note = notes.about(map, me.viewer());
        return note == null ? "" : Integer.toHexString(note.getValue().hashCode());
    }
}
