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

/** Leaving for good. */
@Path("/account/deletion")
class AccountDeletionResource {

    @Inject
    Me me;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    Visit visit;

    @Inject
    Belongings belongings;

    @Inject
    Flash flash;

    @Inject
    PeopleMessages words;

    @GET
    public Response show() {
        me.person();
        return Response.ok(Pages.deletion(new FormErrors())).build();
    }

    @POST
    public Response delete(@RestForm String password) {
        Person person = me.person();
        throttle.count(person.name(), visit.address());
        if (!passwords.isOf(person, password)) return again("password", words.passwordWrong());
        throttle.giveBack(person.name(), visit.address());
        try {
            forget(person);
        } catch (LastAdmin e) {
            return again("password", words.lastAdmin());
        }
        flash.say(words.deleted());
        return SeeOther.at("/sign-in");
    }

    @Write
    void forget(Person person) {
        belongings.forget(Person.withId(person.id()));
        me.forget();
    }

    private Response again(String field, String wrong) {
        FormErrors errors = new FormErrors().add(field, wrong);
        return errors.answer(Pages.deletion(errors));
    }
}
