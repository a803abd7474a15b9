package rejoinder.documents;

import rejoinder.maps.ArgumentMap;
import rejoinder.people.Words;

/** Whose a map is, as its files say. */
final class Owner {

    private Owner() {}

    /** A person, or for a map of a whole course the course; null for nobody. */
    static String of(ArgumentMap map) {
        if (map.owner() != null) return Words.known(map.owner());
        return map.course() == null ? null : map.course().name();
    }
}
