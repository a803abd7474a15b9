package rejoinder.reviews;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import rejoinder.Hands;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.people.Door;

/** A teacher and three students do one assignment, from the first page of the course to the table at its end. */
final class Lesson {

    private static final String TITLE = "Should school start at nine?";
    private static final String THESIS = "School should start at nine.";
    private static final String TEXT =
            """
            Teenagers fall asleep late. Their clocks run two hours behind those of adults.

            Where school began at nine, marks rose. Fewer pupils came late.""";

    private final URI here;
    private final Browser browser;
    private final Browser.NewContextOptions look;
    private final Function<Page, Hands> hands;
    private final World world = World.make();

    /**
     * @param look of everybody's browser
     * @param hands with which everybody uses it
     */
    Lesson(URI here, Browser browser, Browser.NewContextOptions look, Function<Page, Hands> hands) {
        this.here = here;
        this.browser = browser;
        this.look = look;
        this.hands = hands;
    }

    void hold() {
        Hands teacher = as(Kind.TEACHER);
        String course = makeCourse(teacher);
        String code = teacher.page.locator(".join-code").innerText();
        setAssignment(teacher);

        Hands first = as(Kind.STRANGER);
        join(first, code);
        first.follow("Join");
        Hands mia = newcomer(code, "Mia Olsen");
        Hands noah = newcomer(code, "Noah Petit");

        begin(first);
        fromText(first, "Where school began at nine, marks rose.", "Marks rise with a later start.");
        handIn(first);
        begin(mia);
        fromText(mia, "Teenagers fall asleep late.", "Teenagers need more sleep.");
        handIn(mia);
        begin(noah);
        fromText(noah, "Fewer pupils came late.", "Pupils are on time.");
        handIn(noah);

        review(teacher, course);
        address(first);
        verify(teacher, course);
        String table = table(teacher, course);
        assertThat(table.lines()).hasSize(4);
        assertThat(table).contains("Mia Olsen", "Noah Petit");
    }

    // ── the teacher ───────────────────────────────────────────────────────

    private String makeCourse(Hands teacher) {
        open(teacher, "/courses");
        teacher.follow("Make a course");
        teacher.write("Name of the course", "Ethics 9b");
        teacher.follow("Make a course");
        assertThat(teacher.page.locator("h1")).hasText("Ethics 9b");
        return URI.create(teacher.page.url()).getPath();
    }

    private void setAssignment(Hands teacher) {
        teacher.follow("Set an assignment");
        teacher.write("Title", TITLE);
        teacher.write("Instructions (optional)", "Read the text, and say what speaks for the thesis.");
        teacher.write("Thesis (optional)", THESIS);
        teacher.write("Title of the text", "On sleep");
        teacher.write("Or paste it here", TEXT);
        teacher.follow("Set it");
        sees(teacher, "is set.");
    }

    private void review(Hands teacher, String course) {
        open(teacher, course);
        teacher.follow(TITLE);
        sees(teacher, "3 of 3 handed in");
        teacher.follow("Review what was handed in");
        teacher.follow(world.person(Kind.STRANGER).fullName());
        teacher.use("Remark on 1.1");
        teacher.page.waitForSelector(".remark-form textarea:focus");
        teacher.choose("Source needed");
        teacher.write("Your words", "Which school was that?");
        teacher.follow("Add a remark");
        sees(teacher, "Which school was that?");
        teacher.write(
                "To " + world.person(Kind.STRANGER).fullName(), "One good reason. Look for what speaks against it.");
        teacher.write("Grade, in words or points (optional)", "12 of 15");
        teacher.follow("Give back");
        open(teacher, course);
        teacher.follow(TITLE);
        teacher.follow("Review what was handed in");
        teacher.follow("Give several back");
        teacher.tick("Mia Olsen nothing said yet");
        teacher.tick("Noah Petit nothing said yet");
        teacher.follow("Give back what has a tick");
        sees(teacher, "2 submissions were given back.");
    }

    private void verify(Hands teacher, String course) {
        open(teacher, course);
        teacher.follow(TITLE);
        teacher.follow("Review what was handed in");
        sees(teacher, "1 addressed");
        teacher.follow(world.person(Kind.STRANGER).fullName());
        sees(teacher, "Marks rise with a later start, as in Minneapolis.");
        teacher.follow("Verify");
        sees(teacher, "verified by");
    }

    private String table(Hands teacher, String course) {
        open(teacher, course);
        teacher.follow(TITLE);
        Download download = teacher.page.waitForDownload(() -> teacher.use("Table as CSV"));
        try {
            return new String(download.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ── the students ──────────────────────────────────────────────────────

    private void join(Hands student, String code) {
        open(student, "/join");
        student.write("Code", code);
        student.follow("Go on");
    }

    private Hands newcomer(String code, String name) {
        Hands student = as(Kind.ANONYMOUS);
        join(student, code);
        student.write(
                "User name",
                name.toLowerCase().replace(' ', '.')
                        + world.person(Kind.STRANGER).id());
        student.write("Name (optional)", name);
        student.write("Password", Door.PASSWORD);
        student.follow("Make account and join");
        return student;
    }

    private void begin(Hands student) {
        student.follow(TITLE);
        sees(student, "Read the text, and say what speaks for the thesis.");
        student.follow("Begin");
    }

    private void fromText(Hands student, String sentence, String claim) {
        student.follow("Text");
        student.follow("Make a claim from the text");
        student.tick(sentence);
        student.write("Your claim", claim);
        student.follow("Add claim");
        sees(student, claim);
    }

    private void handIn(Hands student) {
        student.follow("Outline");
        student.follow(TITLE);
        student.follow("Hand in");
        sees(student, "with your teacher");
    }

    private void address(Hands student) {
        open(student, "/notices");
        sees(student, TITLE);
        open(student, "/assignments");
        sees(student, "Given back");
        student.follow(TITLE);
        student.follow("Go on");
        sees(student, "One good reason. Look for what speaks against it.");
        sees(student, "Which school was that?");
        student.follow("More about 1.1");
        student.follow("Edit");
        student.write("Your claim", "Marks rise with a later start, as in Minneapolis.");
        student.follow("Save");
        student.follow("I have addressed this");
        sees(student, "1 addressed");
        student.follow(TITLE);
        student.follow("Hand in again");
        sees(student, "Submission 2");
    }

    // ── what all do ───────────────────────────────────────────────────────

    private Hands as(Kind who) {
        BrowserContext context = browser.newContext(look);
        if (world.session(who) != null)
            context.addCookies(List.of(new Cookie("session", world.session(who)).setUrl(here.toString())));
        return hands.apply(context.newPage());
    }

    private void open(Hands hands, String path) {
        hands.page.navigate(here.resolve(path).toString());
    }

    private static void sees(Hands hands, String words) {
        assertThat(hands.page.getByText(words).first()).isVisible();
    }
}
