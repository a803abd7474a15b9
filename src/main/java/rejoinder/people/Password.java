package rejoinder.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is kept of a password.
 *
 * @param hash null where there is no account any more
 * @param oneTime whether somebody else knows it, so that it works only to choose another
 */
@Embeddable
public record Password(
        @Column(name = "password_hash", length = 200) String hash,
        @Column(name = "one_time", nullable = false) boolean oneTime) {

    static final Password NONE = new Password(null, false);

    static Password own(String hash) {
        return new Password(hash, false);
    }

    static Password passedOn(String hash) {
        return new Password(hash, true);
    }
}
