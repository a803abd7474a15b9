package rejoinder.assignments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import rejoinder.courses.Course;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Claim;
import rejoinder.maps.Content;
import rejoinder.maps.Passage;
import rejoinder.maps.Source;
import rejoinder.maps.Stance;
import rejoinder.people.Person;

/** Lets tests set assignments and do them, without the pages. Each method runs in a transaction of the caller's. */
public final class Desk {

    public static final String TEXT = "Pupils sleep seven hours. They need nine.\n\nBuses leave at eight.";
    public static final String GIVEN = "School should start at nine.";

    private Desk() {}

    /** One that is open, is due tomorrow, and has a thesis and a text to begin with. */
    public static Assignment set(Course course, Person teacher) {
        return set(course, teacher, Assignment.Mode.EACH, "When should school start?");
    }

    public static Assignment set(Course course, Person teacher, Assignment.Mode mode, String title) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Terms terms = new Terms(
                title,
                "Find three reasons.\n\nAnswer every objection.",
                now.minus(1, ChronoUnit.HOURS),
                now.plus(30, ChronoUnit.HOURS),
                false);
        Beginning beginning =
                new Beginning(null, title, GIVEN, "en", new Beginning.Text("Report", "The school board, 2024", TEXT));
        return Assignment.set(Course.findById(course.id()), Act.of(teacher), terms, mode, beginning);
    }

    /** They begin it and say one thing of their own, which comes from the text. */
    public static Work begin(Assignment assignment, Person student) {
        Work work = Work.begin(Assignment.findById(assignment.id()), student);
        Source text = Source.of(work.map()).get(0);
        Claim thesis = Claim.of(work.map(), work.map().outline().theses().get(0).id());
        thesis.reply(
                Act.of(student),
                Stance.SUPPORT,
                Content.of("Teenagers sleep too little.")
                        .withPassages(java.util.List.of(Passage.quoting("They need nine.", text.id(), TEXT))));
        return work;
    }

    public static Submission handIn(Assignment assignment, Person student) {
        return begin(assignment, student).handIn(student);
    }

    /** They say one thing more, against the thesis. */
    public static void say(Assignment assignment, Person student, String text) {
        ArgumentMap map = work(assignment, student).map();
        Claim.of(map, map.outline().theses().get(0).id()).reply(Act.of(student), Stance.REBUT, Content.of(text));
    }

    public static Submission handInAgain(Assignment assignment, Person student) {
        return work(assignment, student).handIn(student);
    }

    public static void extend(Assignment assignment, Person student, Person teacher) {
        Extension.give(
                Assignment.findById(assignment.id()), student, Instant.now().plus(60, ChronoUnit.HOURS), teacher);
    }

    static Work work(Assignment assignment, Person student) {
        Assignment found = Assignment.findById(assignment.id());
        return Work.of(found, student).orElseThrow();
    }

    /** As if it had opened three days ago and been due two days ago. */
    public static void makeOverdue(Assignment assignment, boolean lateAllowed) {
        QuarkusTransaction.requiringNew().run(() -> {
            Assignment found = Assignment.findById(assignment.id());
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            found.revise(new Terms(
                    found.title(),
                    found.terms().instructions(),
                    now.minus(3, ChronoUnit.DAYS),
                    now.minus(2, ChronoUnit.DAYS),
                    lateAllowed));
        });
    }

    static ArgumentMap map(Work work) {
        return ArgumentMap.findById(work.map().id());
    }
}
