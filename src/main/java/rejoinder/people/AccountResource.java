package rejoinder.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import rejoinder.web.Flash;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;
import rejoinder.web.Settings;
import rejoinder.web.Write;

/** One's own account. */
@Path("/account")
class AccountResource {

    @Inject
    Me me;

    @Inject
    Belongings belongings;

    @Inject
    ObjectMapper json;

    @Inject
    Settings settings;

    @Inject
    Flash flash;

    @Inject
    PeopleMessages words;

    @GET
    public Response show() {
        return page(me.person(), me.person().fullName(), new FormErrors());
    }

    @POST
    @Write
    public Response rename(@RestForm String fullName) {
        Person person = Person.withId(me.person().id());
        FormErrors errors = new FormErrors().fit(fullName, Person.MAX_FULL_NAME, "fullName", words::tooLong);
        if (errors.any()) return page(person, fullName, errors);
        person.rename(fullName);
        flash.say(words.saved());
        return SeeOther.at("/account");
    }

    @POST
    @Path("sessions/{session}/end")
    @Write
    public Response end(@RestPath String session) {
        if (!Session.end(me.person(), session)) throw new NotFoundException();
        flash.say(words.sessionEnded());
        return SeeOther.at("/account");
    }

    @POST
    @Path("sessions/end")
    @Write
    public Response endOthers() {
        Session.endOthers(me.person(), me.session().orElseThrow());
        flash.say(words.othersEnded());
        return SeeOther.at("/account");
    }

    @GET
    @Path("data")
    public Response data() throws JsonProcessingException {
        Person person = me.person();
        // Names may hold any letter, which a header may not.
        String file = "rejoinder-" + person.name().replaceAll("[^a-z0-9._-]", "_") + ".json";
        return Response.ok(json.writerWithDefaultPrettyPrinter().writeValueAsString(belongings.of(person)))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response page(Person person, String fullName, FormErrors errors) {
        String current = me.session().orElseThrow().handle();
        var page = Pages.account(person, Session.of(person, settings.session()), current, fullName, errors);
        return errors.any() ? errors.answer(page) : Response.ok(page).build();
    }
}
