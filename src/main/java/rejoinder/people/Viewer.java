package rejoinder.people;

import java.util.Set;

/**
 * Whoever looks: a person who signed in, or somebody unknown, with the share links that they have opened.
 *
 * @param person null where nobody has signed in
 * @param keys the tokens of the share links that this browser has opened
 */
public record Viewer(Person person, Set<String> keys) {

    public static final Viewer NOBODY = new Viewer(null, Set.of());

    public static Viewer of(Person person) {
        return new Viewer(person, Set.of());
    }

    public boolean isSignedIn() {
        return person != null;
    }

    public Long id() {
        return person == null ? null : person.id();
    }
}
