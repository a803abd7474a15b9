package rejoinder.reviews;

import rejoinder.assignments.Submission;
import rejoinder.people.Person;

/** Lets tests review, without the pages. Each method runs in a transaction of the caller's. */
public final class Pencil {

    private Pencil() {}

    /** A remark on a claim, also where it was given back already. */
    static Remark remark(Review review, Person teacher, Long claim, String text) {
        Remark remark = new Remark(review, teacher, claim, null, new Saying(null, null, text), null);
        remark.persist();
        return remark;
    }

    /** A remark in a draft; gives its id. */
    public static long remark(Submission submission, Person teacher, Long claim, String text) {
        return remark(Review.on(Submission.findById(submission.id()), teacher), teacher, claim, text)
                .id();
    }

    public static void answer(long remark, Person by, String text) {
        RemarkAnswer.make(Remark.findById(remark), by, text, null);
    }

    public static void giveBack(Submission submission, Person teacher) {
        Returning.one(Submission.findById(submission.id()), teacher);
    }

    /** A phrase of somebody's; gives its id. */
    public static long keep(Person teacher, String text) {
        Phrase.keep(teacher, text);
        return Phrase.<Phrase>find("teacher = ?1 and text = ?2", teacher, text)
                .firstResult()
                .id();
    }
}
