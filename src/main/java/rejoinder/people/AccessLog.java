package rejoinder.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Who did what, and when: the number of the person, the address without what opens something, and nothing typed. */
class AccessLog {

    private static final Logger LOG = Logger.getLogger("rejoinder.access");

    @Inject
    Me me;

    @ServerResponseFilter
    void note(ContainerRequestContext request, ContainerResponseContext response) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        LOG.logf(
                reads ? Logger.Level.DEBUG : Logger.Level.INFO,
                "%s %s /%s %d",
                me.number(),
                request.getMethod(),
                withoutTokens(request.getUriInfo().getPath()),
                response.getStatus());
    }

    static String withoutTokens(String path) {
        return path.replaceFirst("^/", "")
                .replaceFirst("^(join)/.+", "$1/…")
                .replaceAll("[A-Za-z0-9_-]{22,}", "…")
                .replaceAll("\\p{Cntrl}", "?");
    }
}
