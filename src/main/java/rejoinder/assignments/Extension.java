package rejoinder.assignments;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.courses.Enrolment;
import rejoinder.people.Person;

/** More time for one person. */
@Entity
@IdClass(Extension.Key.class)
public class Extension extends PanacheEntityBase {

    record Key(Long assignment, Long person) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignment_id")
    private Assignment assignment;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "given_by")
    private Person givenBy;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Extension() {}

    // ── finders ───────────────────────────────────────────────────────────

    static Optional<Extension> of(Assignment assignment, Person person) {
        return find("assignment = ?1 and person = ?2", assignment, person).firstResultOptional();
    }

    /** All of an assignment, by the person's id. */
    static Map<Long, Extension> of(Assignment assignment) {
        return Extension.<Extension>list("assignment", assignment).stream()
                .collect(Collectors.toMap(extension -> extension.person.id(), extension -> extension));
    }

    static List<Extension> of(Person person) {
        return list("from Extension e join fetch e.assignment where e.person = ?1", person);
    }

    /** Those that end before then, without a reminder so far. */
    static List<Extension> toRemind(Instant now, Instant dueBefore) {
        return list(
                """
                from Extension e join fetch e.assignment a join fetch a.course c join fetch e.person
                where e.remindedAt is null and e.dueAt > ?1 and e.dueAt <= ?2 and c.endedAt is null""",
                now,
                dueBefore);
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** Gives a student of the course more time, or another time than before. */
    static Extension give(Assignment assignment, Person student, Instant dueAt, Person by) {
        assignment.refuseWhenEnded();
        if (assignment.isTogether() || assignment.terms().dueAt() == null) throw new NotFoundException();
        Enrolment.of(assignment.course(), student)
                .filter(enrolment -> enrolment.isPresent() && !enrolment.teaches())
                .orElseThrow(NotFoundException::new);
        Extension extension = of(assignment, student).orElseGet(Extension::new);
        extension.assignment = assignment;
        extension.person = student;
        extension.dueAt = dueAt;
        extension.givenBy = by;
        extension.givenAt = Instant.now();
        extension.remindedAt = null;
        extension.persist();
        Telling.of(assignment).extended(student);
        Submission.measure(assignment);
        return extension;
    }

    /** From now on the time of all the others holds. */
    static void takeBack(Assignment assignment, long student) {
        assignment.refuseWhenEnded();
        if (delete("assignment = ?1 and person.id = ?2", assignment, student) == 0) throw new NotFoundException();
        Submission.measure(assignment);
    }

    void remind() {
        remindedAt = Instant.now();
        Telling.of(assignment).dueSoon(person);
    }

    static void forget(Assignment assignment) {
        delete("assignment", assignment);
    }

    static void forget(Person person) {
        delete("person", person);
    }

    // ── reading ───────────────────────────────────────────────────────────

    public Assignment assignment() {
        return assignment;
    }

    public Person person() {
        return person;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
