package rejoinder.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Where a request comes from. */
@RequestScoped
public class Visit {

    @Inject
    RoutingContext context;

    /**
     * The address of whoever asks. Behind a trusted proxy it is the one that the proxy added, the last: those before it
     * are whatever the visitor wrote there.
     */
    public String address() {
        HttpServerRequest request = context.request();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded != null && "true".equals(request.getHeader("X-Forwarded-Trusted-Proxy")))
            return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return request.remoteAddress().hostAddress();
    }

    /** What the browser says it is; may be null. */
    public String userAgent() {
        return context.request().getHeader("User-Agent");
    }
}
