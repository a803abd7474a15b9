package rejoinder.courses;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
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

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

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
        return Pages.names(new NamesPage(going(course), NameList.empty(), List.of()), new FormErrors());
    }

    /** Says what would be made of a list; makes nothing. */
    @POST
    @Path("names/preview")
    public Response preview(long course, @RestForm String names, @RestForm boolean turned) {
        me.person();
        Course found = going(course);
        NameList list = NameList.of(names, turned);
        FormErrors errors = list.check(words);
        if (errors.any()) return errors.answer(Pages.names(new NamesPage(found, list, List.of()), errors));
        return Response.ok(Pages.names(NamesPage.of(found, list, null), errors), HTML)
                .build();
    }

    /** @param kept the places of those names that have a tick */
    @POST
    @Path("names")
    public Response enrol(
            long course, @RestForm String names, @RestForm boolean turned, @RestForm("keep") List<String> kept) {
        me.person();
        Course found = going(course);
        NameList list = NameList.of(names, turned);
        FormErrors errors = list.check(words);
        if (errors.any()) return errors.answer(Pages.names(new NamesPage(found, list, List.of()), errors));
        NamesPage page = NamesPage.of(found, list, kept);
        List<String> chosen = page.chosen();
        errors.require(!chosen.isEmpty(), "rows", words.nobodyChosen());
        if (errors.any()) return errors.answer(Pages.names(page, errors));
        return new SlipsPage(found, provide(course, chosen, passwords.oneTimes(chosen.size())), site).answer();
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
        return new SlipsPage(found, reset(course, passwords.oneTimes((int) waiting)), site).answer();
    }

    @POST
    @Path("members/{person}/password")
    public Response renew(long course, long person) {
        me.person();
        Course found = going(course);
        if (!Enrolment.student(found, person).isAccountMade()) throw new NotFoundException();
        OneTime password = passwords.oneTimes(1).get(0);
        return new SlipsPage(found, List.of(reset(course, person, password)), site).answer();
    }

    @Write
    List<Slip> provide(long course, List<String> names, List<OneTime> made) {
        return Course.taughtBy(me.viewer(), course).accounts().provide(names, made);
    }

    @Write
    List<Slip> reset(long course, List<OneTime> made) {
        return Course.taughtBy(me.viewer(), course).accounts().resetWaiting(made);
    }

    @Write
    Slip reset(long course, long person, OneTime made) {
        return Course.taughtBy(me.viewer(), course).accounts().reset(person, made);
    }

    private Course going(long course) {
        Course found = Course.taughtBy(me.viewer(), course);
        found.refuseWhenEnded();
        return found;
    }
}
