package rejoinder.demonstration;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.jboss.logging.Logger;
import rejoinder.courses.Slip;
import rejoinder.people.OneTime;
import rejoinder.people.Passwords;
import rejoinder.people.Person;
import rejoinder.people.Role;
import rejoinder.web.DiskGate;
import rejoinder.web.Settings;

/**
 * A course on the brief, for whoever wants to see one at work before they make their own: made once, at a start with
 * {@code REJOINDER_DEMONSTRATION=true}. The log says how its people sign in.
 */
class Demonstration {

    static final String TEACHER = "demonstration";

    private static final Logger LOG = Logger.getLogger("rejoinder.demonstration");

    @Inject
    Settings settings;

    @Inject
    Passwords passwords;

    @Inject
    DiskGate gate;

    /** After the maps were taken in, and after whoever runs the app was told how to make the first account. */
    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 2000) StartupEvent start) throws Exception {
        if (settings.demonstration()) show();
    }

    void show() throws Exception {
        if (Person.named(TEACHER).isPresent()) return;
        List<OneTime> made = passwords.oneTimes(1 + Story.STUDENTS.size());
        OneTime teachers = made.get(0);
        List<Slip> slips = gate.write(() -> {
            Person teacher = Person.provide(TEACHER, "Tilda Ahlberg", Role.TEACHER, teachers.hash());
            return new Story(teacher).tell(made.subList(1, made.size()));
        });
        LOG.infof(
                "The demonstration course is there. Its teacher signs in as %s with %s", TEACHER, teachers.password());
        for (Slip slip : slips) LOG.infof("%s signs in as %s with %s", slip.fullName(), slip.name(), slip.password());
    }
}
