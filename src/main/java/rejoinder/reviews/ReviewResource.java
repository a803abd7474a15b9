package rejoinder.reviews;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.assignments.Submission;
import rejoinder.maps.OutlinePages;
import rejoinder.people.Me;
import rejoinder.people.Person;
import rejoinder.people.Words;
import rejoinder.web.Again;
import rejoinder.web.Flash;
import rejoinder.web.FormErrors;
import rejoinder.web.SeeOther;
import rejoinder.web.Write;

/** A submission on a teacher's desk: what they say about the whole, kept as a draft or given back. */
@Path("/submissions/{submission}")
class ReviewResource {

    @Inject
    Me me;

    @Inject
    OutlinePages outlines;

    @Inject
    Again again;

    @Inject
    Flash flash;

    @Inject
    ReviewMessages words;

    @GET
    @Path("review")
    public TemplateInstance show(long submission, @RestQuery String by) {
        me.person();
        Submission found = Submission.reviewableBy(me.viewer(), submission);
        return desk(found, by, null, new FormErrors());
    }

    @POST
    @Path("review")
    @Write
    public Response save(long submission, @RestForm String by, @BeanParam ReviewForm form) {
        me.person();
        Submission found = Submission.reviewableBy(me.viewer(), submission);
        FormErrors errors = form.check(words);
        if (errors.any()) return errors.answer(desk(found, by, form, errors));
        say(found, by, form);
        flash.say(words.saved());
        return SeeOther.at(
                "/submissions/" + submission + "/review" + Roll.Order.of(by).query());
    }

    /** Saves what is typed, and gives the submission back with it; then comes the next one that waits. */
    @POST
    @Path("return")
    @Write
    public Response giveBack(long submission, @RestForm String by, @BeanParam ReviewForm form) {
        me.person();
        Submission found = Submission.reviewableBy(me.viewer(), submission);
        FormErrors errors = form.check(words);
        boolean silent =
                form.saysNothing() && Review.of(found).map(Review::isBlank).orElse(true);
        errors.require(!silent || form.bare() || found.isReturned(), "comment", words.nothingSaidYet());
        if (errors.any()) return errors.answer(desk(found, by, form, errors));
        say(found, by, form);
        Returning.one(found, teacher());
        Person student = found.work().person();
        flash.say(words.givenBackTo(student == null ? words.theClass() : Words.known(student)));
        return SeeOther.at(next(found, Roll.Order.of(by)));
    }

    private void say(Submission submission, String by, ReviewForm form) {
        long id = submission.id();
        again.with(problem -> {
            // What was found before is of a transaction that is over.
            Submission now = Submission.reviewableBy(me.viewer(), id);
            FormErrors errors = new FormErrors().add("comment", problem);
            return desk(now, by, form.over(Review.of(now).orElseThrow()), errors);
        });
        Review.on(submission, teacher()).say(teacher(), form.words(), form.mark(), form.version());
    }

    private Person teacher() {
        return Person.findById(me.person().id());
    }

    /** The next one that waits, or the first, or the queue where none does. */
    private static String next(Submission done, Roll.Order order) {
        List<Submission> queue = Roll.of(done.assignment()).handedIn(order).stream()
                .map(Roll.Row::submission)
                .toList();
        int place = queue.indexOf(done) + 1;
        return Stream.concat(queue.subList(place, queue.size()).stream(), queue.stream())
                .filter(submission -> !submission.isReturned())
                .findFirst()
                .map(submission -> "/submissions/" + submission.id() + "/review" + order.query())
                .orElse("/assignments/" + done.assignment().id() + "/queue");
    }

    private TemplateInstance desk(Submission submission, String by, ReviewForm form, FormErrors errors) {
        return Pages.desk(DeskPage.of(submission, me.viewer(), Roll.Order.of(by), outlines, form, errors));
    }
}
