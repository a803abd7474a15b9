package rejoinder.reviews;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import rejoinder.people.Words;
import rejoinder.web.Again;

/** What the browser gets where a rule of reviewing said no: the form again, with what is wrong. */
class Objections {

    @Inject
    Again again;

    @Inject
    ReviewMessages words;

    @ServerExceptionMapper
    Response nothingDone(NothingDone nothing) {
        return answer(422, words.nothingDone());
    }

    @ServerExceptionMapper
    Response writtenMeanwhile(WrittenMeanwhile written) {
        return answer(409, words.writtenMeanwhile(Words.known(written.by()), written.comment(), written.grade()));
    }

    private Response answer(int status, String problem) {
        TemplateInstance page = again.form(problem).orElseThrow(NotFoundException::new);
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
