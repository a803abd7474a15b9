package rejoinder.people;

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
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A link by which one person can make an account, once. */
@Entity
class Invitation extends PanacheEntityBase {

    static final int MAX_NOTE = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
    private Long id;

    @Column(name = "token_hash", nullable = false, length = 64)
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Role role;

    @Column(length = MAX_NOTE)
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invited_by")
    private Person invitedBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "used_by")
    private Person usedBy;

    protected Invitation() {}

    private Invitation(String token, Person by, Role role, String note, Instant expiresAt) {
        this.tokenHash = Token.hash(token);
        this.invitedBy = by;
        this.role = role;
        this.note = note == null || note.isBlank() ? null : note.strip();
        this.createdAt = Instant.now();
        this.expiresAt = expiresAt;
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The invitation, while it can still be used; afterwards it does not exist. */
    static Invitation open(String token) {
        return Invitation.<Invitation>find(
                        "tokenHash = ?1 and usedAt is null and (expiresAt is null or expiresAt > ?2)",
                        Token.hash(token),
                        Instant.now())
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Those that still can be used: an admin sees everybody's, a teacher their own. */
    static List<Invitation> open(Person viewer) {
        return list(
                """
                from Invitation i join fetch i.invitedBy by
                where i.usedAt is null and i.expiresAt > ?1 and (by.id = ?2 or ?3 = true)
                order by i.createdAt desc, i.id desc""",
                Instant.now(),
                viewer.id(),
                viewer.isAdmin());
    }

    static List<Invitation> by(Person person) {
        return list("invitedBy.id = ?1 order by createdAt", person.id());
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** Makes a link; gives its token, which is not kept. */
    static String write(Person by, Role role, String note, Duration valid) {
        String token = Token.make();
        new Invitation(token, by, role, note, Instant.now().plus(valid)).persist();
        return token;
    }

    /** The link that makes the first account, in place of those before it. */
    static String first() {
        delete("invitedBy is null and usedAt is null");
        String token = Token.make();
        new Invitation(token, null, Role.ADMIN, null, null).persist();
        return token;
    }

    static void withdraw(Person viewer, long id) {
        Invitation invitation =
                open(viewer).stream().filter(open -> open.id == id).findFirst().orElseThrow(NotFoundException::new);
        invitation.delete();
    }

    /** Makes the account. Of two who use the link at once, one finds it used. */
    static Person accept(String token, String name, String fullName, String passwordHash) {
        Invitation invitation = open(token);
        if (update("usedAt = ?1 where id = ?2 and usedAt is null", Instant.now(), invitation.id) == 0)
            throw new NotFoundException();
        Person person = Person.enrol(name, fullName, invitation.role, passwordHash);
        update("usedBy = ?1 where id = ?2", person, invitation.id);
        return person;
    }

    /** Takes a person's words out: open links end, and notes, which may name somebody, go. */
    static void forget(Person person) {
        delete("invitedBy.id = ?1 and usedAt is null", person.id());
        update("note = null where invitedBy.id = ?1 or usedBy.id = ?1", person.id());
    }

    // ── reading ───────────────────────────────────────────────────────────

    public Long id() {
        return id;
    }

    public Role role() {
        return role;
    }

    public String note() {
        return note;
    }

    public Person invitedBy() {
        return invitedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
