package rejoinder.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

@Entity
public class Person extends PanacheEntityBase {

    public static final int MAX_NAME = 60;
    public static final int MAX_FULL_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    Long id;

    @Column(length = MAX_NAME)
    String name;

    @Column(name = "full_name", length = MAX_FULL_NAME)
    String fullName;

    @Embedded
    Password password;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Role role;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "deactivated_at")
    Instant deactivatedAt;

    @Column(name = "deleted_at")
    Instant deletedAt;

    /** Written by {@link #told} alone, so that whoever saves a person does not undo it. */
    @Column(nullable = false, updatable = false)
    int unseen;

    protected Person() {}

    public Person(String name, String fullName, Role role) {
        this.name = spelled(name);
        this.fullName = ShownName.of(fullName).orElse(name.strip());
        this.password = Password.NONE;
        this.role = role;
        this.createdAt = Instant.now();
    }

    // ── finders ───────────────────────────────────────────────────────────

    /** Whoever signs in by this name, also where they are kept out. */
    public static Optional<Person> named(String name) {
        return name == null ? Optional.empty() : find("name", spelled(name)).firstResultOptional();
    }

    /** All names to sign in with that begin so; letters, digits, dots and dashes. */
    public static Set<String> namesBeginningWith(String letters) {
        return Set.copyOf(getEntityManager()
                .createQuery("select name from Person where name like :start", String.class)
                .setParameter("start", spelled(letters) + "%")
                .getResultList());
    }

    static Person withId(long id) {
        return Person.<Person>find("id = ?1 and deletedAt is null", id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Those whose name holds these letters, by name, from the nth on. */
    static List<Person> search(String letters, int from, int most) {
        return find(
                        "deletedAt is null and (name like ?1 escape '!' or lower(fullName) like ?1 escape '!') order by name",
                        "%" + spelled(letters).replaceAll("([!%_])", "!$1") + "%")
                .range(from, from + most - 1)
                .list();
    }

    // ── verbs ─────────────────────────────────────────────────────────────

    static Person enrol(String name, String fullName, Role role, String passwordHash) {
        return enter(new Person(name, fullName, role), Password.own(passwordHash));
    }

    /** An account that somebody else makes, who passes on its one-time password. */
    public static Person provide(String name, String fullName, Role role, String oneTimeHash) {
        return enter(new Person(name, fullName, role), Password.passedOn(oneTimeHash));
    }

    private static Person enter(Person person, Password password) {
        person.password = password;
        person.persistAndFlush();
        return person;
    }

    void rename(String fullName) {
        this.fullName = ShownName.of(fullName).orElse(name);
    }

    /** A password of one's own; every browser but the one that changes it has to sign in again. */
    void changePassword(String hash) {
        put(Password.own(hash));
    }

    /** A password that somebody else knows, and that works only to choose another. */
    public void giveOneTimePassword(String hash) {
        put(Password.passedOn(hash));
    }

    private void put(Password password) {
        this.password = password;
        Session.endAll(this);
    }

    void become(Role role) {
        if (role != Role.ADMIN) Admins.leaveOneBeside(this);
        this.role = role;
    }

    void deactivate() {
        Admins.leaveOneBeside(this);
        if (deactivatedAt == null) deactivatedAt = Instant.now();
        Session.endAll(this);
    }

    void reactivate() {
        deactivatedAt = null;
    }

    /** Takes name and account away. The row stays, so that what others built on stays whole. */
    void leave() {
        Admins.leaveOneBeside(this);
        name = null;
        fullName = null;
        role = Role.STUDENT;
        deletedAt = Instant.now();
        put(Password.NONE);
    }

    /** What the command on the server does for whoever is locked out. */
    void rescue(String hash) {
        reactivate();
        if (!Admins.areLeft()) become(Role.ADMIN);
        giveOneTimePassword(hash);
    }

    /** There is so much more that they have not seen, or less. */
    public void told(int notices) {
        if (notices != 0) update("unseen = unseen + ?1 where id = ?2", notices, id());
    }

    // ── reading ───────────────────────────────────────────────────────────

    public Long id() {
        return id;
    }

    /** What one signs in with; null once the account was deleted. */
    public String name() {
        return name;
    }

    /** What others see; null once the account was deleted. In a template, {@code person.known} has a word for that. */
    public String fullName() {
        return fullName;
    }

    public Role role() {
        return role;
    }

    public boolean teaches() {
        return role != Role.STUDENT;
    }

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isActive() {
        return deactivatedAt == null && deletedAt == null;
    }

    /** How many notices they have not seen. */
    public int unseen() {
        return unseen;
    }

    /** What is kept of their password; null once the account was deleted. */
    String passwordHash() {
        return password.hash();
    }

    public boolean hasOneTimePassword() {
        return password.oneTime();
    }

    private static String spelled(String name) {
        // PostgreSQL has no place for a zero character, not even in a question.
        return name.replace("\0", "").strip().toLowerCase(Locale.ROOT);
    }
}
