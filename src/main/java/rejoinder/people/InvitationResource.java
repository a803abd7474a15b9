package rejoinder.people;

import static rejoinder.web.Isolated.isolated;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import rejoinder.web.Flash;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;
import rejoinder.web.Site;
import rejoinder.web.Visit;
import rejoinder.web.Write;

/** Links that make one account each: written by those who teach, used by whoever gets one. */
@Path("/invitations")
class InvitationResource {

    static final String PATH = "/invitations/";

    private static final int MAX_DAYS = 90;

    @Inject
    Me me;

    @Inject
    Arrival arrival;

    @Inject
    Visit visit;

    @Inject
    Site site;

    @Inject
    Flash flash;

    @Inject
    PeopleMessages words;

    @GET
    public Response list() {
        return page(Role.STUDENT, "", "14", null, new FormErrors());
    }

    @POST
    @Write
    public Response invite(@RestForm Role role, @RestForm String note, @RestForm String days) {
        Person by = me.teacher();
        FormErrors errors = new FormErrors()
                .require(mayInvite(by).contains(role), "role", words.choose())
                .fit(note, Invitation.MAX_NOTE, "note", words::tooLong)
                .require(isDays(days), "days", words.daysShape());
        if (errors.any()) return page(role, note, days, null, errors);
        String token = Invitation.write(by, role, note, Duration.ofDays(Integer.parseInt(days.strip())));
        return page(Role.STUDENT, "", days, site.link(PATH + token), errors);
    }

    @POST
    @Path("{invitation}/withdrawal")
    @Write
    public Response withdraw(@RestPath long invitation) {
        Invitation.withdraw(me.teacher(), invitation);
        flash.say(words.withdrawn());
        return SeeOther.at("/invitations");
    }

    @GET
    @Path("{token}")
    public Response show(@RestPath String token) {
        return form(Invitation.open(token), new NewAccount(), new FormErrors());
    }

    @POST
    @Path("{token}")
    public Response accept(@RestPath String token, @BeanParam NewAccount form) {
        Invitation invitation = Invitation.open(token);
        FormErrors errors = arrival.check(form);
        if (errors.any()) return form(invitation, form, errors);
        Person person = enrol(token, form, arrival.hash(form));
        flash.say(words.welcome(isolated(person.fullName())));
        return SeeOther.at("/");
    }

    @Write
    Person enrol(String token, NewAccount form, String hash) {
        Person person = Invitation.accept(token, form.name, form.fullName, hash);
        me.enter(person, Device.of(visit.userAgent()));
        return person;
    }

    private Response form(Invitation invitation, NewAccount form, FormErrors errors) {
        boolean first = invitation.invitedBy() == null;
        var page = Pages.register(form, invitation.role(), first, errors);
        return errors.any() ? errors.answer(page) : Response.ok(page).build();
    }

    private Response page(Role role, String note, String days, String link, FormErrors errors) {
        Person viewer = me.teacher();
        var page = Pages.invitations(Invitation.open(viewer), mayInvite(viewer), role, note, days, link, errors);
        if (errors.any()) return errors.answer(page);
        return Response.ok(page).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static List<Role> mayInvite(Person person) {
        return person.isAdmin() ? List.of(Role.values()) : List.of(Role.STUDENT);
    }

    private static boolean isDays(String typed) {
        return typed != null && typed.strip().matches("[1-9][0-9]?") && Integer.parseInt(typed.strip()) <= MAX_DAYS;
    }
}
