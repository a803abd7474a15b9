package rejoinder.reviews;

import java.util.UUID;

/** The key that a form carries, so that it does its work once. */
final class FormKey {

    private FormKey() {}

    /** Null where there is none. */
    static UUID of(String key) {
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
