package rejoinder.courses;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/** A person in a course, as a teacher or a student, from when they joined until they left. */
@Entity
@IdClass(Enrolment.Key.class)
public class Enrolment extends PanacheEntityBase {

    public enum As {
        TEACHER,
        STUDENT
    }

    record Key(Long course, Long person) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id")
    private Course course;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private As part;

    @Column(name = "account_made", nullable = false)
    private boolean accountMade;

    @Column(name = "joined_at", nullable = false)
    private Instant joinedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "removed_by")
    private Person removedBy;

    protected Enrolment() {}

    private Enrolment(Course course, Person person) {
        this.course = course;
        this.person = person;
        this.joinedAt = Instant.now();
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The students who are there, by the name that is shown. */
    public static List<Enrolment> students(Course course) {
        return students(course, "e.leftAt is null");
    }

    /** The students who were there and have left, or were taken out. */
    public static List<Enrolment> formerStudents(Course course) {
        return students(course, "e.leftAt is not null");
    }

    private static List<Enrolment> students(Course course, String when) {
        return list(
                "from Enrolment e join fetch e.person p where e.course = ?1 and e.part = STUDENT and " + when
                        + " order by lower(p.fullName), p.id",
                course);
    }

    /** The teachers who are there, the first one first. */
    public static List<Enrolment> teachers(Course course) {
        return list(
                "from Enrolment e join fetch e.person p where e.course = ?1 and e.part = ?2 and e.leftAt is null"
                        + " order by e.joinedAt, p.id",
                course,
                As.TEACHER);
    }

    /** What somebody is or was in a course. */
    public static Optional<Enrolment> of(Course course, Person person) {
        return find("course = ?1 and person = ?2", course, person).firstResultOptional();
    }

    /** The courses that somebody is in: those that go on first, by name. */
    public static List<Enrolment> of(Person person) {
        return list(
                "from Enrolment e join fetch e.course c where e.person = ?1 and e.leftAt is null"
                        + " order by case when c.endedAt is null then 0 else 1 end, lower(c.name), c.id",
                person);
    }

    /** Those that they have left too. */
    static List<Enrolment> everOf(Person person) {
        return list("from Enrolment e join fetch e.course where e.person = ?1 order by e.joinedAt", person);
    }

    static Optional<Enrolment> present(Viewer viewer, long course) {
        return viewer.isSignedIn()
                ? find(
                                "from Enrolment e join fetch e.course c where c.id = ?1 and e.person = ?2 and e.leftAt is null",
                                course,
                                viewer.person())
                        .firstResultOptional()
                : Optional.empty();
    }

    /** The student who is there; for a course that has no such student there is nothing. */
    static Enrolment student(Course course, long person) {
        Enrolment member = member(course, person);
        if (member.teaches()) throw new NotFoundException();
        return member;
    }

    /** Whoever is there, as a student or a teacher. */
    static Enrolment member(Course course, long person) {
        return Enrolment.<Enrolment>find(
                        "from Enrolment e join fetch e.person p where e.course = ?1 and p.id = ?2 and e.leftAt is null",
                        course,
                        person)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** Somebody comes, comes back, or teaches from now on; nobody becomes less than they are. */
    static Enrolment enter(Course course, Person person, As part, boolean accountMade) {
        Enrolment enrolment = of(course, person).orElseGet(() -> new Enrolment(course, person));
        if (enrolment.part == null || enrolment.leftAt != null || part == As.TEACHER) enrolment.part = part;
        enrolment.accountMade |= accountMade;
        boolean comes = !enrolment.isPersistent() || enrolment.leftAt != null;
        enrolment.persist();
        if (comes) enrolment.comeBack();
        return enrolment;
    }

    /** @param by who wants it so */
    void leave(Person by) {
        leftAt = Instant.now();
        removedBy = by.id().equals(person.id()) ? null : by;
        Notice.see(person, course);
        if (removedBy != null) Notice.tell(person, null, CourseNotices.TAKEN_OUT, course.name(), "/courses");
    }

    void comeBack() {
        leftAt = null;
        removedBy = null;
        if (!teaches()) Enrolled.tell(this);
    }

    /** Takes a person out of every course. One that nobody is left to teach ends. */
    static void forget(Person person) {
        List<Enrolment> all = everOf(person);
        update("removedBy = null where removedBy = ?1", person);
        delete("person", person);
        all.stream()
                .filter(Enrolment::teaches)
                .map(Enrolment::course)
                .filter(course -> teachers(course).isEmpty())
                .forEach(Course::end);
    }

    // ── reading ───────────────────────────────────────────────────────────

    public Course course() {
        return course;
    }

    /** The course, as whoever is enrolled in it finds it; for a query that has found the enrolment with something else. */
    public Course attended() {
        return course.as(this);
    }

    public Person person() {
        return person;
    }

    public As part() {
        return part;
    }

    public boolean teaches() {
        return part == As.TEACHER;
    }

    public boolean isPresent() {
        return leftAt == null;
    }

    /** Whether a join code lets them in again: not where a teacher took them out. */
    boolean mayReturn() {
        return removedBy == null;
    }

    /** Whether the course made the account, and so may reset its password, for as long as it is a student's. */
    public boolean isAccountMade() {
        return accountMade && part == As.STUDENT && !person.teaches();
    }

    /** Whether they have the password yet that the course gave them. */
    public boolean isWaiting() {
        return isAccountMade() && person.hasOneTimePassword();
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public Instant leftAt() {
        return leftAt;
    }
}
