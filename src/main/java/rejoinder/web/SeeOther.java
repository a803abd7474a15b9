package rejoinder.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The answer to a form that did its work: look there now. */
public final class SeeOther {

    private SeeOther() {}

    /** @param path in this app, beginning with a slash; stays relative, as only the browser knows the full address */
    public static Response at(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
