package rejoinder.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.web.Flash;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;
import rejoinder.web.Visit;
import rejoinder.web.Write;

/** Choosing a password: when one likes, or at once where somebody else knows it. */
@Path(AccountPasswordResource.PATH)
class AccountPasswordResource {

    static final String PATH = "/account/password";

    @Inject
    Me me;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    Visit visit;

    @Inject
    Flash flash;

    @Inject
    PeopleMessages words;

    @GET
    public Response show() {
        Person person = me.arriving();
        return Response.ok(Pages.password(person.hasOneTimePassword(), person.name(), new FormErrors()))
                .build();
    }

    @POST
    public Response change(@RestForm String old, @RestForm String password) {
        Person person = me.arriving();
        throttle.count(person.name(), visit.address());
        FormErrors errors = new FormErrors();
        boolean known = passwords.isOf(person, old);
        if (known) throttle.giveBack(person.name(), visit.address());
        errors.require(known, "old", words.passwordWrong());
        passwords.check(errors, "password", password, person.name());
        errors.require(!known || !old.equals(password), "password", words.passwordSame());
        if (errors.any()) return errors.answer(Pages.password(person.hasOneTimePassword(), person.name(), errors));
        boolean arrived = person.hasOneTimePassword();
        store(person, passwords.hash(password));
        flash.say(words.passwordChanged());
        return SeeOther.at(arrived ? "/" : "/account");
    }

    @Write
    void store(Person known, String hash) {
        Person person = Person.withId(known.id());
        person.changePassword(hash);
        me.enter(person, Device.of(visit.userAgent()));
    }
}
