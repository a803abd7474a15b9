package rejoinder.reviews;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import rejoinder.assignments.Assignment;
import rejoinder.courses.Enrolment;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Change;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/**
 * A remark as somebody has found it, with what was answered to it; and what the two sides do about it once it was given
 * back.
 */
public final class RemarkThread {

    private static final String FOUND =
            """
            select r, e.part from Remark r join fetch r.review v join fetch v.submission s join fetch s.work w
            join fetch w.assignment a join fetch a.course c join fetch w.map left join fetch w.person
            left join fetch r.author
            join Enrolment e on e.course = c and e.person = :me and e.leftAt is null
            where r.id = :id and (e.part = TEACHER
              or s.fate.returnedAt is not null and s.fate.withdrawnAt is null and (w.person is null or w.person = :me))""";

    private final Remark remark;
    private final boolean taught;
    private List<RemarkAnswer> answers;

    /**
     * @param taught whether whoever found it teaches the course
     * @param answers the oldest first; null for those that are looked up when they are asked for
     */
    RemarkThread(Remark remark, boolean taught, List<RemarkAnswer> answers) {
        this.remark = remark;
        this.taught = taught;
        this.answers = answers;
    }

    /** As the author of the map has it. */
    public static RemarkThread of(Remark remark) {
        return new RemarkThread(remark, false, null);
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The remark, if this viewer teaches the course, or has it back with their work; nobody else has it. */
    static RemarkThread readableBy(Viewer viewer, long id) {
        if (!viewer.isSignedIn()) throw new NotFoundException();
        Object[] row = Remark.getEntityManager()
                .createQuery(FOUND, Object[].class)
                .setParameter("me", viewer.person())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new RemarkThread((Remark) row[0], row[1] == Enrolment.As.TEACHER, null);
    }

    /** The remark, if it was given back and this viewer has to do with it: whoever may answer. */
    static RemarkThread answerableBy(Viewer viewer, long id) {
        RemarkThread thread = readableBy(viewer, id);
        if (thread.remark.isDraft()) throw new NotFoundException();
        return thread;
    }

    /** The remark, if it is about this viewer's own work. */
    static RemarkThread receivedBy(Viewer viewer, long id) {
        RemarkThread thread = answerableBy(viewer, id);
        if (thread.taught) throw new NotFoundException();
        return thread;
    }

    /** The remark, if it was given back and this viewer teaches the course. */
    static RemarkThread judgedBy(Viewer viewer, long id) {
        RemarkThread thread = answerableBy(viewer, id);
        if (!thread.taught) throw new NotFoundException();
        return thread;
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** Answers it, and tells the other side. */
    void answer(Person by, String text, UUID form) {
        assignment().refuseWhenEnded();
        if (RemarkAnswer.make(remark, by, text, form))
            Telling.of(remark.submission()).answered(remark, taught);
    }

    /**
     * The author of the map says that it is done: by the newest change at the claim since it was handed in, or by an
     * answer.
     *
     * @throws NothingDone if there is neither
     */
    public void address(Person by) {
        assignment().refuseWhenEnded();
        if (!remark.state().isOpen()) return;
        ArgumentMap map = remark.map().locked();
        Long change = Change.newest(map, remark.claim(), remark.submission().revision())
                .orElse(null);
        if (change == null && RemarkAnswer.countBy(by, remark) == 0) throw new NothingDone();
        remark.become(remark.outcome().addressed(by, change));
    }

    /** A teacher has seen that it is done. */
    void verify(Person by) {
        assignment().refuseWhenEnded();
        if (!remark.state().isVerified()) remark.become(remark.outcome().verified(by));
    }

    /** It is not done after all; only a teacher opens what was verified. */
    void reopen() {
        assignment().refuseWhenEnded();
        if (remark.state().isVerified() && !taught) throw new NotFoundException();
        remark.become(Outcome.NONE);
    }

    private Assignment assignment() {
        return remark.assignment();
    }

    // ── reading ───────────────────────────────────────────────────────────

    public Remark remark() {
        return remark;
    }

    /** Whether whoever found it teaches the course. */
    public boolean isTaught() {
        return taught;
    }

    /** The oldest first. */
    public List<RemarkAnswer> answers() {
        if (answers == null) answers = RemarkAnswer.of(remark);
        return answers;
    }
}
