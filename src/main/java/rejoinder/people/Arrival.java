package rejoinder.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rejoinder.web.FormErrors;
import rejoinder.web.Visit;

/** Somebody comes and makes an account of their own, with which their browser is signed in at once. */
@ApplicationScoped
public class Arrival {

    @Inject
    Me me;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    Visit visit;

    @Inject
    PeopleMessages words;

    /** Says what is wrong with what was typed. It counts as a try, since a password costs the server work. */
    public FormErrors check(NewAccount form) {
        throttle.count(visit.address());
        FormErrors errors = form.check(words);
        passwords.check(errors, "password", form.password, form.name);
        return errors;
    }

    /** Slow on purpose: not to be called inside a transaction. */
    public String hash(NewAccount form) {
        return passwords.hash(form.password);
    }

    /** Makes the account, in the transaction that is under way. */
    public Person enter(NewAccount form, Role role, String hash) {
        Person person = Person.enrol(form.name, form.fullName, role, hash);
        me.enter(person, Device.of(visit.userAgent()));
        return person;
    }
}
