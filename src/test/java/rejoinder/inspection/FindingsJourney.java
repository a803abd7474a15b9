package rejoinder.inspection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Axe;
import rejoinder.BrowserJourney;
import rejoinder.Debate;
import rejoinder.Keyboard;
import rejoinder.World;
import rejoinder.World.Kind;

/** From a claim that was just saved to what there is to look at in it, by keyboard alone, and without scripts. */
@QuarkusTest
class FindingsJourney extends BrowserJourney {

    @TestHTTPResource("/")
    URI here;

    private World world;
    private Debate debate;

    @Override
    protected Browser.NewContextOptions look() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    @BeforeEach
    void aMap() {
        world = World.make();
        debate = world.debate();
    }

    @Test
    void what_was_saved_is_asked_about_let_be_and_shown_again_by_keyboard() {
        enter(page.context(), page);
        Keyboard keys = new Keyboard(page);
        page.locator("#claim-" + debate.buses() + " > .claim-body > .claim-number")
                .focus();
        keys.press("u");
        page.waitForSelector(".reply-form textarea:focus");
        keys.type("Why would they run late?");
        keys.press("Control+Enter");
        assertThat(page.locator("#noticed li > p").first()).containsText("This is a question.");
        assertThat(page.locator("#flash[aria-live=polite]")).containsText("This is a question.");
        assertThat(page.locator(".claim-body:has(> .claim-number:focus) .said")).hasText("Why would they run late?");
        assertThat(Axe.check(page)).isEmpty();

        keys.press("e");
        page.waitForSelector("#arguments form textarea:focus");
        keys.press("Control+A");
        keys.type("They run late in winter.");
        keys.press("Control+Enter");
        assertThat(page.locator("#noticed")).not().containsText("This is a question.");
        assertThat(page.locator("#noticed")).hasCount(1);
        assertThat(page.locator(".claim-body:has(> .claim-number:focus) .said")).hasText("They run late in winter.");

        int open = page.locator("#noticed li").count();
        keys.tabTo("Let it be");
        keys.press("Enter");
        keys.tabTo("Why is it all right as it is?");
        keys.type("Everybody has seen it.");
        page.waitForNavigation(() -> keys.press("Enter"));
        assertThat(page.locator("#noticed")).hasCount(0);
        page.waitForNavigation(
                () -> page.locator(".views a[href$='/findings']").first().press("Enter"));
        assertThat(page.locator("section:has(#aside)")).containsText("Everybody has seen it.");
        page.waitForNavigation(() -> keys.use("Show it again"));
        assertThat(page.locator("section:has(#aside)")).hasCount(0);
        assertThat(open).isPositive();
    }

    @Test
    void without_scripts_it_stands_beside_the_claim_and_leads_back_there() {
        Browser.NewContextOptions bare =
                new Browser.NewContextOptions().setViewportSize(360, 800).setJavaScriptEnabled(false);
        try (BrowserContext context = page.context().browser().newContext(bare)) {
            Page plain = context.newPage();
            enter(context, plain);
            plain.locator("#body-" + debate.buses() + " a.reply").click();
            plain.locator(".reply-form textarea[name=text]").fill("Why would they run late?");
            plain.locator(".reply-form button[type=submit]").first().click();
            assertThat(plain).hasURL(Pattern.compile("\\?saved=\\d+#claim-\\d+"));
            assertThat(plain.locator("#noticed li > p").first()).containsText("This is a question.");
            plain.locator("#noticed summary").first().click();
            plain.locator("#noticed input[name=reason]").first().fill("It is meant as one.");
            plain.locator("#noticed form button").first().click();
            assertThat(plain).hasURL(Pattern.compile("/maps/\\d+#claim-\\d+"));
            plain.locator(".asks").last().click();
            assertThat(plain.locator("#noticed")).isVisible();
            plain.navigate(here.resolve("/maps/" + debate.map() + "/findings").toString());
            assertThat(plain.locator("section:has(#aside)")).containsText("It is meant as one.");
        }
    }

    private void enter(BrowserContext context, Page page) {
        context.addCookies(List.of(new Cookie("session", world.session(Kind.OWNER)).setUrl(here.toString())));
        page.navigate(here.resolve("/maps/" + debate.map()).toString());
    }
}
