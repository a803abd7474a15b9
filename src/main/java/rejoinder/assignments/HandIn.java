package rejoinder.assignments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import rejoinder.people.Person;

/**
 * When a map was handed in, and by whom.
 *
 * @param dueAt by when it was due for them; null for no date
 */
@Embeddable
public record HandIn(
        @Column(name = "handed_in_at", nullable = false) Instant at,
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "handed_in_by") Person by,
        @Column(name = "due_at") Instant dueAt) {

    /** Now, by this person. */
    static HandIn by(Person person, Instant dueAt) {
        return new HandIn(Instant.now(), person, dueAt);
    }

    HandIn due(Instant otherwise) {
        return new HandIn(at, by, otherwise);
    }

    public boolean isLate() {
        return dueAt != null && at.isAfter(dueAt);
    }

    /** Whether the date has passed, after which it cannot be taken back. */
    boolean isFinal() {
        return dueAt != null && Instant.now().isAfter(dueAt);
    }
}
