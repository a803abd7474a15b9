package rejoinder.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rejoinder.web.Settings;

/** A person who is signed in with one browser, until they sign out there or everywhere, or stay away. */
@Entity
class Session extends PanacheEntityBase {

    /** So that reading does not write each time. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private static final int HANDLE_LENGTH = 16;

    @Id
    @Column(name = "token_hash", length = 64)
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Column(length = 200)
    private String device;

    protected Session() {}

    private Session(String token, Person person, String device) {
        this.tokenHash = Token.hash(token);
        this.person = person;
        this.createdAt = Instant.now();
        this.seenAt = createdAt;
        this.device = device;
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** The session with its person in one query, if it is neither too old nor unused for too long. */
    static Optional<Session> of(String token, Settings.Session limits) {
        Instant now = Instant.now();
        return find(
                        """
                        from Session s join fetch s.person p
                        where s.tokenHash = ?1 and s.seenAt > ?2 and s.createdAt > ?3
                          and p.deactivatedAt is null and p.deletedAt is null""",
                        Token.hash(token),
                        now.minus(limits.idle()),
                        now.minus(limits.absolute()))
                .firstResultOptional();
    }

    static List<Session> of(Person person, Settings.Session limits) {
        Instant now = Instant.now();
        return list(
                "person.id = ?1 and seenAt > ?2 and createdAt > ?3 order by seenAt desc, createdAt desc",
                person.id(),
                now.minus(limits.idle()),
                now.minus(limits.absolute()));
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    /** Signs a person in; gives the token that their browser keeps. */
    static String open(Person person, String device) {
        String token = Token.make();
        new Session(token, person, device).persist();
        return token;
    }

    static void end(String token) {
        delete("tokenHash", Token.hash(token));
    }

    /** Ends the person's own session of that handle; another's does not exist. */
    static boolean end(Person person, String handle) {
        if (!handle.matches("[0-9a-f]{" + HANDLE_LENGTH + "}")) return false;
        return delete("person.id = ?1 and tokenHash like ?2", person.id(), handle + "%") > 0;
    }

    static void endAll(Person person) {
        delete("person.id = ?1", person.id());
    }

    static void endOthers(Person person, Session kept) {
        delete("person.id = ?1 and tokenHash <> ?2", person.id(), kept.tokenHash);
    }

    static void endStale(Settings.Session limits) {
        Instant now = Instant.now();
        delete("seenAt <= ?1 or createdAt <= ?2", now.minus(limits.idle()), now.minus(limits.absolute()));
    }

    static void see(Session session) {
        update("seenAt = ?1 where tokenHash = ?2", Instant.now(), session.tokenHash);
    }

    // ── reading ───────────────────────────────────────────────────────────

    boolean isToBeSeen() {
        return seenAt.isBefore(Instant.now().minus(SEEN_EVERY));
    }

    public Person person() {
        return person;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant seenAt() {
        return seenAt;
    }

    public String device() {
        return device;
    }

    /** Names the session in a form; opens nothing. */
    public String handle() {
        return tokenHash.substring(0, HANDLE_LENGTH);
    }
}
