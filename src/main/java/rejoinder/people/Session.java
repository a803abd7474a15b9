package rejoinder.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;

/** A person who is signed in with one browser, until they sign out there or everywhere. */
@Entity
class Session extends PanacheEntityBase {

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

    static Optional<Session> of(String token) {
        return find("from Session s join fetch s.person where s.tokenHash = ?1", Token.hash(token))
                .firstResultOptional();
    }

    /** Signs a person in; gives the token that their browser keeps. */
    static String open(Person person, String device) {
        String token = Token.make();
        new Session(token, person, device).persist();
        return token;
    }

    Person person() {
        return person;
    }
}
