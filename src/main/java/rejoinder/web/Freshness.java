package rejoinder.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A page is kept by nobody but the browser of whoever asked, and asked for again each time. */
class Freshness {

    @ServerResponseFilter
    void set(ContainerResponseContext response) {
        response.getHeaders()
                .computeIfAbsent(
                        HttpHeaders.CACHE_CONTROL,
                        name -> new java.util.ArrayList<>(java.util.List.of("private, no-cache")));
    }
}
