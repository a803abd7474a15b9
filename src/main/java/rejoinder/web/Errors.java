package rejoinder.web;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells every error: as a page, as a piece of one where htmx asked, or as problem+json where JSON is wanted. */
@ApplicationScoped
public class Errors {

    private static final Logger LOG = Logger.getLogger("rejoinder.errors");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration SOON = Duration.ofSeconds(5);

    @Inject
    RoutingContext request;

    @Inject
    ErrorMessages words;

    /** An answer with the usual title of its status, and a sentence of one's own. */
    public Uni<Response> answer(int status, String sentence) {
        return tell(usual(status).saying(sentence), Optional.empty());
    }

    @ServerExceptionMapper
    Uni<Response> problem(Problem problem) {
        return tell(usual(problem.status()).saying(problem.getMessage()), problem.retryAfter());
    }

    @ServerExceptionMapper
    Uni<Response> http(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) return Uni.createFrom().item(e.getResponse());
        return status == 500 ? any(e) : tell(usual(status), Optional.empty());
    }

    @ServerExceptionMapper
    Uni<Response> any(Throwable e) {
        Failure failure = new Failure(e);
        if (failure.isOutOfReach()) {
            LOG.warnf("The database cannot be reached: %s", e.getMessage());
            return tell(usual(503), Optional.of(SOON));
        }
        if (failure.isConflict()) return tell(usual(409), Optional.empty());
        if (failure.isUnreadable()) return tell(usual(400), Optional.empty());
        String reference = reference();
        // The path may hold a secret and the query what was typed; the stack says where it was.
        LOG.errorf(e, "Error %s", reference);
        return tell(new Fault(500, words.brokenTitle(), words.broken(), reference), Optional.empty());
    }

    private Fault usual(int status) {
        return Fault.usual(status, words);
    }

    /** The frame of a page asks the database who is here, which must not hold up the thread that takes requests. */
    private Uni<Response> tell(Fault fault, Optional<Duration> retryAfter) {
        Uni<Response> answer = Uni.createFrom().item(() -> render(fault, retryAfter));
        return BlockingOperationControl.isBlockingAllowed()
                ? answer
                : answer.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Response render(Fault fault, Optional<Duration> retryAfter) {
        Response.ResponseBuilder answer = Response.status(fault.status()).header(HttpHeaders.CACHE_CONTROL, "no-store");
        retryAfter.ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        if (wantsJson())
            return answer.type("application/problem+json").entity(json(fault)).build();
        return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html(fault))
                .build();
    }

    private String html(Fault fault) {
        if (Browser.wantsPieces(request)) return Pages.errorPiece(fault).render();
        if (fault.status() == 503) return Pages.outage(fault).render();
        try {
            return Pages.error(fault).render();
        } catch (RuntimeException e) {
            LOG.warnf("The page of an error failed as well: %s", e.getMessage());
            return Pages.outage(fault).render();
        }
    }

    private boolean wantsJson() {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    private static String json(Fault fault) {
        JsonObject json = new JsonObject()
                .put("status", fault.status())
                .put("title", fault.title())
                .put("detail", fault.words());
        if (fault.reference() != null) json.put("reference", fault.reference());
        return json.encode();
    }

    private static String reference() {
        return Long.toString(36L * 36 * 36 * 36 * 36 + RANDOM.nextInt(Integer.MAX_VALUE), 36)
                .toUpperCase();
    }
}
