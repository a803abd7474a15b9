package rejoinder.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what another site makes a browser send. Every browser of today says where a form was sent from: by
 * Sec-Fetch-Site where the connection is safe, and by Origin anyway. What says neither did not come from a page.
 */
class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Site site;

    @Inject
    ErrorMessages words;

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) return;
        String from = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        boolean ours = from != null
                ? from.equals("same-origin") || from.equals("none")
                : origin != null && origin.equalsIgnoreCase(site.origin());
        if (!ours) throw new Problem(403, words.foreign());
    }
}
