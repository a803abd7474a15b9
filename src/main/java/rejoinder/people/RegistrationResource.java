package rejoinder.people;

import static rejoinder.web.Isolated.isolated;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import rejoinder.web.Flash;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;
import rejoinder.web.Settings;
import rejoinder.web.Write;

/** Whoever comes makes an account as a student, where an admin has opened this door. */
@Path("/register")
class RegistrationResource {

    @Inject
    Arrival arrival;

    @Inject
    Settings settings;

    @Inject
    Flash flash;

    @Inject
    PeopleMessages words;

    @GET
    public Response show() {
        refuseIfClosed();
        return Response.ok(Pages.register(new NewAccount(), null, false, new FormErrors()))
                .build();
    }

    @POST
    public Response register(@BeanParam NewAccount form) {
        refuseIfClosed();
        FormErrors errors = arrival.check(form);
        if (errors.any()) return errors.answer(Pages.register(form, null, false, errors));
        Person person = enrol(form, arrival.hash(form));
        flash.say(words.welcome(isolated(person.fullName())));
        return SeeOther.at("/");
    }

    @Write
    Person enrol(NewAccount form, String hash) {
        refuseIfClosed();
        return arrival.enter(form, Role.STUDENT, hash);
    }

    private void refuseIfClosed() {
        if (!Setting.isRegistrationOpen(settings)) throw new NotFoundException();
    }
}
