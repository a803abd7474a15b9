package rejoinder.people;

import java.util.Optional;

/** Where somebody is led who arrives for the first time. A package that has something for them to do has a bean of this. */
public interface Landing {

    /** The path of a page of the app; empty where there is nothing for this person. */
    Optional<String> of(Person person);
}
