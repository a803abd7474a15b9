package rejoinder.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** How an answer is kept and sent where nothing else was said: by the one browser that asked, which asks again. */
class Freshness {

    @ServerResponseFilter
    void set(ContainerResponseContext response, RoutingContext visit) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL))
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        visit.addHeadersEndHandler(sent -> compress(visit));
    }

    /** Quarkus decides whether to compress before a template has said what it is, and then does not. */
    private static void compress(RoutingContext visit) {
        String type = visit.response().headers().get(HttpHeaders.CONTENT_TYPE);
        String encoding = visit.response().headers().get(HttpHeaders.CONTENT_ENCODING);
        if (type != null && type.startsWith("text/") && "identity".equals(encoding))
            visit.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
    }
}
