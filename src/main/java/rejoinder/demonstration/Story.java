package rejoinder.demonstration;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rejoinder.assignments.Assignment;
import rejoinder.assignments.Beginning;
import rejoinder.assignments.Submission;
import rejoinder.assignments.Terms;
import rejoinder.assignments.Work;
import rejoinder.courses.Course;
import rejoinder.courses.Enrolment;
import rejoinder.courses.Slip;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Claim;
import rejoinder.maps.Content;
import rejoinder.maps.Source;
import rejoinder.maps.Stance;
import rejoinder.people.OneTime;
import rejoinder.people.Person;
import rejoinder.reviews.Mark;
import rejoinder.reviews.Remark;
import rejoinder.reviews.RemarkThread;
import rejoinder.reviews.Returning;
import rejoinder.reviews.Review;
import rejoinder.reviews.Saying;

/** What has happened in the demonstration course so far: six students, each at another point of the same assignment. */
final class Story {

    static final String IDA = "Ida Lund";
    static final String JONAS = "Jonas Weber";
    static final String SELMA = "Selma Dahl";
    static final String MATS = "Mats Holm";
    static final String AMIRA = "Amira Haddad";
    static final String LEO = "Leo Brandt";
    static final List<String> STUDENTS = List.of(AMIRA, IDA, JONAS, LEO, MATS, SELMA);

    private static final String BRIEF = "russia-and-the-taliban";

    private final Person teacher;
    private Map<String, Person> students;
    private Assignment assignment;

    Story(Person teacher) {
        this.teacher = teacher;
    }

    /** Lets it happen, in the transaction that is under way; gives back how the students sign in. */
    List<Slip> tell(List<OneTime> passwords) {
        Course course = Course.open(teacher, "Politics, year 11", ZoneId.of("Europe/Berlin"));
        List<Slip> slips = course.accounts().provide(STUDENTS, passwords);
        flush();
        students = Enrolment.students(course).stream()
                .map(Enrolment::person)
                .collect(Collectors.toMap(Person::fullName, Function.identity()));
        assignment = Assignment.set(course, Act.of(teacher), terms(), Assignment.Mode.EACH, beginning());
        flush();
        work(AMIRA, "amira");
        work(MATS, "mats");
        handIn(work(SELMA, "selma"), SELMA);
        handIn(work(JONAS, "jonas"), JONAS);
        revise(giveBack(handIn(work(IDA, "ida"), IDA)));
        return slips;
    }

    private static Terms terms() {
        Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        return new Terms(
                "Was it security?",
                """
                Read the account of the brief. It names six reasons that Russia may have had. The thesis says that one of \
                them counted most.

                Say what speaks for the thesis and what speaks against it. Give at least three reasons, each with a passage \
                from the text, and answer every objection that you find. Then hand it in.""",
                Instant.now(),
                today.plus(Duration.ofDays(7)).plus(Duration.ofHours(17)),
                true);
    }

    private static Beginning beginning() {
        Source brief = ArgumentMap.labelled(BRIEF)
                .flatMap(map -> Source.of(map).stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("The demonstration needs the map of the brief"));
        return new Beginning(
                null,
                "Why did Russia suspend its ban on the Taliban?",
                "Russia suspended its ban on the Taliban above all for its own security.",
                brief.language(),
                new Beginning.Text(brief.title(), brief.citation(), brief.text()));
    }

    /** Somebody works: what they write stands in a file of their name. */
    private Work work(String name, String file) {
        Person student = students.get(name);
        Work work = Work.begin(assignment, student);
        flush();
        Script.of(file).perform(work.map(), student);
        flush();
        return work;
    }

    private Submission handIn(Work work, String name) {
        Submission submission = work.handIn(students.get(name));
        flush();
        return submission;
    }

    private List<Remark> giveBack(Submission submission) {
        Review review = Review.on(submission, teacher);
        review.say(
                teacher,
                """
                You see both sides, and you answer what you find. Two of your claims say nearly the same, and one claim \
                about Moscow has no source. Look at the two remarks, and then at 1.4: is there really nothing to be said \
                for the raw materials?""",
                "",
                review.version());
        Remark moscow = remark(
                review,
                "The attack on Crocus City Hall was in Moscow.",
                Mark.SOURCE_NEEDED,
                "Where do you know this from?");
        Remark twice = remark(
                review,
                "The brief names the attack as the main cause for a new partner.",
                Mark.DUPLICATE,
                "You say this in 1.1.1 already. Is it a reason of its own?");
        remark(
                review,
                "A banned group cannot be met openly by officials.",
                Mark.WELL_SEEN,
                "This is the step that the text leaves out.");
        flush();
        Returning.one(submission, teacher);
        flush();
        return List.of(moscow, twice);
    }

    private Remark remark(Review review, String about, Mark mark, String text) {
        Claim claim = saying(review.submission().work().map(), about);
        return Remark.make(review, teacher, claim.id(), null, new Saying(mark, null, text), null);
    }

    /** What Ida did about two of the remarks. */
    private void revise(List<Remark> remarks) {
        Person ida = students.get(IDA);
        ArgumentMap map = remarks.get(0).map();
        Claim moscow = saying(map, "The attack on Crocus City Hall was in Moscow.");
        moscow.edit(
                Act.of(ida),
                moscow.content()
                        .withText("Crocus City Hall lies just outside Moscow, so the attack was on Russia itself.")
                        .withFlags(false, false, true),
                moscow.revision());
        saying(map, "The brief names the attack as the main cause for a new partner.")
                .delete(Act.of(ida));
        Claim lithium = saying(map, "Russia wants lithium and copper.");
        lithium.reply(Act.of(ida), Stance.SUPPORT, Content.of("Whoever comes first may get the better contracts."));
        flush();
        for (Remark remark : remarks) RemarkThread.of(remark).address(ida);
        flush();
    }

    private static Claim saying(ArgumentMap map, String text) {
        return map.outline().claims().stream()
                .filter(claim -> claim.text().equals(text))
                .findFirst()
                .map(claim -> Claim.of(map, claim.id()))
                .orElseThrow();
    }

    /** So that what follows finds it in the database. */
    private static void flush() {
        Panache.getEntityManager().flush();
    }
}
