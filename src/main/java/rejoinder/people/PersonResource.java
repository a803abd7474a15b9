package rejoinder.people;

import static rejoinder.web.Isolated.isolated;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import rejoinder.web.Flash;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;
import rejoinder.web.Write;

/** One account, as an admin looks after it. */
@Path("/people/{person}")
class PersonResource {

    private static final List<Role> ROLES = List.of(Role.values());

    @Inject
    Me me;

    @Inject
    Passwords passwords;

    @Inject
    Belongings belongings;

    @Inject
    Flash flash;

    @Inject
    PeopleMessages words;

    @GET
    public Response show(@RestPath("person") long id) {
        return Response.ok(Pages.person(person(id), ROLES, null, new FormErrors()))
                .build();
    }

    @POST
    @Path("role")
    @Write
    public Response become(@RestPath("person") long id, @RestForm Role role) {
        Person person = person(id);
        FormErrors errors = new FormErrors().require(role != null, "role", words.choose());
        if (errors.any()) return errors.answer(Pages.person(person, ROLES, null, errors));
        person.become(role);
        flash.say(words.roleChanged(isolated(person.fullName()), Words.word(role)));
        return SeeOther.at("/people/" + id);
    }

    @POST
    @Path("deactivation")
    @Write
    public Response deactivate(@RestPath("person") long id) {
        Person person = person(id);
        person.deactivate();
        flash.say(words.nowDeactivated(isolated(person.fullName())));
        return SeeOther.at("/people/" + id);
    }

    @POST
    @Path("reactivation")
    @Write
    public Response reactivate(@RestPath("person") long id) {
        Person person = person(id);
        person.reactivate();
        flash.say(words.nowReactivated(isolated(person.fullName())));
        return SeeOther.at("/people/" + id);
    }

    @POST
    @Path("password")
    public Response oneTimePassword(@RestPath("person") long id) {
        person(id);
        String password = passwords.oneTime();
        Person person = give(id, passwords.hash(password));
        return Response.ok(Pages.oneTime(person, password))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("deletion")
    @Write
    public Response delete(@RestPath("person") long id, @RestForm String name) {
        Person person = person(id);
        FormErrors errors = new FormErrors()
                .require(name != null && name.strip().equals(person.name()), "name", words.confirmWrong());
        if (errors.any()) return errors.answer(Pages.person(person, ROLES, null, errors));
        belongings.forget(person);
        flash.say(words.personDeleted());
        return SeeOther.at("/people");
    }

    @Write
    Person give(long id, String hash) {
        Person person = person(id);
        person.giveOneTimePassword(hash);
        return person;
    }

    @ServerExceptionMapper
    Response lastAdmin(LastAdmin refusal, UriInfo at) {
        long id = Long.parseLong(at.getPathParameters().getFirst("person"));
        return Response.status(Response.Status.CONFLICT)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Pages.person(Person.withId(id), ROLES, words.lastAdmin(), new FormErrors()))
                .build();
    }

    private Person person(long id) {
        me.admin();
        return Person.withId(id);
    }
}
