package rejoinder.assignments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import rejoinder.people.Person;

/**
 * What has become of a submission: whoever handed it in took it back, or a teacher gave it back. Until then it waits.
 *
 * @param withdrawnAt null for not
 * @param returnedAt null for not yet
 */
@Embeddable
public record Fate(
        @Column(name = "withdrawn_at") Instant withdrawnAt,
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "withdrawn_by") Person withdrawnBy,
        @Column(name = "returned_at") Instant returnedAt,
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "returned_by") Person returnedBy) {

    static final Fate OPEN = new Fate(null, null, null, null);

    static Fate withdrawn(Person by) {
        return new Fate(Instant.now(), by, null, null);
    }

    static Fate returned(Person by) {
        return new Fate(null, null, Instant.now(), by);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isReturned() {
        return returnedAt != null;
    }
}
