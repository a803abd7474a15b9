package rejoinder.reviews;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.assignments.Assignment;
import rejoinder.assignments.Submission;
import rejoinder.people.Person;

/**
 * What the teachers of a course say about a submission. It is a draft, which they alone see, for as long as the submission
 * is not given back. Where a newer submission comes before that, the draft goes on with the newer one.
 */
@Entity
public class Review extends PanacheEntityBase {

    static final int MAX_COMMENT = 10_000;
    static final int MAX_GRADE = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_seq")
    @SequenceGenerator(name = "review_seq", sequenceName = "review_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "teacher_id")
    private Person teacher;

    @Column(nullable = false, length = MAX_COMMENT)
    private String comment = "";

    @Column(nullable = false, length = MAX_GRADE)
    private String grade = "";

    @Column(nullable = false)
    private int version;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Review() {}

    private Review(Submission submission, Person teacher) {
        this.submission = submission;
        this.teacher = teacher;
        this.begunAt = Instant.now();
        this.changedAt = begunAt;
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The review of a submission, or the draft that comes to it from an earlier one; empty before anything was said. */
    static Optional<Review> of(Submission submission) {
        return find(
                        """
                        from Review v join fetch v.submission s where s = ?1
                        or s.work = ?2 and s.number < ?3 and s.fate.returnedAt is null order by s.number desc""",
                        submission,
                        submission.work(),
                        submission.number())
                .firstResultOptional();
    }

    /** What was said about each of these, by the submission's id. */
    static Map<Long, Review> of(List<Submission> submissions) {
        return Review.<Review>list("submission in ?1", submissions).stream()
                .collect(Collectors.toMap(review -> review.submission.id(), review -> review));
    }

    /** What was said about an assignment's work, and not given back. */
    static List<Review> drafts(Assignment assignment) {
        return list(
                "from Review v join fetch v.submission s join fetch s.work w where w.assignment = ?1 and s.fate.returnedAt is null",
                assignment);
    }

    static List<Review> by(Person teacher) {
        return list(
                "from Review v join fetch v.submission s join fetch s.work w join fetch w.assignment where v.teacher = ?1 order by v.id",
                teacher);
    }

    /** What was said about the work of a person, and given back. */
    static List<Review> givenTo(Person student) {
        return list(
                """
                from Review v join fetch v.submission s join fetch s.work w join fetch w.assignment
                where w.person = ?1 and s.fate.returnedAt is not null order by v.id""",
                student);
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** The review of a submission to write in, begun now if there is none. */
    public static Review on(Submission submission, Person teacher) {
        submission.assignment().refuseWhenEnded();
        submission.work().map().locked();
        Review review = of(submission).orElseGet(() -> new Review(submission, teacher));
        review.goTo(submission);
        review.persist();
        return review;
    }

    /** The draft is about a newer submission of the same work from now on. */
    void goTo(Submission newer) {
        submission = newer;
    }

    /**
     * Says something about the whole. Whoever has it back already is told that it changed.
     *
     * @param seen the version that the teacher had before them
     * @throws WrittenMeanwhile if somebody else has said something else since
     */
    public void say(Person teacher, String comment, String grade, int seen) {
        if (this.comment.equals(comment) && this.grade.equals(grade)) return;
        if (version != seen) throw new WrittenMeanwhile(this.teacher, this.comment, this.grade);
        this.comment = comment;
        this.grade = grade;
        this.teacher = teacher;
        version++;
        changedAt = Instant.now();
        if (!isDraft()) Telling.of(submission).changed();
    }

    void touch() {
        changedAt = Instant.now();
    }

    /** Takes away all that was said about the work of a person. */
    static void forget(Person student) {
        Remark.forget(student);
        delete("submission in (select s from Submission s where s.work.person = ?1)", student);
    }

    // ── reading ───────────────────────────────────────────────────────────

    public Long id() {
        return id;
    }

    public Submission submission() {
        return submission;
    }

    /** Who wrote it last. */
    public Person teacher() {
        return teacher;
    }

    public String comment() {
        return comment;
    }

    /** In words or points, as the teacher likes; empty for none. */
    public String grade() {
        return grade;
    }

    public int version() {
        return version;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Whether nothing is said, not even beside a claim. */
    boolean isBlank() {
        return comment.isEmpty() && grade.isEmpty() && Remark.count("review", this) == 0;
    }

    public boolean isDraft() {
        return !submission.isReturned();
    }
}
