package rejoinder.voting;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import rejoinder.web.Errors;

/** What the browser gets where a rule of voting said no: a page, or for a script a sentence where its sentences go. */
class Refusals {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Errors errors;

    @Inject
    VotingMessages words;

    @ServerExceptionMapper
    Uni<Response> notCast(NotCast refusal) {
        return errors.answer(UNPROCESSABLE, words.refusal(refusal.rule())).map(answer -> Response.fromResponse(answer)
                .header("HX-Retarget", "#flash")
                .header("HX-Reswap", "innerHTML")
                .header("HX-Reselect", ".flash")
                .build());
    }
}
