package rejoinder.courses;

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
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import rejoinder.people.Person;

/**
 * Something that somebody is told about: of what kind, about what, and where it is. The sentence is made when it is
 * shown, by whichever package knows the kind ({@link NoticeWords}).
 */
@Entity
public class Notice extends PanacheEntityBase {

    private static final int MAX_SUBJECT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id")
    private Course course;

    @Column(nullable = false, length = 40)
    private String kind;

    @Column(length = MAX_SUBJECT)
    private String subject;

    @Column(nullable = false, length = 300)
    private String address;

    @Column(name = "made_at", nullable = false)
    private Instant at;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Notice() {}

    private Notice(Person person, Course course, String kind, String subject, String address) {
        this.person = person;
        this.course = course;
        this.kind = kind;
        this.subject = subject == null || subject.length() <= MAX_SUBJECT ? subject : subject.substring(0, MAX_SUBJECT);
        this.address = address;
        this.at = Instant.now();
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The newest of what somebody was told, except in courses where they are no more. */
    public static List<Notice> of(Person person, int most) {
        return find(
                        """
                        from Notice n left join fetch n.course c
                        where n.person = ?1 and (c is null or exists (
                          select 1 from Enrolment e where e.course = c and e.person = ?1 and e.leftAt is null))
                        order by n.id desc""",
                        person)
                .page(0, most)
                .list();
    }

    /** The notice, if it is this person's. */
    static Notice of(Person person, long id) {
        return Notice.<Notice>find("id = ?1 and person = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    static List<Notice> allOf(Person person) {
        return list("person = ?1 order by id", person);
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /**
     * Tells somebody, in the transaction that is under way.
     *
     * @param course the course that it is about; null for none
     * @param kind a word of 40 letters at most that some {@link NoticeWords} knows
     * @param subject what it is about, such as a title; may be null
     * @param address the path in the app where it is, beginning with a slash
     */
    public static void tell(Person person, Course course, String kind, String subject, String address) {
        new Notice(person, course, kind, subject, address).persist();
        person.told(1);
    }

    void see() {
        if (update("seenAt = ?1 where id = ?2 and seenAt is null", Instant.now(), id) > 0) person.told(-1);
    }

    /** All up to one of them is seen; what came since is not. */
    static void see(Person person, long until) {
        person.told(
                -update("seenAt = ?1 where person = ?2 and id <= ?3 and seenAt is null", Instant.now(), person, until));
    }

    /** What was told about a course that the person leaves is over. */
    static void see(Person person, Course course) {
        person.told(-update(
                "seenAt = ?1 where person = ?2 and course = ?3 and seenAt is null", Instant.now(), person, course));
    }

    /** Nobody is told any more of what was there. */
    public static void takeBack(String address) {
        for (Notice notice : Notice.<Notice>list("from Notice n join fetch n.person where n.address = ?1", address)) {
            if (!notice.isSeen()) notice.person.told(-1);
            notice.delete();
        }
    }

    static void forget(Person person) {
        delete("person", person);
    }

    // ── reading ───────────────────────────────────────────────────────────

    public Long id() {
        return id;
    }

    /** The course that it is about; null for none. */
    public Course course() {
        return course;
    }

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public String address() {
        return address;
    }

    public Instant at() {
        return at;
    }

    public boolean isSeen() {
        return seenAt != null;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
