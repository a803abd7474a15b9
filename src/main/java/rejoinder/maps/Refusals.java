package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import rejoinder.people.Me;
import rejoinder.web.Again;
import rejoinder.web.Browser;
import rejoinder.web.Flash;
import rejoinder.web.SeeOther;

/** What the browser gets where a rule of the model said no. */
class Refusals {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Again again;

    @Inject
    Me me;

    @Inject
    After after;

    @Inject
    MapMessages words;

    @Inject
    Browser browser;

    @Inject
    Flash flash;

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        String problem = words.refusal(refusal.rule());
        if (refusal.rule().isNothing() && !browser.wantsPieces()) {
            flash.say(problem);
            return SeeOther.at(browser.back());
        }
        TemplateInstance page = form(problem)
                .orElseGet(() ->
                        browser.wantsPieces() ? Pages.refusedPiece(problem) : Pages.refused(problem, browser.back()));
        return html(UNPROCESSABLE, page);
    }

    /** The form with what was typed, if what it is about is still there: somebody else may have deleted it. */
    private Optional<TemplateInstance> form(String problem) {
        if (!browser.hasForm()) return Optional.empty();
        try {
            return again.form(problem);
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    @ServerExceptionMapper
    Response conflict(EditConflict conflict) {
        ConflictPage page = ConflictPage.of(conflict, me.viewer());
        return html(409, browser.wantsPieces() ? Pages.conflictForm(page) : Pages.conflict(page));
    }

    /** The form's work is done already: what it led to then is shown now. */
    @ServerExceptionMapper
    Response done(AlreadyDone done) {
        return after.map(done.change().map().id());
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
