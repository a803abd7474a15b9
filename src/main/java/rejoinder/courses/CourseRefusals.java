package rejoinder.courses;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import rejoinder.web.Errors;

/** What the browser gets where a rule of courses said no. */
class CourseRefusals {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Errors errors;

    @Inject
    CourseMessages words;

    @ServerExceptionMapper
    Uni<Response> ended(CourseEnded refusal) {
        return errors.answer(UNPROCESSABLE, words.hasEnded());
    }

    @ServerExceptionMapper
    Uni<Response> lastTeacher(LastTeacher refusal) {
        return errors.answer(UNPROCESSABLE, words.lastTeacher());
    }
}
