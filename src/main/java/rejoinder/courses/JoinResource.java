package rejoinder.courses;

import static rejoinder.web.Isolated.isolated;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.people.Arrival;
import rejoinder.people.Me;
import rejoinder.people.NewAccount;
import rejoinder.people.Person;
import rejoinder.people.Role;
import rejoinder.people.Throttle;
import rejoinder.web.Flash;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;
import rejoinder.web.Visit;
import rejoinder.web.Write;

/** The way into a course: by a code that one types, or by a link that holds it. */
@Path("/join")
class JoinResource {

    @Inject
    Me me;

    @Inject
    Arrival arrival;

    @Inject
    Throttle throttle;

    @Inject
    Visit visit;

    @Inject
    Flash flash;

    @Inject
    CourseMessages words;

    @GET
    public Response show(@RestQuery String code) {
        if (code != null) return door(code);
        return Response.ok(Pages.join("", new FormErrors())).build();
    }

    @GET
    @Path("{code}")
    public Response door(String code) {
        Course course = opened(code).orElse(null);
        if (course == null) return nothingThere(code);
        if (!me.isSignedIn())
            return unlisted(Response.ok(Pages.joinNewcomer(course, new NewAccount(), new FormErrors())));
        Optional<Enrolment> known = Enrolment.of(course, me.person());
        if (known.filter(Enrolment::isPresent).isPresent()) return SeeOther.at(course.address());
        return unlisted(Response.ok(
                Pages.joinCourse(course, known.map(Enrolment::mayReturn).orElse(true))));
    }

    /** Somebody who is signed in comes. */
    @POST
    public Response join(@RestForm String code) {
        me.person();
        Course course = opened(code).orElse(null);
        if (course == null) return noSuchCode(code);
        if (!admit(course)) return new FormErrors().answer(Pages.joinCourse(course, false));
        flash.say(words.joined(isolated(course.name())));
        return SeeOther.at(course.address());
    }

    /** Somebody comes who has no account yet, and makes one. */
    @POST
    @Path("accounts")
    public Response arrive(@RestForm String code, @BeanParam NewAccount form) {
        Course course = opened(code).orElse(null);
        if (course == null) return noSuchCode(code);
        if (me.isSignedIn()) return SeeOther.at("/join/" + course.joinCode());
        FormErrors errors = arrival.check(form);
        if (errors.any()) return errors.answer(Pages.joinNewcomer(course, form, errors));
        arrive(course, form, arrival.hash(form));
        flash.say(words.joined(isolated(course.name())));
        return SeeOther.at(course.address());
    }

    @Write
    boolean admit(Course found) {
        return again(found).members().admit(Person.findById(me.person().id()));
    }

    @Write
    void arrive(Course found, NewAccount form, String hash) {
        again(found).members().admit(arrival.enter(form, Role.STUDENT, hash));
    }

    /** The same course in the transaction that writes, if its code is still good. */
    private static Course again(Course found) {
        return Course.openedBy(found.joinCode()).orElseThrow(NotFoundException::new);
    }

    /** Each code that opens nothing counts, so that nobody finds one by trying; a class sits behind one address. */
    private Optional<Course> opened(String code) {
        String address = visit.address();
        String account = me.isSignedIn() ? "join " + me.person().name() : null;
        if (account == null) throttle.count(address);
        else throttle.count(account, address);
        Optional<Course> course = Course.openedBy(code);
        if (course.isPresent() && account == null) throttle.giveBack(address);
        else if (course.isPresent()) throttle.giveBack(account, address);
        return course;
    }

    private Response noSuchCode(String code) {
        FormErrors errors = new FormErrors().add("code", words.noSuchCode());
        return errors.answer(Pages.join(code == null ? "" : code, errors));
    }

    /** The same for an address that was followed, or guessed. */
    private Response nothingThere(String code) {
        return Response.fromResponse(noSuchCode(code))
                .status(Response.Status.NOT_FOUND)
                .build();
    }

    private static Response unlisted(Response.ResponseBuilder answer) {
        return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
