package rejoinder.assignments;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.maps.Margins;
import rejoinder.maps.OutlinePages;
import rejoinder.people.Me;
import rejoinder.people.Person;
import rejoinder.web.Again;
import rejoinder.web.DiskGate;
import rejoinder.web.Flash;
import rejoinder.web.SeeOther;

/** What was handed in, as it was then, and what has changed before and after. */
@Path("/submissions/{submission}")
class SubmissionResource {

    @Inject
    Me me;

    @Inject
    OutlinePages pages;

    @Inject
    @All
    List<SubmissionMargins> margins;

    @Inject
    Again again;

    @Inject
    DiskGate gate;

    @Inject
    Flash flash;

    @Inject
    Verdicts verdicts;

    @Inject
    AssignmentMessages words;

    @GET
    public TemplateInstance outline(long submission, @RestQuery Long from) {
        Submission found = found(submission);
        return Pages.submission(SubmissionPage.outline(found, pages, from, beside(found)));
    }

    /** The text of then, beside the claims of then. */
    @GET
    @Path("text")
    public TemplateInstance text(long submission, @RestQuery Long source) {
        return Pages.submission(SubmissionPage.text(found(submission), source));
    }

    /** What is different from what was handed in before it. */
    @GET
    @Path("changes")
    public TemplateInstance changes(long submission) {
        Submission found = found(submission);
        Submission before = found.before().orElseThrow(NotFoundException::new);
        return Pages.submission(SubmissionPage.changes(found, before, pages));
    }

    /** What has changed on the map since. */
    @GET
    @Path("since")
    public TemplateInstance since(long submission) {
        return Pages.submission(SubmissionPage.since(found(submission), pages));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(long submission) throws Exception {
        Person student = me.person();
        again.with(problem -> Pages.work(
                WorkPage.of(Submission.handedInBy(me.viewer(), submission).assignment(), student, verdicts, problem)));
        Submission withdrawn = gate.write(() -> {
            Submission found = Submission.handedInBy(me.viewer(), submission);
            found.withdraw(student);
            return found;
        });
        flash.say(words.withdrawnNow());
        return SeeOther.at("/assignments/" + withdrawn.assignment().id());
    }

    private Margins beside(Submission submission) {
        return margins.stream()
                .map(one -> one.of(submission, me.viewer()))
                .findFirst()
                .orElse(Margins.NONE);
    }

    private Submission found(long submission) {
        me.person();
        return Submission.readableBy(me.viewer(), submission);
    }
}
