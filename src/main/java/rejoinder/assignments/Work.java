package rejoinder.assignments;

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
import java.util.Optional;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Holding;
import rejoinder.maps.MapCopy;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/** The map on which somebody does an assignment, or the whole class does. */
@Entity
public class Work extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_seq")
    @SequenceGenerator(name = "work_seq", sequenceName = "work_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignment_id")
    private Assignment assignment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "map_id")
    private ArgumentMap map;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    protected Work() {}

    private Work(Assignment assignment, Person person, ArgumentMap map) {
        this.assignment = assignment;
        this.person = person;
        this.map = map;
        this.openedAt = Instant.now();
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** What this person has begun, or their class has; empty before that. */
    static Optional<Work> of(Assignment assignment, Person person) {
        return find(
                        "from Work w join fetch w.map where w.assignment = ?1 and (w.person = ?2 or w.person is null)",
                        assignment,
                        person)
                .firstResultOptional();
    }

    /** All that was begun, in the order in which it was. */
    static List<Work> of(Assignment assignment) {
        return list(
                "from Work w join fetch w.map left join fetch w.person where w.assignment = ?1 order by w.map.id",
                assignment);
    }

    /** What this person has begun, or their classes have, of several assignments. */
    static List<Work> of(List<Assignment> assignments, Person person) {
        return assignments.isEmpty()
                ? List.of()
                : list(
                        "from Work w join fetch w.map where w.assignment in ?1 and (w.person = ?2 or w.person is null)",
                        assignments,
                        person);
    }

    static List<Work> of(Person person) {
        return list("from Work w join fetch w.assignment join fetch w.map where w.person = ?1 order by w.id", person);
    }

    /** The work that is done on this map, for whoever is in the course. */
    static Optional<Work> on(ArgumentMap map, Viewer viewer) {
        return find(
                        """
                        from Work w join fetch w.assignment a where w.map = ?1 and exists (
                          select 1 from Enrolment e
                          where e.course = a.course and e.person = ?2 and e.leftAt is null)""",
                        map,
                        viewer.person())
                .firstResultOptional();
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /**
     * Gives a student a map to work on, which begins as the starter of the assignment does, or leads to the one that is
     * there. What it begins with was written by whoever set the assignment.
     */
    public static Work begin(Assignment assignment, Person student) {
        assignment.refuseWhenEnded();
        // The map that all begin from is what those who begin queue at: two of one class make one map.
        ArgumentMap starter = assignment.starter().locked();
        return of(assignment, student).orElseGet(() -> {
            Holding holding = assignment.isTogether()
                    ? Holding.byCourse(assignment.course())
                    : Holding.in(assignment.course(), student);
            ArgumentMap map = MapCopy.of(starter).handOut(Act.of(assignment.setBy()), holding);
            Work work = new Work(assignment, assignment.isTogether() ? null : student, map);
            work.persist();
            return work;
        });
    }

    /**
     * Hands the map in as it is now. What was handed in last counts, and may be handed in twice without harm.
     *
     * @throws Declined if there is nothing to hand in, or it is too late
     */
    public Submission handIn(Person by) {
        assignment.refuseWhenEnded();
        map.locked();
        if (map.isDeleted()) throw new Declined(Declined.Rule.MAP_DELETED);
        if (map.claimCount() == 0) throw new Declined(Declined.Rule.NOTHING_THERE);
        Optional<Submission> last = Submission.latest(this);
        if (last.isPresent() && last.get().revision() == map.revision()) {
            if (last.get().isReturned()) throw new Declined(Declined.Rule.NOTHING_NEW);
            return last.get();
        }
        Instant due = last.filter(Submission::isReturned).isPresent() ? null : due();
        if (assignment.terms().isTooLate(due)) throw new Declined(Declined.Rule.TOO_LATE);
        return Submission.make(this, by, due);
    }

    /** Takes the person's work out, submissions and all; the map is seen to by whoever keeps maps. */
    static void forget(Person person) {
        Submission.forget(person);
        delete("person", person);
    }

    // ── reading ───────────────────────────────────────────────────────────

    public Long id() {
        return id;
    }

    public Assignment assignment() {
        return assignment;
    }

    /** Whose work it is; null where the whole class works together. */
    public Person person() {
        return person;
    }

    public ArgumentMap map() {
        return map;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When it is due for whoever does it; null for never. */
    Instant due() {
        return person == null ? assignment.terms().dueAt() : assignment.dueFor(person);
    }

    boolean isOf(Person other) {
        return person == null || other != null && person.id().equals(other.id());
    }
}
