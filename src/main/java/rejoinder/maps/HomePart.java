package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import rejoinder.people.Person;

/** What a package above has for somebody who comes home, before their maps. Each is a bean. */
public interface HomePart {

    /** For somebody who has signed in; empty where nothing waits for them. */
    Optional<TemplateInstance> of(Person person);
}
