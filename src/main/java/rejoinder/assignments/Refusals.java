package rejoinder.assignments;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import rejoinder.web.Again;
import rejoinder.web.Errors;

/** What the browser gets where a rule of handing in said no: the page that was asked from, with the reason. */
class Refusals {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Again again;

    @Inject
    Errors errors;

    @Inject
    AssignmentMessages words;

    @ServerExceptionMapper
    Uni<Response> declined(Declined declined) {
        String problem = words.declined(declined.rule());
        return page(problem)
                .map(page -> Uni.createFrom()
                        .item(Response.status(UNPROCESSABLE)
                                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                                .entity(page.render())
                                .build()))
                .orElseGet(() -> errors.answer(UNPROCESSABLE, problem));
    }

    private Optional<TemplateInstance> page(String problem) {
        try {
            return again.form(problem);
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }
}
