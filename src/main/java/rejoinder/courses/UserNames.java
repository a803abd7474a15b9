package rejoinder.courses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rejoinder.people.Person;

/** Gives names to sign in with that nobody has, and none twice: lena.berg, lena.berg2, lena.berg3. */
final class UserNames {

    /** For names of which nothing can be spelled in Latin letters. */
    private static final String NAMELESS = "student-";

    private final Map<String, Set<String>> taken = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    String next(String fullName) {
        String spelled = UserName.of(fullName);
        String stem = spelled.isEmpty() ? NAMELESS : spelled;
        Set<String> others = taken.computeIfAbsent(stem, Person::namesBeginningWith);
        String free = spelled.isEmpty() ? stem + 1 : stem;
        for (int i = 2; others.contains(free) || given.contains(free); i++) free = stem + i;
        given.add(free);
        return free;
    }
}
