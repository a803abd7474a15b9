package rejoinder.people;

import jakarta.persistence.LockModeType;
import java.util.List;

/** Those who can let others in. One of them is always left. */
final class Admins {

    private Admins() {}

    /** Whether the app has anybody yet who can let others in. */
    static boolean exist() {
        return Person.count("role = ?1 and deletedAt is null", Role.ADMIN) > 0;
    }

    static boolean areLeft() {
        return !active().isEmpty();
    }

    /** @throws LastAdmin if nobody would be left without this person */
    static void leaveOneBeside(Person person) {
        List<Person> admins = active();
        if (admins.size() == 1 && admins.get(0).id().equals(person.id())) throw new LastAdmin();
    }

    /** Locked, so that of two admins who remove each other one stays. */
    private static List<Person> active() {
        return Person.<Person>find("role = ?1 and deactivatedAt is null and deletedAt is null order by id", Role.ADMIN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
