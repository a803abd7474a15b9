package rejoinder.maps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import rejoinder.BrowserJourney;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.people.Person;

/** Somebody's way through the pages of maps: what they find there, and what they see of what they did. */
abstract class MapJourney extends BrowserJourney {

    static final String QUESTION = "Should school start at nine?";
    static final String THESIS = "School should start at nine.";

    static final String TEXT =
            """
            Teenagers fall asleep late. Their clocks run two hours behind those of adults.

            Where school began at nine, marks rose. Fewer pupils came late.""";

    @TestHTTPResource("/")
    URI here;

    World world;
    private int loads;

    @Override
    protected Browser.NewContextOptions look() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    @BeforeEach
    void signIn() {
        world = World.make();
        signIn(page, Kind.OWNER);
        page.onLoad(loaded -> loads++);
    }

    // ── what is there already ─────────────────────────────────────────────

    /** A map with a question, one thesis, and the claims that are written below it with their stances. */
    long map(String... replies) {
        return in(() -> {
            Act act = Act.of(me());
            ArgumentMap map = Opening.of(act).ask("School", QUESTION, "en");
            Claim thesis = map.addThesis(Act.of(me()), Content.of(THESIS));
            for (String reply : replies) {
                Stance stance = reply.startsWith("but ") ? Stance.REBUT : Stance.SUPPORT;
                thesis.reply(Act.of(me()), stance, Content.of(reply.replaceFirst("^(because|but) ", "")));
            }
            return map.id();
        });
    }

    void addText(long map) {
        in(() -> Source.add(ArgumentMap.editableBy(viewer(), map), Act.of(me()), "On sleep", null, "en", TEXT));
    }

    void admit(long map, Kind who) {
        in(() -> {
            MapMember.admit(ArgumentMap.editableBy(viewer(), map), world.person(who), true);
            return null;
        });
    }

    private Person me() {
        return Person.named(world.person(Kind.OWNER).name()).orElseThrow();
    }

    private rejoinder.people.Viewer viewer() {
        return rejoinder.people.Viewer.of(world.person(Kind.OWNER));
    }

    private static <T> T in(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    // ── where one is ──────────────────────────────────────────────────────

    void signIn(Page page, Kind who) {
        page.context().addCookies(List.of(new Cookie("session", world.session(who)).setUrl(here.toString())));
    }

    void open(String path) {
        page.navigate(at(path));
    }

    String at(String path) {
        return here.resolve(path).toString();
    }

    /** Does something that leads to another page, and waits until it is there. */
    void leads(Runnable work) {
        int before = loads;
        work.run();
        page.waitForCondition(() -> loads > before);
    }

    void onPage(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
    }

    // ── claims ────────────────────────────────────────────────────────────

    /** The lines of an outline that say this; one, but for linked claims. */
    Locator lines(String text) {
        return page.locator("#arguments .claim-body", new Page.LocatorOptions().setHas(page.locator(exactly(text))));
    }

    private static String exactly(String text) {
        return ".said:text-is(\"" + text + "\")";
    }

    Locator line(String text) {
        return lines(text).first();
    }

    Locator number(String text) {
        return line(text).locator(".claim-number");
    }

    void stands(String number, String text) {
        assertThat(number(text)).hasText(number);
    }

    void stands(String number, String stance, String text) {
        stands(number, text);
        assertThat(line(text).locator(".stance")).hasText(stance);
    }

    void isGone(String text) {
        assertThat(lines(text)).hasCount(0);
    }

    /** What was just made or changed is where the keyboard goes on from. */
    void arrivedAt(String number, String text) {
        stands(number, text);
        assertThat(number(text)).isFocused();
    }

    void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }
}
