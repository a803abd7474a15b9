package rejoinder.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;

/** Tells every error: as a page, as a piece of one where htmx asked, or as problem+json where JSON is wanted. */
@ApplicationScoped
public class Errors {

    private static final Logger LOG = Logger.getLogger("rejoinder.errors");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int BEFORE_THE_LIMIT = 1_000;

    @Inject
    RoutingContext request;

    @Inject
    ErrorMessages words;

    @CheckedTemplate(basePath = "web")
    static class Pages {
        static native TemplateInstance error(Fault fault);

        static native TemplateInstance errorPiece(Fault fault);

        static native TemplateInstance outage(Fault fault);
    }

    /** An answer with the usual title of its status, and a sentence of one's own. */
    public Uni<Response> answer(int status, String sentence) {
        return tell(new Fault(status, usual(status).title(), sentence, null), Optional.empty());
    }

    @ServerExceptionMapper
    Uni<Response> problem(Problem problem) {
        Fault usual = usual(problem.status());
        return tell(new Fault(problem.status(), usual.title(), problem.getMessage(), null), problem.retryAfter());
    }

    @ServerExceptionMapper
    Uni<Response> http(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) return Uni.createFrom().item(e.getResponse());
        return status == 500 ? any(e) : tell(usual(status), Optional.empty());
    }

    @ServerExceptionMapper
    Uni<Response> any(Throwable e) {
        if (isOutOfReach(e)) {
            LOG.warnf("The database cannot be reached: %s", e.getMessage());
            return tell(usual(503), Optional.of(SOON));
        }
        if (has(e, ConstraintViolationException.class)) return tell(usual(409), Optional.empty());
        if (isUnreadable(e)) return tell(usual(400), Optional.empty());
        String reference = reference();
        // The path may hold a secret and the query what was typed; the stack says where it was.
        LOG.errorf(e, "Error %s", reference);
        return tell(new Fault(500, words.brokenTitle(), words.broken(), reference), Optional.empty());
    }

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
        send(visit, usual(413)).onComplete(sent -> visit.request().connection().close());
    }

    /**
     * An address that cannot be read, as /%zz, comes to no route, and so not to the one that gives the usual headers.
     * Quarkus would refuse it before that, without a word and without a hook; the app starts with that check off.
     */
    void refuseUnreadableAddresses(@Observes Router router, VertxHttpConfig http) {
        router.errorHandler(400, visit -> {
            http.header().forEach((name, header) -> visit.response().putHeader(name, header.value()));
            send(visit, usual(400));
        });
    }

    /** Sends a page without the frame, where no resource answers. */
    private static Future<Void> send(RoutingContext visit, Fault fault) {
        return visit.response()
                .setStatusCode(fault.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end((isHtmx(visit) ? Pages.errorPiece(fault) : Pages.outage(fault)).render());
    }

    /** The usual title and sentence of a status. */
    Fault usual(int status) {
        return switch (status) {
            case 401 -> new Fault(status, words.signInTitle(), words.signIn(), null);
            case 403 -> new Fault(status, words.forbiddenTitle(), words.forbidden(), null);
            case 404 -> new Fault(status, words.notFoundTitle(), words.notFound(), null);
            case 405, 406 -> new Fault(status, words.methodTitle(), words.method(), null);
            case 409 -> new Fault(status, words.conflictTitle(), words.conflict(), null);
            case 413 -> new Fault(status, words.tooBigTitle(), words.tooBig(), null);
            case 429 -> new Fault(status, words.tooManyTitle(), words.tooMany(), null);
            case 503 -> new Fault(status, words.busyTitle(), words.busy(), null);
            default ->
                status < 500
                        ? new Fault(status, words.badRequestTitle(), words.badRequest(), null)
                        : new Fault(status, words.brokenTitle(), words.broken(), null);
        };
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
        if (isHtmx(request)) return Pages.errorPiece(fault).render();
        if (fault.status() == 503) return Pages.outage(fault).render();
        try {
            return Pages.error(fault).render();
        } catch (RuntimeException e) {
            LOG.warnf("The page of an error failed as well: %s", e.getMessage());
            return Pages.outage(fault).render();
        }
    }

    private static boolean isHtmx(RoutingContext visit) {
        return "true".equals(visit.request().getHeader("HX-Request"));
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

    /** No connection came free in time, or the database is away. */
    private static boolean isOutOfReach(Throwable e) {
        return has(e, JDBCConnectionException.class)
                || causes(e).anyMatch(cause -> cause instanceof SQLException sql && isOutOfReach(sql));
    }

    private static boolean has(Throwable e, Class<? extends Throwable> kind) {
        return causes(e).anyMatch(kind::isInstance);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(20);
    }

    private static boolean isOutOfReach(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        // H2 says 90098 once it has closed itself, and 90028 or 90031 where the disk does not answer.
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("90098")
                || state.equals("90028")
                || state.equals("90031")
                || String.valueOf(e.getMessage()).contains("cquisition timeout");
    }

    /**
     * The form that was sent is none. Quarkus has no exception of its own for that, only the place where it reads forms;
     * its message may hold what was typed.
     */
    private static boolean isUnreadable(Throwable e) {
        return Stream.of(e.getStackTrace()).anyMatch(at -> at.getClassName().equals(FormBodyHandler.class.getName()));
    }

    private static String reference() {
        return Long.toString(36L * 36 * 36 * 36 * 36 + RANDOM.nextInt(Integer.MAX_VALUE), 36)
                .toUpperCase();
    }
}
