package rejoinder.reviews;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rejoinder.assignments.Assignment;
import rejoinder.assignments.Submission;
import rejoinder.assignments.When;
import rejoinder.maps.ArgumentMap;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/**
 * Something that a teacher says about one claim of a submission, about the step from it, or about the whole map. It is
 * open until its author addresses it, by a change or by an answer, and a teacher verifies that. It never holds a text of
 * the map, so that what is taken out there is nowhere here.
 */
@Entity
public class Remark extends PanacheEntityBase {

    private static final int MOST_OWN_MARKS = 30;

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

    @Embedded
    private Saying saying;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Embedded
    private Outcome outcome;

    @Column(name = "form_key")
    private UUID formKey;

    protected Remark() {}

    Remark(Review review, Person author, Long claim, Long reason, Saying saying, UUID form) {
        this.review = review;
        this.author = author;
        this.claim = claim;
        this.reason = reason;
        this.saying = saying;
        this.openedAt = Instant.now();
        this.formKey = form;
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The remark, if this viewer teaches the course and nobody has it back yet: what can still be said otherwise. */
    static Remark draftedBy(Viewer viewer, long id) {
        RemarkThread thread = RemarkThread.readableBy(viewer, id);
        if (!thread.isTaught() || !thread.remark().isDraft()) throw new NotFoundException();
        return thread.remark();
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
                        "select distinct r.saying.ownMark from Remark r where r.author = ?1 and r.saying.ownMark is not null order by r.saying.ownMark",
                        String.class)
                .setParameter(1, author)
                .setMaxResults(MOST_OWN_MARKS)
                .getResultList();
    }

    /** What was remarked about the work of a person, and given back. */
    static List<Remark> givenTo(Person student) {
        return list(
                "from Remark r join fetch r.review v join fetch v.submission s join fetch s.work w"
                        + " join fetch w.assignment where w.person = ?1 and s.fate.returnedAt is not null order by r.id",
                student);
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /**
     * Remarks something in a draft. A form that is sent twice makes one remark.
     *
     * @param claim beside which it stands; null for the whole map
     * @param reason the step from that claim, where it is about that; null for the claim itself
     */
    public static Remark make(Review review, Person author, Long claim, Long reason, Saying saying, UUID form) {
        return madeBy(form).orElseGet(() -> {
            if (!review.isDraft()) throw new NotFoundException();
            Remark remark = new Remark(review, author, claim, reason, saying, form);
            remark.persist();
            review.touch();
            return remark;
        });
    }

    void reword(Saying saying) {
        assignment().refuseWhenEnded();
        this.saying = saying;
        review.touch();
    }

    void remove() {
        assignment().refuseWhenEnded();
        review.touch();
        delete();
    }

    void become(Outcome outcome) {
        this.outcome = outcome;
    }

    static void forget(Person student) {
        RemarkAnswer.forget(student);
        delete("review in (select v from Review v where v.submission.work.person = ?1)", student);
    }

    // ── reading ───────────────────────────────────────────────────────────

    public Long id() {
        return id;
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

    public Saying saying() {
        return saying;
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

    /** Columns that are all empty come back as no object at all. */
    public Outcome outcome() {
        return outcome == null ? Outcome.NONE : outcome;
    }

    public Outcome.State state() {
        return outcome().state(saying.asks());
    }

    public boolean isDraft() {
        return review.isDraft();
    }
}
