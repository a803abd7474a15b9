package rejoinder.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import rejoinder.maps.Titles;
import rejoinder.people.Person;
import rejoinder.people.PersonalData;

/** What is kept of a person who has set findings aside: their reasons. */
@ApplicationScoped
class SetAsidesOfPerson implements PersonalData {

    record Said(String map, String reason, Instant at) {}

    @Override
    public String section() {
        return "findings";
    }

    @Override
    public Object of(Person person) {
        List<SetAside> all = SetAside.by(person);
        Titles titles = Titles.of(all.stream().map(SetAside::map).toList(), person);
        return all.stream()
                .map(one -> new Said(titles.of(one.map()), one.reason(), one.at()))
                .toList();
    }

    /** The reason stays with the map that others work on. */
    @Override
    public void forget(Person person) {
        SetAside.forget(person);
    }
}
