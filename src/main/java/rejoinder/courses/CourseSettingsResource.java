package rejoinder.courses;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import rejoinder.people.Me;
import rejoinder.web.Flash;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;
import rejoinder.web.Write;

/** What a course is called, who teaches it, by which code one gets in, and whether it goes on. */
@Path("/courses/{course}")
class CourseSettingsResource {

    @Inject
    Me me;

    @Inject
    Flash flash;

    @Inject
    CourseMessages words;

    @GET
    @Path("settings")
    public TemplateInstance show(long course) {
        Course found = taught(course);
        return Pages.settings(SettingsPage.of(found));
    }

    @POST
    @Path("settings")
    @Write
    public Response describe(long course, @BeanParam CourseForm form) {
        Course found = taught(course);
        FormErrors errors = form.check(words);
        if (errors.any()) return errors.answer(Pages.settings(SettingsPage.of(found, form, errors)));
        found.describe(form.name(), form.zoneId());
        flash.say(words.saved());
        return SeeOther.at(found.address() + "/settings");
    }

    @POST
    @Path("code")
    @Write
    public Response renewCode(long course) {
        Course found = taught(course);
        found.renewCode();
        flash.say(words.codeRenewed());
        return SeeOther.at(found.address());
    }

    @POST
    @Path("ending")
    @Write
    public Response end(long course) {
        Course found = taught(course);
        found.end();
        flash.say(words.nowEnded(), found.address() + "/reopening", words.reopen());
        return SeeOther.at(found.address());
    }

    @POST
    @Path("reopening")
    @Write
    public Response reopen(long course) {
        Course found = taught(course);
        found.reopen();
        flash.say(words.nowOpen());
        return SeeOther.at(found.address());
    }

    private Course taught(long course) {
        me.person();
        return Course.taughtBy(me.viewer(), course);
    }
}
