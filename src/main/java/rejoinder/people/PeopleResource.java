package rejoinder.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.web.Flash;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;
import rejoinder.web.Settings;
import rejoinder.web.Write;

/** Everybody who has an account, for admins. */
@Path("/people")
class PeopleResource {

    private static final int ON_A_PAGE = 50;
    private static final int LAST_PAGE = 100_000;

    @Inject
    Me me;

    @Inject
    Passwords passwords;

    @Inject
    Settings settings;

    @Inject
    Flash flash;

    @Inject
    PeopleMessages words;

    @GET
    public Response list(@RestQuery String q, @RestQuery int page) {
        me.admin();
        return page(
                q == null ? "" : q,
                Math.min(LAST_PAGE, Math.max(0, page)),
                new NewAccount(),
                Role.STUDENT,
                new FormErrors());
    }

    @POST
    public Response enrol(@BeanParam NewAccount form, @RestForm Role role) {
        me.admin();
        FormErrors errors = form.check(words).require(role != null, "role", words.choose());
        if (errors.any()) return page("", 0, form, role, errors);
        String password = passwords.oneTime();
        Person made = enrol(form, role, passwords.hash(password));
        return Response.ok(Pages.oneTime(made, password))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("registration")
    @Write
    public Response registration(@RestForm boolean open) {
        me.admin();
        Setting.openRegistration(open);
        flash.say(open ? words.nowOpen() : words.nowClosed());
        return SeeOther.at("/people");
    }

    @Write
    Person enrol(NewAccount form, Role role, String hash) {
        return Person.provide(form.name, form.fullName, role, hash);
    }

    private Response page(String query, int page, NewAccount form, Role role, FormErrors errors) {
        List<Person> found = Person.search(query, page * ON_A_PAGE, ON_A_PAGE + 1);
        boolean more = found.size() > ON_A_PAGE;
        var answer = Pages.people(
                more ? found.subList(0, ON_A_PAGE) : found,
                List.of(Role.values()),
                query,
                page,
                more,
                Setting.isRegistrationOpen(settings),
                form,
                role,
                errors);
        return errors.any() ? errors.answer(answer) : Response.ok(answer).build();
    }
}
