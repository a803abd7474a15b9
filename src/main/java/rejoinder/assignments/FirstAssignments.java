package rejoinder.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import rejoinder.courses.Enrolment;
import rejoinder.people.Landing;
import rejoinder.people.Person;

/** Whoever learns in a course begins with what there is to do. */
@ApplicationScoped
class FirstAssignments implements Landing {

    @Override
    public Optional<String> of(Person person) {
        return Enrolment.of(person).stream().allMatch(Enrolment::teaches)
                ? Optional.empty()
                : Optional.of("/assignments");
    }
}
