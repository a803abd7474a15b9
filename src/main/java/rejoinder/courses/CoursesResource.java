package rejoinder.courses;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rejoinder.people.Me;
import rejoinder.people.Person;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;
import rejoinder.web.Site;
import rejoinder.web.Write;

/** One's courses, a new one, and each of them: what there is to do, who is there, and how one gets in. */
@Path("/courses")
class CoursesResource {

    @Inject
    Me me;

    @Inject
    @All
    List<CoursePart> parts;

    @Inject
    Site site;

    @Inject
    CourseMessages words;

    @GET
    public TemplateInstance list() {
        return Pages.courses(CoursesPage.of(me.person()));
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        me.teacher();
        return Pages.newCourse(CourseForm.empty(), Zones.all(), new FormErrors());
    }

    @POST
    @Write
    public Response open(@BeanParam CourseForm form) {
        Person teacher = me.teacher();
        FormErrors errors = form.check(words);
        if (errors.any()) return errors.answer(Pages.newCourse(form, Zones.all(), errors));
        UUID key = form.formKey();
        Course course = Optional.ofNullable(key).flatMap(Course::madeBy).orElseGet(() -> {
            Course made = Course.open(Person.findById(teacher.id()), form.name(), form.zoneId());
            made.remember(key);
            return made;
        });
        return SeeOther.at("/courses/" + course.id());
    }

    @GET
    @Path("{course}")
    public TemplateInstance show(long course) {
        me.person();
        Course found = Course.attendedBy(me.viewer(), course);
        return Pages.course(CoursePage.of(found, me.viewer(), parts, site));
    }
}
