package rejoinder.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

@Entity
public class Person extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    Long id;

    @Column(length = 60)
    String name;

    @Column(name = "full_name", length = 120)
    String fullName;

    @Column(name = "password_hash", length = 200)
    String passwordHash;

    @Column(name = "one_time", nullable = false)
    boolean oneTime;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Role role;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "deactivated_at")
    Instant deactivatedAt;

    @Column(name = "deleted_at")
    Instant deletedAt;

    protected Person() {}

    public Person(String name, String fullName, Role role) {
        this.name = name;
        this.fullName = fullName;
        this.role = role;
        this.createdAt = Instant.now();
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String fullName() {
        return fullName;
    }

    public Role role() {
        return role;
    }

    public boolean teaches() {
        return role != Role.STUDENT;
    }
}
