package rejoinder.maps;

import java.util.UUID;
import rejoinder.people.Person;

/**
 * Who does something to a map, and the key of the form that they sent.
 *
 * @param by null where the app itself acts, as when it reads its first map
 * @param form a form that is sent twice carries the same key both times and makes one change; null for no such guard
 */
public record Act(Person by, UUID form) {

    /** @param key the form's key as it was sent; null or no key at all for no guard */
    public static Act of(Person by, String key) {
        try {
            return new Act(by, key == null ? null : UUID.fromString(key));
        } catch (IllegalArgumentException e) {
            return of(by);
        }
    }

    public static Act of(Person by) {
        return new Act(by, null);
    }
}
