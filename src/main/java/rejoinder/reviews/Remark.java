package rejoinder.reviews;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rejoinder.assignments.Assignment;
import rejoinder.assignments.Submission;
import rejoinder.assignments.When;
import rejoinder.courses.Enrolment;
import rejoinder.courses.Notice;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Change;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/**
 * Something that a teacher says about one claim of a submission, about the step from it, or about the whole map. It is
 * open until its author addresses it, by a change or by an answer, and a teacher verifies that. It never holds a text of
 * the map, so that what is taken out there is nowhere here.
 */
@Entity
public class Remark extends PanacheEntityBase {

    static final int MAX_TEXT = 4000;
    static final int MAX_OWN_MARK = 40;

    /** Where it is about that, what it says of itself. */
    public enum State {
        OPEN,
        ADDRESSED,
        VERIFIED,
        /** It asks for nothing. */
        SAID;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final int MOST_OWN_MARKS = 30;

    private static final String WHOLE =
            """
            select r, e.part from Remark r join fetch r.review v join fetch v.submission s join fetch s.work w
            join fetch w.assignment a join fetch a.course c join fetch w.map left join fetch w.person
            left join fetch r.author
            join Enrolment e on e.course = c and e.person = :me and e.leftAt is null
            where r.id = :id and (e.part = TEACHER
              or s.returnedAt is not null and s.withdrawnAt is null and (w.person is null or w.person = :me))""";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remark_seq")
    @SequenceGenerator(name = "remark_seq", sequenceName = "remark_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review_id")
    private Review review;

    @Column(name = "claim_id")
    private Long claim;

    @Column(name = "reason_id")
    private Long reason;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Mark mark;

    @Column(name = "own_mark", length = MAX_OWN_MARK)
    private String ownMark;

    @Column(nullable = false, length = MAX_TEXT)
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "addressed_at")
    private Instant addressedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "addressed_by")
    private Person addressedBy;

    @Column(name = "addressed_revision")
    private Long addressedRevision;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "verified_by")
    private Person verifiedBy;

    @Column(name = "form_key")
    private UUID formKey;

    /** Set by those who look up many remarks at once. */
    @Transient
    private List<RemarkAnswer> answers;

    /** Whether whoever found it teaches the course; set by the finders alone. */
    @Transient
    private boolean taught;

    protected Remark() {}

    // ── finders ───────────────────────────────────────────────────────────

    /** The remark, if this viewer teaches the course, or has it back with their work; nobody else has it. */
    static Remark readableBy(Viewer viewer, long id) {
        if (!viewer.isSignedIn()) throw new NotFoundException();
        Object[] row = getEntityManager()
                .createQuery(WHOLE, Object[].class)
                .setParameter("me", viewer.person())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Remark remark = (Remark) row[0];
        remark.taught = row[1] == Enrolment.As.TEACHER;
        return remark;
    }

    /** The remark, if this viewer teaches the course and nobody has it back yet: what can still be said otherwise. */
    static Remark draftedBy(Viewer viewer, long id) {
        Remark remark = taughtBy(viewer, id);
        if (!remark.review.isDraft()) throw new NotFoundException();
        return remark;
    }

    /** The remark, if it was given back and this viewer has to do with it: whoever may answer. */
    static Remark answerableBy(Viewer viewer, long id) {
        Remark remark = readableBy(viewer, id);
        if (remark.review.isDraft()) throw new NotFoundException();
        return remark;
    }

    /** The remark, if it is about this viewer's own work. */
    static Remark receivedBy(Viewer viewer, long id) {
        Remark remark = answerableBy(viewer, id);
        if (remark.taught) throw new NotFoundException();
        return remark;
    }

    /** The remark, if it was given back and this viewer teaches the course. */
    static Remark judgedBy(Viewer viewer, long id) {
        Remark remark = answerableBy(viewer, id);
        if (!remark.taught) throw new NotFoundException();
        return remark;
    }

    private static Remark taughtBy(Viewer viewer, long id) {
        Remark remark = readableBy(viewer, id);
        if (!remark.taught) throw new NotFoundException();
        return remark;
    }

    private static Optional<Remark> madeBy(UUID form) {
        return form == null ? Optional.empty() : find("formKey", form).firstResultOptional();
    }

    static List<Remark> by(Person author) {
        return list(
                "from Remark r join fetch r.review v join fetch v.submission s join fetch s.work w"
                        + " join fetch w.assignment where r.author = ?1 order by r.id",
                author);
    }

    /** The marks in their own words that a teacher has used, by name. */
    static List<String> ownMarks(Person author) {
        return getEntityManager()
                .createQuery(
                        "select distinct r.ownMark from Remark r where r.author = ?1 and r.ownMark is not null order by r.ownMark",
                        String.class)
                .setParameter(1, author)
                .setMaxResults(MOST_OWN_MARKS)
                .getResultList();
    }

    /** What was remarked about the work of a person, and given back. */
    static List<Remark> givenTo(Person student) {
        return list(
                "from Remark r join fetch r.review v join fetch v.submission s join fetch s.work w"
                        + " join fetch w.assignment where w.person = ?1 and s.returnedAt is not null order by r.id",
                student);
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /**
     * Remarks something in a draft. A form that is sent twice makes one remark.
     *
     * @param claim beside which it stands; null for the whole map
     * @param reason the step from that claim, where it is about that; null for the claim itself
     */
    public static Remark make(
            Review review, Person author, Long claim, Long reason, Mark mark, String text, UUID form) {
        return madeBy(form).orElseGet(() -> {
            if (!review.isDraft()) throw new NotFoundException();
            Remark remark = of(review, author, claim, text);
            remark.reason = reason;
            remark.mark = mark;
            remark.formKey = form;
            remark.persist();
            review.touch();
            return remark;
        });
    }

    static Remark of(Review review, Person author, Long claim, String text) {
        Remark remark = new Remark();
        remark.review = review;
        remark.author = author;
        remark.claim = claim;
        remark.text = text;
        remark.openedAt = Instant.now();
        return remark;
    }

    /** Gives a draft a mark in the teacher's own word, in place of one of the usual ones. */
    void markAs(String own) {
        mark = null;
        ownMark = own;
    }

    void reword(Mark mark, String text) {
        assignment().refuseWhenEnded();
        this.mark = mark;
        this.ownMark = null;
        this.text = text;
        review.touch();
    }

    void remove() {
        assignment().refuseWhenEnded();
        review.touch();
        delete();
    }

    /** Answers it, and tells the other side. */
    void answer(Person by, String text, UUID form) {
        assignment().refuseWhenEnded();
        if (!RemarkAnswer.make(this, by, text, form)) return;
        for (Person one : taught ? Review.students(submission()) : teachers())
            Notice.tell(
                    one,
                    assignment().course(),
                    ReviewNotices.ANSWERED,
                    assignment().title(),
                    "/remarks/" + id);
    }

    /** Whoever wrote the remark, or where they teach here no more, those who do. */
    private List<Person> teachers() {
        List<Person> teachers = Enrolment.teachers(assignment().course()).stream()
                .map(Enrolment::person)
                .toList();
        return teachers.contains(author) ? List.of(author) : teachers;
    }

    /**
     * The author of the map says that it is done: by the newest change at the claim since it was handed in, or by an
     * answer.
     *
     * @throws NothingDone if there is neither
     */
    public void address(Person by) {
        assignment().refuseWhenEnded();
        if (state() != State.OPEN) return;
        ArgumentMap map = map().locked();
        Long change = Change.newest(map, claim, submission().revision()).orElse(null);
        if (change == null && RemarkAnswer.countBy(by, this) == 0) throw new NothingDone();
        addressedAt = Instant.now();
        addressedBy = by;
        addressedRevision = change;
    }

    /** A teacher has seen that it is done. */
    void verify(Person by) {
        assignment().refuseWhenEnded();
        if (verifiedAt != null) return;
        verifiedAt = Instant.now();
        verifiedBy = by;
    }

    /** It is not done after all; only a teacher opens what was verified. */
    void reopen() {
        assignment().refuseWhenEnded();
        if (verifiedAt != null && !taught) throw new NotFoundException();
        addressedAt = verifiedAt = null;
        addressedBy = verifiedBy = null;
        addressedRevision = null;
    }

    static void forget(Person student) {
        RemarkAnswer.forget(student);
        delete("review in (select v from Review v where v.submission.work.person = ?1)", student);
    }

    void answers(List<RemarkAnswer> answers) {
        this.answers = answers;
    }

    void taught(boolean taught) {
        this.taught = taught;
    }

    // ── reading ───────────────────────────────────────────────────────────

    public Long id() {
        return id;
    }

    public Review review() {
        return review;
    }

    public Submission submission() {
        return review.submission();
    }

    public Assignment assignment() {
        return submission().assignment();
    }

    public ArgumentMap map() {
        return submission().work().map();
    }

    /** The claim beside which it stands; null for the whole map. */
    public Long claim() {
        return claim;
    }

    public boolean isAboutStep() {
        return reason != null;
    }

    /** Null for none. */
    public Mark mark() {
        return mark;
    }

    /** A mark in the teacher's own word; null for none. */
    public String ownMark() {
        return ownMark;
    }

    /** May be empty where there is a mark. */
    public String text() {
        return text;
    }

    public Person author() {
        return author;
    }

    /** In the time of the course. */
    public When openedWhen() {
        return When.of(openedAt, assignment().course().zone());
    }

    public Instant openedAt() {
        return openedAt;
    }

    public State state() {
        if (verifiedAt != null) return State.VERIFIED;
        if (addressedAt != null) return State.ADDRESSED;
        return mark == null || mark.asks() ? State.OPEN : State.SAID;
    }

    public boolean isOpen() {
        return state() == State.OPEN;
    }

    public boolean isAddressed() {
        return state() == State.ADDRESSED;
    }

    public boolean isVerified() {
        return state() == State.VERIFIED;
    }

    /** Whether it asks for something, done or not. */
    public boolean isAsking() {
        return state() != State.SAID;
    }

    public Instant addressedAt() {
        return addressedAt;
    }

    /** The change that addressed it; null where words did. */
    public Long addressedRevision() {
        return addressedRevision;
    }

    /** The revision just before that change. */
    public long revisionBefore() {
        return Math.max(1, addressedRevision - 1);
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }

    public Person verifiedBy() {
        return verifiedBy;
    }

    public boolean isDraft() {
        return review.isDraft();
    }

    /** Whether the viewer who looked it up teaches the course. */
    public boolean isTaught() {
        return taught;
    }

    /** The oldest first. */
    public List<RemarkAnswer> answers() {
        if (answers == null) answers = new ArrayList<>(RemarkAnswer.of(this));
        return answers;
    }
}
