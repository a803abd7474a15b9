package rejoinder.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Queries;
import rejoinder.Visitor;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Claim;
import rejoinder.maps.Content;
import rejoinder.maps.Drawn;
import rejoinder.maps.Outline;
import rejoinder.maps.Refusal;
import rejoinder.maps.Source;
import rejoinder.maps.Stance;
import rejoinder.maps.Undo;
import rejoinder.people.Person;

/** What was handed in stays as it was, whatever happens to the map; only what is taken out for good goes from it. */
@QuarkusTest
class FreezeAppTest {

    private static final int CHANGES = 1000;
    private static final int IN_ONE_TRANSACTION = 50;

    @Inject
    AgroalDataSource database;

    World world;
    Person student;
    Person teacher;
    Assignment assignment;
    Submission submission;

    @BeforeEach
    void somethingHandedIn() {
        world = World.make();
        student = world.person(Kind.OWNER);
        teacher = world.person(Kind.TEACHER);
        assignment = world.assignment();
        submission = world.submission();
    }

    @Test
    void nothing_that_happens_later_changes_what_was_handed_in() {
        long seed = System.nanoTime();
        String outline = page("");
        String text = page("/text");
        String changes = page("/changes");
        assertThat(outline).contains("Teenagers sleep too little.", "Buses would run late.", student.fullName());
        assertThat(text).contains("They need nine.");

        change(CHANGES, new Random(seed));
        write(() -> {
            ArgumentMap starter = ((Assignment) Assignment.findById(assignment.id())).starter();
            Source.of(starter).get(0).revise(Act.of(teacher), "Another report", "Nobody", "de", "Nothing is left.");
        });
        write(() -> map().describe(Act.of(student), "Another title", "Another question?", "fr"));
        assertThat(Visitor.with(world.session(Kind.OWNER))
                        .formParam("fullName", "Zoe Neuer")
                        .post("/account")
                        .statusCode())
                .isEqualTo(303);
        write(() -> map().delete());
        forgetWhatWasDrawn();
        assertThat(QuarkusTransaction.requiringNew().call(() -> map().revision()))
                .isGreaterThan(submission.revision() + CHANGES / 2);

        assertThat(renamed(page(""))).as("seed " + seed).isEqualTo(outline);
        assertThat(renamed(page("/text"))).as("seed " + seed).isEqualTo(text);
        assertThat(renamed(page("/changes"))).as("seed " + seed).isEqualTo(changes);
        assertThat(page("/since")).contains("The map was deleted.");
    }

    @Test
    void what_is_taken_out_for_good_goes_from_what_was_handed_in_too() throws Exception {
        String secret = "Teenagers sleep too little.";
        assertThat(page("")).contains(secret);
        assertThat(page("/text")).contains(secret);
        long claim = QuarkusTransaction.requiringNew().call(() -> map().outline().claims().stream()
                .filter(one -> one.text().equals(secret))
                .findFirst()
                .orElseThrow()
                .id());
        assertThat(Visitor.with(world.session(Kind.TEACHER))
                        .post("/maps/" + submission.work().map().id() + "/claims/" + claim + "/redaction")
                        .statusCode())
                .isEqualTo(303);
        for (Kind who : List.of(Kind.TEACHER, Kind.OWNER))
            for (String view : List.of("", "/text", "/changes", "/since"))
                assertThat(page(who, view)).as(who + view).doesNotContain(secret);
        assertThat(page("")).contains("This text was taken out.");
        assertThat(Visitor.with(world.session(Kind.OWNER)).get("/account/data").asString())
                .doesNotContain(secret);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from change_entry where map_id = "
                        + submission.work().map().id() + " and state like '%" + secret + "%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void a_submission_costs_the_same_few_statements_whatever_happened() {
        forgetWhatWasDrawn();
        int cold = Queries.during(() -> page(""));
        int warm = Queries.during(() -> page(""));
        change(100, new Random(7));
        forgetWhatWasDrawn();
        System.getLogger("statements")
                .log(System.Logger.Level.INFO, "submission: " + cold + " cold, " + warm + " warm");
        assertThat(Queries.during(() -> page(""))).isEqualTo(cold).isLessThanOrEqualTo(6);
        assertThat(Queries.during(() -> page(""))).isEqualTo(warm);
    }

    // ── helpers ───────────────────────────────────────────────────────────

    private void change(int times, Random random) {
        for (int done = 0; done < times; done += IN_ONE_TRANSACTION)
            write(() -> {
                ArgumentMap map = map();
                for (int i = 0; i < IN_ONE_TRANSACTION; i++) change(map, random);
            });
    }

    private void change(ArgumentMap map, Random random) {
        Act act = Act.of(student);
        Outline outline = map.outline();
        Outline.Claim one = outline.claims().get(random.nextInt(outline.size()));
        Claim claim = Claim.of(map, one.id());
        Content words = Content.of("Said at random " + random.nextInt(1_000_000));
        try {
            switch (random.nextInt(6)) {
                case 0, 1 -> claim.reply(act, Stance.values()[random.nextInt(2)], words);
                case 2 -> claim.edit(act, words, Long.MAX_VALUE);
                case 3 -> {
                    if (!one.isThesis()) claim.delete(act);
                }
                case 4 -> Undo.last(map, act);
                default -> claim.together(act, words);
            }
        } catch (Refusal refused) {
            // A rule says no to some; nothing has changed then.
        }
    }

    private ArgumentMap map() {
        return ArgumentMap.findById(submission.work().map().id());
    }

    private void forgetWhatWasDrawn() {
        Drawn.forget(submission.work().map().id());
    }

    private String page(String view) {
        return page(Kind.TEACHER, view);
    }

    private String page(Kind who, String view) {
        var answer = Visitor.with(world.session(who)).get("/submissions/" + submission.id() + view);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private String renamed(String page) {
        // Whoever looks is told of what happened, at the head of any page.
        return page.replace("Zoe Neuer", student.fullName())
                .replaceAll("<strong>Notices \\(\\d+\\)</strong>", "Notices");
    }

    private static void write(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
