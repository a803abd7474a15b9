package rejoinder.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address at which the browser sees the app: as configured, or else as the request says. */
@ApplicationScoped
public class Site {

    @Inject
    Settings settings;

    @Inject
    CurrentVertxRequest current;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    /** Scheme, host and port, with nothing behind them. */
    public String origin() {
        return settings.baseUrl().map(Site::withoutSlash).orElseGet(this::seen);
    }

    /** An address in full, to be passed on to somebody. */
    public String link(String path) {
        return origin() + path;
    }

    public boolean isSecure() {
        return origin().startsWith("https:");
    }

    private String seen() {
        RoutingContext request = current.getCurrent();
        if (request == null) return "http://localhost:" + port;
        return request.request().scheme() + "://" + request.request().authority();
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
