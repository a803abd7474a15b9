package rejoinder.assignments;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import rejoinder.courses.Course;
import rejoinder.maps.Act;
import rejoinder.people.Me;
import rejoinder.people.Person;
import rejoinder.web.Again;
import rejoinder.web.DiskGate;
import rejoinder.web.Flash;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;

/** What a course is asked to do: a new assignment. */
@Path("/courses/{course}/assignments")
class CourseAssignmentsResource {

    @Inject
    Me me;

    @Inject
    Again again;

    @Inject
    DiskGate gate;

    @Inject
    Flash flash;

    @Inject
    AssignmentMessages words;

    @GET
    @Path("new")
    public TemplateInstance form(long course) {
        return page(course, TermsForm.empty(), BeginningForm.empty(), new FormErrors());
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response set(long course, @BeanParam TermsForm terms, @BeanParam BeginningForm sent) throws Exception {
        Person teacher = me.person();
        Course found = Course.taughtBy(me.viewer(), course);
        FormErrors errors = terms.check(words, found.zone());
        BeginningForm beginning = read(sent, errors);
        beginning.check(errors, words);
        if (errors.any()) return errors.answer(page(course, terms, beginning, errors));
        again.with(problem -> page(course, terms, beginning, new FormErrors().add("starter", problem)));
        Act act = Act.of(teacher, terms.key());
        Assignment assignment = gate.write(() -> Assignment.set(
                Course.taughtBy(me.viewer(), course),
                act,
                terms.terms(found.zone()),
                beginning.chosen(),
                beginning.beginning(me.viewer(), terms.title())));
        flash.say(words.isSet(assignment.title()));
        return SeeOther.at("/assignments/" + assignment.id());
    }

    private BeginningForm read(BeginningForm sent, FormErrors errors) {
        try {
            return sent.read();
        } catch (Upload.Unreadable e) {
            errors.add("file", words.fileUnreadable());
            return sent;
        }
    }

    private TemplateInstance page(long course, TermsForm terms, BeginningForm beginning, FormErrors errors) {
        Person teacher = me.person();
        return Pages.newAssignment(
                NewAssignmentPage.of(Course.taughtBy(me.viewer(), course), teacher, terms, beginning), errors);
    }
}
