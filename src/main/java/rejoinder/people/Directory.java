package rejoinder.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import rejoinder.web.Visit;

/**
 * Finds the people whose user names somebody types. That a name is found says that it is somebody's, so whoever guesses
 * names is slowed down as at the door.
 */
@RequestScoped
public class Directory {

    @Inject
    Me me;

    @Inject
    Throttle throttle;

    @Inject
    Visit visit;

    /** @throws rejoinder.web.Problem 429 if too many names were nobody's */
    public Optional<Person> named(String name) {
        String guesser = "named by " + me.person().id();
        throttle.count(guesser, visit.address());
        Optional<Person> found = Person.named(name);
        if (found.isPresent()) throttle.giveBack(guesser, visit.address());
        return found;
    }
}
