package rejoinder.people;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import rejoinder.web.Write;

/** Lets in again whoever runs the server and is locked out: gives an account a one-time password, and prints it. */
@Dependent
public class Rescue implements QuarkusApplication {

    @Inject
    Passwords passwords;

    @Override
    public int run(String... args) {
        if (args.length != 1) {
            System.err.println("Say whom: rescue NAME");
            return 2;
        }
        String password = passwords.oneTime();
        if (!give(args[0], passwords.hash(password))) {
            System.err.println("Nobody has an account named " + args[0] + ".");
            return 1;
        }
        System.out.println("One-time password of " + args[0] + ": " + password);
        System.out.println("It works once, to choose another. Start Rejoinder and sign in with it.");
        return 0;
    }

    @Write
    boolean give(String name, String hash) {
        Optional<Person> person = Person.named(name);
        person.ifPresent(found -> found.rescue(hash));
        return person.isPresent();
    }
}
