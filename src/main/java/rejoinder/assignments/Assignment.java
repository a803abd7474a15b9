package rejoinder.assignments;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rejoinder.courses.Course;
import rejoinder.courses.Notice;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Source;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/** What a course is asked to do: the instructions, what everybody begins from, and from when until when. */
@Entity
public class Assignment extends PanacheEntityBase {

    public enum Mode {
        EACH,
        TOGETHER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment_seq")
    @SequenceGenerator(name = "assignment_seq", sequenceName = "assignment_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id")
    private Course course;

    @Embedded
    private Terms terms;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Mode mode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "starter_id")
    private ArgumentMap starter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_by")
    private Person setBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Assignment() {}

    private Assignment(Course course, Person by, Terms terms, Mode mode, ArgumentMap starter) {
        this.course = course;
        this.setBy = by;
        this.mode = mode;
        this.starter = starter;
        this.createdAt = Instant.now();
        this.terms = terms.checked();
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The assignment, if this viewer learns in its course and it is open, or teaches there. */
    public static Assignment readableBy(Viewer viewer, long id) {
        Assignment assignment = Assignment.<Assignment>find(
                        "from Assignment a join fetch a.course join fetch a.starter where a.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
        Course found = Course.attendedBy(viewer, assignment.course.id());
        if (!found.isTaught() && !assignment.terms.isOpen()) throw new NotFoundException();
        return assignment;
    }

    /** The assignment, if this viewer teaches its course. */
    public static Assignment taughtBy(Viewer viewer, long id) {
        Assignment assignment = readableBy(viewer, id);
        if (!assignment.course.isTaught()) throw new NotFoundException();
        return assignment;
    }

    /** The assignment, if this viewer is one of those who are asked to do it. */
    static Assignment doneBy(Viewer viewer, long id) {
        Assignment assignment = readableBy(viewer, id);
        if (assignment.course.isTaught()) throw new NotFoundException();
        return assignment;
    }

    /** What courses ask for: what is due first comes first, and what has no date comes last. */
    public static List<Assignment> of(List<Course> courses) {
        return courses.isEmpty()
                ? List.of()
                : list(
                        "from Assignment a join fetch a.course join fetch a.starter where a.course in ?1"
                                + " order by case when a.terms.dueAt is null then 1 else 0 end, a.terms.dueAt, a.terms.opensAt, a.id",
                        courses);
    }

    /** The assignment that everybody begins from this map; empty for any other map. */
    static Optional<Assignment> startingFrom(ArgumentMap map) {
        return find("starter", map).firstResultOptional();
    }

    /** The assignment that this form has made already. */
    private static Optional<Assignment> madeBy(Act act) {
        return act.form() == null
                ? Optional.empty()
                : find(
                                "from Assignment a where exists (select 1 from Change c where c.map = a.starter"
                                        + " and c.person = ?1 and c.form = ?2)",
                                act.by(),
                                act.form())
                        .firstResultOptional();
    }

    /** What has opened without anybody having been told. */
    static List<Assignment> toAnnounce(Instant now) {
        return list(
                "from Assignment a join fetch a.course c where a.announcedAt is null and a.terms.opensAt <= ?1 and c.endedAt is null",
                now);
    }

    /** What is open and due before then, without a reminder so far. */
    static List<Assignment> toRemind(Instant now, Instant dueBefore) {
        return list(
                """
                from Assignment a join fetch a.course c where a.remindedAt is null and a.terms.opensAt <= ?1
                and a.terms.dueAt > ?1 and a.terms.dueAt <= ?2 and c.endedAt is null""",
                now,
                dueBefore);
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** Asks a course to do something. A form that is sent twice makes one assignment. */
    public static Assignment set(Course course, Act act, Terms terms, Mode mode, Beginning beginning) {
        course.refuseWhenEnded();
        return madeBy(act).orElseGet(() -> {
            ArgumentMap starter = beginning.make(course, act, terms.title());
            Assignment assignment = new Assignment(course, act.by(), terms, mode, starter);
            assignment.persist();
            assignment.announce();
            return assignment;
        });
    }

    /** Asks for something else, or for another time; whoever is at it already is told. */
    void revise(Terms terms) {
        refuseWhenEnded();
        Terms before = this.terms;
        this.terms = terms.checked();
        if (!terms.isDueAsBefore(before)) remindedAt = null;
        if (announcedAt == null) announce();
        else if (!terms.asksTheSame(before)) Telling.of(this).changed();
        else if (!terms.isDueAsBefore(before)) Telling.of(this).dueOtherwise();
        Submission.measure(this);
    }

    /**
     * It is not asked for any more, and nobody is told of it. What it began from goes where deleted maps go.
     *
     * @throws Declined if somebody has begun
     */
    void takeBack() {
        refuseWhenEnded();
        ArgumentMap beginning = starter.locked();
        if (!Work.of(this).isEmpty()) throw new Declined(Declined.Rule.BEGUN);
        Extension.forget(this);
        Notice.takeBack(address());
        delete();
        flush();
        beginning.delete();
    }

    /** Tells the students that it is there, once it has opened. */
    void announce() {
        if (announcedAt != null || !terms.isOpen()) return;
        announcedAt = Instant.now();
        Telling.of(this).assigned();
    }

    /** Tells those who have handed nothing in that it is due soon. */
    void remind() {
        remindedAt = Instant.now();
        Telling.of(this).dueSoon();
    }

    /** @throws rejoinder.courses.CourseEnded where nothing can change any more */
    public void refuseWhenEnded() {
        course.refuseWhenEnded();
    }

    // ── reading ───────────────────────────────────────────────────────────

    public Long id() {
        return id;
    }

    String address() {
        return "/assignments/" + id;
    }

    public Course course() {
        return course;
    }

    public Terms terms() {
        return terms;
    }

    public String title() {
        return terms.title();
    }

    public boolean isTogether() {
        return mode == Mode.TOGETHER;
    }

    /** What everybody begins from: a map that belongs to the course, with the texts to work from. */
    public ArgumentMap starter() {
        return starter;
    }

    /** The texts to work from, as they are now. */
    public List<Source> texts() {
        return Source.of(starter);
    }

    public Person setBy() {
        return setBy;
    }

    /** When it is due for this person; null for never. */
    public Instant dueFor(Person person) {
        return isTogether()
                ? terms.dueAt()
                : terms.due(Extension.of(this, person).orElse(null));
    }
}
