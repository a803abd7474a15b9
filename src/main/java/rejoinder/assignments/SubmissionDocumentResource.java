package rejoinder.assignments;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rejoinder.documents.Bindery;
import rejoinder.documents.Download;
import rejoinder.documents.Manuscript;
import rejoinder.documents.Manuscripts;
import rejoinder.documents.Remarked;
import rejoinder.documents.Wishes;
import rejoinder.people.Me;
import rejoinder.people.Words;

/** What was handed in as a document, with what was said about it, and with how it came about. */
@Path("/submissions/{submission}/outline.pdf")
class SubmissionDocumentResource {

    @Inject
    Me me;

    @Inject
    Bindery bindery;

    @Inject
    Manuscripts manuscripts;

    @Inject
    AssignmentMessages words;

    @Inject
    @All
    List<SubmissionRemarks> remarks;

    @GET
    public Response download(long submission, @BeanParam Wishes wishes) {
        me.person();
        Submission found = Submission.readableBy(me.viewer(), submission);
        Manuscript manuscript = manuscript(found, wishes);
        return Download.of(
                bindery.bind(manuscript, found.assignment().course().zone(), wishes.paper()),
                "application/pdf",
                manuscript.edition().outline().head().title() + " " + words.submission(found.number()),
                ".pdf");
    }

    private Manuscript manuscript(Submission submission, Wishes wishes) {
        Work work = submission.work();
        Manuscripts.Origin origin = new Manuscripts.Origin(
                submission.revision(),
                work.person() == null ? words.wholeClass() : Words.known(work.person()),
                submission.handIn().at(),
                SubmissionPage.address(submission),
                submission.assignment().title() + "  ·  " + words.submission(submission.number()));
        return manuscripts.of(work.map(), submission.edition(), origin, wishes, () -> said(submission));
    }

    private List<Remarked> said(Submission submission) {
        return remarks.stream()
                .flatMap(one -> one.on(submission, me.viewer()).stream())
                .toList();
    }
}
