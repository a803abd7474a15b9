package rejoinder.web;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** How an answer is kept and sent where nothing else was said: by the one browser that asked, which asks again. */
class Freshness {

    @ServerResponseFilter
    void set(ContainerResponseContext response, HttpServerResponse raw) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL))
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        // Going back after signing out asks again, also where there is no TLS and Clear-Site-Data is not heard.
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.COOKIE);
        // Quarkus decides what to compress before a template has said what it is: "identity" stands for no.
        if (isText(response)) raw.headers().remove(HttpHeaders.CONTENT_ENCODING);
    }

    private static boolean isText(ContainerResponseContext response) {
        return response.getEntity() instanceof TemplateInstance
                || response.getMediaType() != null
                        && response.getMediaType().getType().equals("text");
    }
}
