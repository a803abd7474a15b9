package rejoinder.assignments;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.maps.Edition;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/**
 * A map as it was handed in: one revision of it, which the journal keeps, whatever happens to the map later. Only a text
 * that is taken out for good goes from it too.
 */
@Entity
public class Submission extends PanacheEntityBase {

    static final String WHOLE =
            """
            from Submission s join fetch s.work w join fetch w.assignment a join fetch a.course
            join fetch w.map left join fetch w.person""";

    /** Of a submission s: nothing newer of the same work stands. */
    static final String NEWEST =
            " s.fate.withdrawnAt is null and not exists (select 1 from Submission n where n.work = s.work"
                    + " and n.number > s.number and n.fate.withdrawnAt is null)";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission_seq")
    @SequenceGenerator(name = "submission_seq", sequenceName = "submission_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "work_id")
    private Work work;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private long revision;

    @Embedded
    private HandIn handIn;

    @Embedded
    private Fate fate;

    protected Submission() {}

    private Submission(Work work, int number, Person by, Instant dueAt) {
        this.work = work;
        this.number = number;
        this.revision = work.map().revision();
        this.handIn = HandIn.by(by, dueAt);
    }

    // ── finders ───────────────────────────────────────────────────────────

    /**
     * The submission, if it is this viewer's or their class's, or they teach the course; who was taken out of the course
     * finds nothing. What was withdrawn only those find who handed it in.
     */
    public static Submission readableBy(Viewer viewer, long id) {
        return SubmissionAccess.find(viewer, id).orElseThrow(NotFoundException::new);
    }

    /** The submission, if this viewer teaches the course. */
    public static Submission reviewableBy(Viewer viewer, long id) {
        Submission submission = readableBy(viewer, id);
        if (!submission.assignment().course().isTaught()) throw new NotFoundException();
        return submission;
    }

    /** The submission, if this viewer handed it in, or their class did. */
    static Submission handedInBy(Viewer viewer, long id) {
        Submission submission = readableBy(viewer, id);
        if (submission.assignment().course().isTaught()) throw new NotFoundException();
        return submission;
    }

    /** What waits for a teacher: the newest of each work that was not given back, in the order in which it came. */
    public static List<Submission> awaiting(Assignment assignment) {
        return list(
                WHOLE + " where a = ?1 and s.fate.returnedAt is null and" + NEWEST + " order by s.handIn.at, s.id",
                assignment);
    }

    /** What counts now of a work: the newest that was not withdrawn. */
    public static Optional<Submission> latest(Work work) {
        return find("from Submission s where s.work = ?1 and" + NEWEST, work).firstResultOptional();
    }

    /** The same of all works of an assignment, by the work's id. */
    public static Map<Long, Submission> latest(Assignment assignment) {
        return byWork(list("from Submission s join fetch s.work w where w.assignment = ?1 and" + NEWEST, assignment));
    }

    /** The same of several works. */
    static Map<Long, Submission> latest(List<Work> works) {
        return works.isEmpty()
                ? Map.of()
                : byWork(list("from Submission s join fetch s.work w where w in ?1 and" + NEWEST, works));
    }

    private static Map<Long, Submission> byWork(List<Submission> submissions) {
        return submissions.stream().collect(Collectors.toMap(one -> one.work.id(), one -> one));
    }

    /** All of a work, withdrawn ones too, the newest first. */
    public static List<Submission> of(Work work) {
        return list("from Submission s left join fetch s.handIn.by where s.work = ?1 order by s.number desc", work);
    }

    /** What was handed in before this one and was not withdrawn; empty for the first. */
    public Optional<Submission> before() {
        return find("work = ?1 and number < ?2 and fate.withdrawnAt is null order by number desc", work, number)
                .firstResultOptional();
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /**
     * In the transaction that has locked the map.
     *
     * @param dueAt by when it was due; null for no date, as after it was given back
     */
    static Submission make(Work work, Person by, Instant dueAt) {
        Submission submission = new Submission(work, 1 + (int) count("work", work), by, dueAt);
        submission.persist();
        return submission;
    }

    /**
     * Takes it back, with what was handed in before it and is not returned, as if nothing had been handed in.
     *
     * @throws Declined after the date, and where a teacher has given it back
     */
    public void withdraw(Person by) {
        lock();
        if (isWithdrawn()) return;
        if (isReturned()) throw new Declined(Declined.Rule.RETURNED);
        if (handIn.isFinal()) throw new Declined(Declined.Rule.TOO_LATE_TO_WITHDRAW);
        Fate withdrawn = Fate.withdrawn(by);
        Submission.<Submission>list("work = ?1 and fate.withdrawnAt is null and fate.returnedAt is null", work)
                .forEach(one -> one.fate = withdrawn);
    }

    /** Gives it back to whoever handed it in, and tells them. From then on a new one may be handed in at any time. */
    public void giveBack(Person by) {
        lock();
        if (isWithdrawn()) throw new NotFoundException();
        if (isReturned()) return;
        fate = Fate.returned(by);
        Telling.of(assignment()).returned(this);
    }

    private void lock() {
        assignment().refuseWhenEnded();
        work.map().locked();
        getEntityManager().refresh(this);
    }

    /** Says anew by when what waits for a teacher was due, after the assignment or an extension has changed. */
    static void measure(Assignment assignment) {
        Map<Long, Extension> extensions = Extension.of(assignment);
        for (Submission one : Submission.<Submission>list(
                "from Submission s join fetch s.work w where w.assignment = ?1 and s.fate.withdrawnAt is null"
                        + " and s.fate.returnedAt is null and not exists (select 1 from Submission r where r.work = w"
                        + " and r.number < s.number and r.fate.returnedAt is not null)",
                assignment)) {
            Person person = one.work.person();
            one.handIn = one.handIn.due(assignment.terms().due(person == null ? null : extensions.get(person.id())));
        }
    }

    static void forget(Person person) {
        delete("work in (select w from Work w where w.person = ?1)", person);
    }

    // ── reading ───────────────────────────────────────────────────────────

    /** The map as it was handed in, with the texts of then. */
    public Edition edition() {
        return Edition.of(work.map(), revision);
    }

    public Long id() {
        return id;
    }

    public Work work() {
        return work;
    }

    public Assignment assignment() {
        return work.assignment();
    }

    /** From 1, among those of the same work. */
    public int number() {
        return number;
    }

    /** Of the map. */
    public long revision() {
        return revision;
    }

    public HandIn handIn() {
        return handIn;
    }

    public boolean isLate() {
        return handIn.isLate();
    }

    /** Columns that are all empty come back as no object at all. */
    public Fate fate() {
        return fate == null ? Fate.OPEN : fate;
    }

    public boolean isWithdrawn() {
        return fate().isWithdrawn();
    }

    public boolean isReturned() {
        return fate().isReturned();
    }

    public Dates dates() {
        return Dates.of(this);
    }

    /** Whether it still waits for a teacher. */
    public boolean isAwaiting() {
        return !isWithdrawn() && !isReturned();
    }

    /** Whether whoever handed it in may still take it back. */
    public boolean mayBeWithdrawn() {
        return isAwaiting() && !handIn.isFinal();
    }
}
