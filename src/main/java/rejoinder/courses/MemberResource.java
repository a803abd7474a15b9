package rejoinder.courses;

import static rejoinder.web.Isolated.isolated;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.people.Me;
import rejoinder.people.Person;
import rejoinder.web.Flash;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;
import rejoinder.web.Write;

/** Who teaches and who learns in a course: they come, go, and come back. */
@Path("/courses/{course}")
class MemberResource {

    @Inject
    Me me;

    @Inject
    Flash flash;

    @Inject
    CourseMessages words;

    @POST
    @Path("teachers")
    @Write
    public Response appoint(long course, @RestForm String teacher) {
        me.person();
        Course found = Course.taughtBy(me.viewer(), course);
        Person person = Person.named(teacher)
                .filter(Person::isActive)
                .filter(Person::teaches)
                .orElse(null);
        FormErrors errors = new FormErrors().require(person != null, "teacher", words.noSuchTeacher());
        if (errors.any())
            return errors.answer(Pages.settings(SettingsPage.of(found, teacher == null ? "" : teacher, errors)));
        found.members().appoint(person);
        flash.say(words.teachesNow(isolated(person.fullName())));
        return SeeOther.at(found.address() + "/settings");
    }

    @GET
    @Path("members/{person}")
    public TemplateInstance show(long course, long person) {
        me.person();
        return Pages.member(MemberPage.of(Course.taughtBy(me.viewer(), course), person, me.person()));
    }

    /** Teachers take out anybody; everybody may go. */
    @POST
    @Path("members/{person}/removal")
    @Write
    public Response remove(long course, long person) {
        Person by = me.person();
        boolean leaves = by.id().equals(person);
        Course found = leaves ? Course.attendedBy(me.viewer(), course) : Course.taughtBy(me.viewer(), course);
        Person member = leaves ? by : person(person);
        found.members().remove(member, by);
        if (leaves) flash.say(words.youLeft(isolated(found.name())));
        else flash.say(words.takenOut(isolated(member.fullName())), address(found, person) + "/return", words.undo());
        return SeeOther.at(leaves ? "/courses" : found.address());
    }

    @POST
    @Path("members/{person}/return")
    @Write
    public Response takeBack(long course, long person) {
        me.person();
        Course found = Course.taughtBy(me.viewer(), course);
        Person member = person(person);
        found.members().takeBack(member);
        flash.say(words.takenBack(isolated(member.fullName())));
        return SeeOther.at(found.address());
    }

    private static String address(Course course, long person) {
        return course.address() + "/members/" + person;
    }

    private static Person person(long id) {
        return Person.<Person>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
