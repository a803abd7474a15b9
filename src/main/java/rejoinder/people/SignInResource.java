package rejoinder.people;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.web.FormErrors;
import rejoinder.web.LocalPath;
import rejoinder.web.SeeOther;
import rejoinder.web.Settings;
import rejoinder.web.Visit;
import rejoinder.web.Write;

@Path("/sign-in")
class SignInResource {

    @Inject
    Me me;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    Visit visit;

    @Inject
    Settings settings;

    @Inject
    PeopleMessages words;

    @GET
    public Response show(@RestQuery String next) {
        if (me.mustChangePassword()) return SeeOther.at(AccountPasswordResource.address(next));
        if (me.isSignedIn()) return SeeOther.at(LocalPath.of(next, "/"));
        return Response.ok(page("", next, new FormErrors())).build();
    }

    @POST
    public Response signIn(@RestForm String name, @RestForm String password, @RestForm String next) {
        String typed = name == null ? "" : name.strip();
        throttle.count(typed, visit.address());
        Person person = Person.named(typed).orElse(null);
        if (!passwords.isOf(person, password)) return again(typed, next, words.wrong());
        throttle.giveBack(typed, visit.address());
        if (!person.isActive()) return again(typed, next, words.deactivated());
        enter(person);
        return SeeOther.at(
                person.hasOneTimePassword() ? AccountPasswordResource.address(next) : LocalPath.of(next, "/"));
    }

    @Write
    void enter(Person person) {
        me.enter(Person.withId(person.id()), Device.of(visit.userAgent()));
    }

    private Response again(String name, String next, String wrong) {
        FormErrors errors = new FormErrors().add("name", wrong);
        return errors.answer(page(name, next, errors));
    }

    private TemplateInstance page(String name, String next, FormErrors errors) {
        return Pages.signIn(name, LocalPath.of(next, ""), Setting.isRegistrationOpen(settings), errors);
    }
}
