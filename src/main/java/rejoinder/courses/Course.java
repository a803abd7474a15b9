package rejoinder.courses;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/** People who learn together, and who teach them. Once it has ended it can be read, and nothing more. */
@Entity
public class Course extends PanacheEntityBase {

    public static final int MAX_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_seq")
    @SequenceGenerator(name = "course_seq", sequenceName = "course_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, length = MAX_NAME)
    private String name;

    @Column(name = "time_zone", nullable = false, length = 60)
    private String timeZone;

    @Column(name = "join_code", nullable = false, length = 20)
    private String joinCode;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "form_key")
    private UUID formKey;

    /** Whether whoever found this course teaches it; set by the finders alone. */
    @Transient
    private boolean taught;

    @Transient
    private boolean locked;

    protected Course() {}

    private Course(String name, ZoneId zone) {
        this.name = name.strip();
        this.timeZone = zone.getId();
        this.joinCode = JoinCode.make();
        this.createdAt = Instant.now();
        this.locked = true;
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The course, if this viewer learns or teaches there; for anybody else it does not exist. */
    public static Course attendedBy(Viewer viewer, long id) {
        return Enrolment.present(viewer, id).orElseThrow(NotFoundException::new).attended();
    }

    /** As whoever this enrolment is finds it. */
    Course as(Enrolment enrolment) {
        taught = enrolment.teaches();
        return this;
    }

    /** The course, if this viewer teaches it. */
    public static Course taughtBy(Viewer viewer, long id) {
        Course course = attendedBy(viewer, id);
        if (!course.taught) throw new NotFoundException();
        return course;
    }

    /** The courses that this viewer learns or teaches in: those that go on first. */
    public static List<Course> of(Viewer viewer) {
        return viewer.isSignedIn()
                ? Enrolment.of(viewer.person()).stream().map(Enrolment::course).toList()
                : List.of();
    }

    /** The course that a join code opens; one that has ended is closed. */
    static Optional<Course> openedBy(String code) {
        return find("joinCode = ?1 and endedAt is null", JoinCode.spelled(code)).firstResultOptional();
    }

    /** The course that this form has made already. */
    static Optional<Course> madeBy(UUID form) {
        return find("formKey", form).firstResultOptional();
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** A new course with its first teacher. */
    public static Course open(Person teacher, String name, ZoneId zone) {
        Course course = new Course(name, zone);
        course.persist();
        Enrolment.enter(course, teacher, Enrolment.As.TEACHER, false);
        course.taught = true;
        return course;
    }

    void remember(UUID form) {
        formKey = form;
    }

    void describe(String name, ZoneId zone) {
        going();
        this.name = name.strip();
        this.timeZone = zone.getId();
    }

    /** Another code; the old one opens nothing from now on. */
    void renewCode() {
        going();
        joinCode = JoinCode.make();
    }

    public void end() {
        locked();
        if (endedAt == null) endedAt = Instant.now();
    }

    public void reopen() {
        locked();
        endedAt = null;
    }

    /** The course, locked, if it still goes on; lock a map before its course. */
    void going() {
        locked();
        refuseWhenEnded();
    }

    /** @throws CourseEnded where nothing can change any more */
    public void refuseWhenEnded() {
        if (hasEnded()) throw new CourseEnded();
    }

    private void locked() {
        if (locked || !QuarkusTransaction.isActive()) return;
        boolean teaches = taught;
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        taught = teaches;
        locked = true;
    }

    // ── reading ───────────────────────────────────────────────────────────

    public Long id() {
        return id;
    }

    public String address() {
        return "/courses/" + id;
    }

    public String name() {
        return name;
    }

    /** The time zone in which the course says when something is due. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public Members members() {
        return new Members(this);
    }

    public Accounts accounts() {
        return new Accounts(this);
    }

    public String joinCode() {
        return joinCode;
    }

    /** When it ended; null while it goes on. */
    public Instant endedAt() {
        return endedAt;
    }

    public boolean hasEnded() {
        return endedAt != null;
    }

    /** Whether the viewer who looked this course up teaches it. */
    public boolean isTaught() {
        return taught;
    }
}
