package rejoinder.weighing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Axe;
import rejoinder.BrowserJourney;
import rejoinder.Debate;
import rejoinder.Keyboard;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Kept;
import rejoinder.standing.Agreement;

/** From the outline to why a claim stands where it does, and what would move it, by keyboard alone. */
@QuarkusTest
class StandingJourney extends BrowserJourney {

    @TestHTTPResource("/")
    URI here;

    private Debate debate;
    private Keyboard keys;

    @Override
    protected Browser.NewContextOptions look() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    @BeforeEach
    void atTheOutline() {
        World world = World.make();
        debate = world.debate();
        page.context().addCookies(List.of(new Cookie("session", world.session(Kind.OWNER)).setUrl(here.toString())));
        page.navigate(here.resolve("/maps/" + debate.map()).toString());
        keys = new Keyboard(page);
    }

    @Test
    void from_the_dot_to_why_and_to_what_would_move_it() {
        String stands = mark(debate.thesis()).innerText();
        page.waitForNavigation(() -> keys.use("1 stands at " + stands));
        assertThat(page.locator("h1")).hasText("Why 1 stands at " + stands);
        keys.tabTo("The claim");
        keys.type("1.3");
        keys.tabTo("Where it starts, before any reason");
        keys.press("Home");
        assertThat(page.locator("#outcome"))
                .containsText(
                        Pattern.compile("If 1\\.3 started at 0\\.00, it would stand at 0\\.00\\. 1 would stand at"));
        keys.press("ArrowRight");
        assertThat(page.locator("#outcome")).containsText("If 1.3 started at 0.05");
        keys.tick("Take it out instead");
        assertThat(page.locator("#outcome")).containsText("Without 1.3, 1 would stand at");
        page.waitForNavigation(() -> keys.use("Back to the claim"));
        assertThat(page.locator("h1")).hasText("School should start at nine.");
        page.waitForNavigation(() -> keys.use("Why 1 stands at " + stands));
        assertThat(page.locator("h1")).hasText("Why 1 stands at " + stands);
    }

    @Test
    void an_answer_moves_the_dots_above_it_at_once() {
        String stood = mark(debate.thesis()).innerText();
        String under = mark(debate.later()).innerText();
        page.locator("#claim-" + debate.buses() + " > .claim-body > .claim-number")
                .focus();
        keys.press("u");
        page.waitForSelector(".reply-form textarea:focus");
        keys.type("They run late anyway.");
        keys.press("Control+Enter");
        assertThat(page.locator(".claim-body:has(> .claim-number:focus) .said")).hasText("They run late anyway.");
        assertThat(mark(debate.thesis())).not().hasText(stood);
        assertThat(mark(debate.later()).innerText()).isEqualTo(under);
        keys.press("z");
        assertThat(mark(debate.thesis())).hasText(stood);
    }

    /** No map comes to it from where claims usually start, so the page is shown of an account that says so. */
    @Test
    void a_claim_without_a_stable_value_has_a_page_that_says_so() {
        Account account = Account.untried(null, true, Agreement.UNKNOWN, OptionalDouble.empty(), List.of());
        long revision = QuarkusTransaction.requiringNew()
                .call(() -> ArgumentMap.<ArgumentMap>findById(debate.map()).revision());
        Kept.pieces().get(debate.map(), revision, "account of " + debate.thesis(), any -> 1, () -> account);
        page.navigate(here.resolve("/maps/" + debate.map() + "/claims/" + debate.thesis() + "/standing")
                .toString());
        assertThat(page.locator("h1")).hasText("Why 1 has no standing");
        assertThat(page.locator("#why")).containsText("So it has no number.");
        assertThat(page.locator(".waterfall, .sum, .account .findings")).hasCount(0);
        assertThat(Axe.check(page)).isEmpty();
        page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setFullPage(true));
    }

    private Locator mark(long claim) {
        return page.locator("#body-" + claim + " .standing");
    }
}
