package rejoinder.courses;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.people.Me;
import rejoinder.people.OneTime;
import rejoinder.people.Passwords;
import rejoinder.web.FormErrors;
import rejoinder.web.Site;
import rejoinder.web.Write;

/** A pasted list of names becomes accounts, and slips to hand out. */
@Path("/courses/{course}")
class NamesResource {

    @Inject
    Me me;

    @Inject
    Passwords passwords;

    @Inject
    Site site;

    @Inject
    CourseMessages words;

    @GET
    @Path("names")
    public TemplateInstance form(long course) {
        me.person();
        return Pages.names(going(course), "", new FormErrors());
    }

    @POST
    @Path("names")
    public Response enrol(long course, @RestForm String names) {
        me.person();
        Course found = going(course);
        NameList list = new NameList(names == null ? "" : names);
        FormErrors errors = list.check(words);
        if (errors.any()) return errors.answer(Pages.names(found, list.typed(), errors));
        List<String> pasted = list.names();
        return SlipsPage.of(found, provide(course, pasted, passwords.oneTimes(pasted.size())), pasted, site)
                .answer();
    }

    /** New passwords for everybody who has not signed in yet: for slips that were lost. */
    @POST
    @Path("slips")
    public Response renew(long course) {
        me.person();
        Course found = going(course);
        long waiting = Enrolment.students(found).stream()
                .filter(Enrolment::isWaiting)
                .limit(NameList.MOST)
                .count();
        return SlipsPage.of(found, reset(course, passwords.oneTimes((int) waiting)), List.of(), site)
                .answer();
    }

    @POST
    @Path("members/{person}/password")
    public Response renew(long course, long person) {
        me.person();
        Course found = going(course);
        if (!Enrolment.student(found, person).isAccountMade()) throw new NotFoundException();
        OneTime password = passwords.oneTimes(1).get(0);
        return SlipsPage.of(found, List.of(reset(course, person, password)), List.of(), site)
                .answer();
    }

    @Write
    List<Slip> provide(long course, List<String> names, List<OneTime> made) {
        return Course.taughtBy(me.viewer(), course).provide(names, made);
    }

    @Write
    List<Slip> reset(long course, List<OneTime> made) {
        return Course.taughtBy(me.viewer(), course).resetWaiting(made);
    }

    @Write
    Slip reset(long course, long person, OneTime made) {
        return Course.taughtBy(me.viewer(), course).reset(person, made);
    }

    private Course going(long course) {
        Course found = Course.taughtBy(me.viewer(), course);
        if (found.hasEnded()) throw new CourseEnded();
        return found;
    }
}
