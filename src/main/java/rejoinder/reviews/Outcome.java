package rejoinder.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Locale;
import rejoinder.people.Person;

/**
 * What has become of a remark: the author of the map has addressed it, by a change or by an answer, and a teacher has
 * verified that.
 *
 * @param addressedAt null for not yet
 * @param addressedRevision the change that addressed it; null where words did
 * @param verifiedAt null for not yet
 */
@Embeddable
public record Outcome(
        @Column(name = "addressed_at") Instant addressedAt,
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "addressed_by") Person addressedBy,
        @Column(name = "addressed_revision") Long addressedRevision,
        @Column(name = "verified_at") Instant verifiedAt,
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "verified_by") Person verifiedBy) {

    /** Nothing so far. */
    static final Outcome NONE = new Outcome(null, null, null, null, null);

    /** Where a remark is on its way from being said to being done. */
    public enum State {
        OPEN,
        ADDRESSED,
        VERIFIED,
        /** It asks for nothing. */
        SAID;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isOpen() {
            return this == OPEN;
        }

        public boolean isAddressed() {
            return this == ADDRESSED;
        }

        public boolean isVerified() {
            return this == VERIFIED;
        }

        /** Whether it asks for something, done or not. */
        public boolean isAsking() {
            return this != SAID;
        }
    }

    /** @param change null where words did it */
    Outcome addressed(Person by, Long change) {
        return new Outcome(Instant.now(), by, change, verifiedAt, verifiedBy);
    }

    Outcome verified(Person by) {
        return new Outcome(addressedAt, addressedBy, addressedRevision, Instant.now(), by);
    }

    /** The state of a remark that asks for something, or does not. */
    State state(boolean asks) {
        if (verifiedAt != null) return State.VERIFIED;
        if (addressedAt != null) return State.ADDRESSED;
        return asks ? State.OPEN : State.SAID;
    }

    /** The revision just before the change that addressed it. */
    public long revisionBefore() {
        return Math.max(1, addressedRevision - 1);
    }
}
