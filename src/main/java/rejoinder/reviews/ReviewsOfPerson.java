package rejoinder.reviews;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import rejoinder.people.Person;
import rejoinder.people.PersonalData;

/** What reviews keep about a person. They are forgotten before the submissions that they are about. */
@ApplicationScoped
@Priority(200)
class ReviewsOfPerson implements PersonalData {

    record Reviewed(String assignment, int submission, String comment, String grade, Instant changedAt) {}

    record Remarked(
            String assignment,
            int submission,
            Mark mark,
            String ownMark,
            String text,
            Instant openedAt,
            Instant addressedAt,
            Instant verifiedAt) {}

    record Said(String text, Instant at) {}

    record All(
            List<Reviewed> received,
            List<Remarked> remarksReceived,
            List<Reviewed> written,
            List<Remarked> remarksWritten,
            List<Said> answers,
            List<String> phrases) {}

    @Override
    public String section() {
        return "reviews";
    }

    /** Of what others say about their work, only what was given back. */
    @Override
    public Object of(Person person) {
        return new All(
                reviews(Review.givenTo(person)),
                remarks(Remark.givenTo(person)),
                reviews(Review.by(person)),
                remarks(Remark.by(person)),
                RemarkAnswer.by(person).stream()
                        .map(answer -> new Said(answer.text(), answer.at()))
                        .toList(),
                Phrase.of(person).stream().map(Phrase::text).toList());
    }

    /** What was said about their own work goes with it. What they said about the work of others stays, without their name. */
    @Override
    public void forget(Person person) {
        Review.forget(person);
        Phrase.forget(person);
    }

    private static List<Reviewed> reviews(List<Review> reviews) {
        return reviews.stream()
                .map(one -> new Reviewed(
                        one.submission().assignment().title(),
                        one.submission().number(),
                        one.comment(),
                        one.grade(),
                        one.changedAt()))
                .toList();
    }

    private static List<Remarked> remarks(List<Remark> remarks) {
        return remarks.stream()
                .map(one -> new Remarked(
                        one.assignment().title(),
                        one.submission().number(),
                        one.saying().mark(),
                        one.saying().ownMark(),
                        one.saying().text(),
                        one.openedAt(),
                        one.outcome().addressedAt(),
                        one.outcome().verifiedAt()))
                .toList();
    }
}
