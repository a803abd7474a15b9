package rejoinder.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns away, with a sentence, what would come to no resource: it is too big, or cannot be read. */
@ApplicationScoped
class Doorstep {

    private static final int BEFORE_THE_LIMIT = 1_000;

    @Inject
    ErrorMessages words;

    /** Refuses a body by the size that it says it has, as Quarkus would, but with a sentence. */
    void refuseBigBodies(
            @Observes Filters filters, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        filters.register(
                visit -> {
                    String length = visit.request().getHeader(HttpHeaders.CONTENT_LENGTH);
                    if (length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= most.asLongValue())
                        visit.next();
                    else refuseBigBody(visit);
                },
                BEFORE_THE_LIMIT);
    }

    private void refuseBigBody(RoutingContext visit) {
        visit.response().putHeader("Connection", "close");
        send(visit, Fault.usual(413, words))
                .onComplete(sent -> visit.request().connection().close());
    }

    /**
     * An address that cannot be read, as /%zz, comes to no route, and so not to the one that gives the usual headers.
     * Quarkus would refuse it before that, without a word and without a hook; the app starts with that check off.
     */
    void refuseUnreadableAddresses(@Observes Router router, VertxHttpConfig http) {
        router.errorHandler(400, visit -> {
            http.header().forEach((name, header) -> visit.response().putHeader(name, header.value()));
            send(visit, Fault.usual(400, words));
        });
    }

    /** Sends a page without the frame, where no resource answers. */
    private static Future<Void> send(RoutingContext visit, Fault fault) {
        return visit.response()
                .setStatusCode(fault.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end((Browser.wantsPieces(visit) ? Pages.errorPiece(fault) : Pages.outage(fault)).render());
    }
}
