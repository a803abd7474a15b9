package rejoinder.assignments;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rejoinder.documents.Bindery;
import rejoinder.documents.Download;
import rejoinder.documents.Manuscript;
import rejoinder.documents.Remarked;
import rejoinder.documents.Wishes;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Deed;
import rejoinder.maps.Edition;
import rejoinder.maps.Outline;
import rejoinder.maps.Scales;
import rejoinder.maps.Stands;
import rejoinder.people.Me;
import rejoinder.people.Words;
import rejoinder.web.Site;

/** What was handed in as a document, with what was said about it, and with how it came about. */
@Path("/submissions/{submission}/outline.pdf")
class SubmissionDocumentResource {

    @Inject
    Me me;

    @Inject
    Bindery bindery;

    @Inject
    Scales scales;

    @Inject
    Site site;

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
        ArgumentMap map = submission.work().map();
        Edition edition = submission.edition();
        Outline outline = edition.outline();
        Outline.Claim branch =
                wishes.from() == null ? null : outline.claim(wishes.from()).orElseThrow(NotFoundException::new);
        List<Deed> deeds = wishes.history() ? Deed.of(map, submission.revision(), Manuscript.MOST_DEEDS) : List.of();
        return new Manuscript(
                edition,
                branch,
                submission.work().person() == null
                        ? words.wholeClass()
                        : Words.known(submission.work().person()),
                submission.handedInAt(),
                site.link(SubmissionPage.address(submission)),
                submission.assignment().title() + "  ·  " + words.submission(submission.number()),
                wishes.standing() ? scales.alike().of(outline) : Stands.NONE,
                wishes.remarks() ? said(submission) : List.of(),
                deeds,
                deeds.size() == submission.revision());
    }

    private List<Remarked> said(Submission submission) {
        return remarks.stream()
                .flatMap(one -> one.on(submission, me.viewer()).stream())
                .toList();
    }
}
