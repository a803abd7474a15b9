package rejoinder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import rejoinder.assignments.Submission;
import rejoinder.assignments.SubmissionRemarks;
import rejoinder.documents.Remarked;
import rejoinder.documents.Remarks;
import rejoinder.maps.ArgumentMap;
import rejoinder.people.Viewer;
import rejoinder.people.Words;

/** Brings what was given back into the documents of maps and of submissions; drafts stay on the desk. */
@ApplicationScoped
class RemarksInDocuments implements Remarks, SubmissionRemarks {

    @Inject
    ReviewMessages words;

    @Override
    public List<Remarked> on(ArgumentMap map, Viewer viewer) {
        if (map.course() == null || !viewer.isSignedIn()) return List.of();
        return said(Feedback.on(map, viewer), Integer.MAX_VALUE);
    }

    @Override
    public List<Remarked> on(Submission submission, Viewer viewer) {
        return said(Feedback.givenBack(submission, viewer), submission.number());
    }

    private List<Remarked> said(Feedback feedback, int until) {
        List<Remarked> said = new ArrayList<>();
        for (Feedback.Round round : feedback.rounds()) {
            if (!round.submission().isReturned() || round.submission().number() > until) continue;
            Review review = round.review();
            if (review != null && !(review.comment().isEmpty() && review.grade().isEmpty())) said.add(whole(round));
            for (RemarkThread thread : round.remarks()) said.add(said(thread));
        }
        return said;
    }

    private Remarked whole(Feedback.Round round) {
        Review review = round.review();
        return new Remarked(
                null,
                review.grade().isEmpty() ? null : words.gradeIs(review.grade()),
                review.comment(),
                Words.known(review.teacher()),
                round.submission().fate().returnedAt(),
                null,
                List.of());
    }

    private Remarked said(RemarkThread thread) {
        Remark remark = thread.remark();
        Saying saying = remark.saying();
        String mark = saying.mark() == null ? saying.ownMark() : ReviewWords.words(saying.mark());
        return new Remarked(
                remark.claim(),
                remark.isAboutStep() ? (mark == null ? "" : mark + ", ") + words.onStep() : mark,
                saying.text(),
                Words.known(remark.author()),
                remark.openedAt(),
                switch (remark.state()) {
                    case OPEN -> words.open();
                    case ADDRESSED -> words.addressed();
                    case VERIFIED ->
                        words.verifiedBy(Words.known(remark.outcome().verifiedBy()));
                    case SAID -> null;
                },
                thread.answers().stream()
                        .map(answer -> new Remarked.Answer(answer.text(), Words.known(answer.author()), answer.at()))
                        .toList());
    }
}
