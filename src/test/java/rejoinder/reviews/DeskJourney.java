package rejoinder.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.BrowserJourney;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.assignments.Desk;

/** A teacher who reviews by keyboard alone. */
@QuarkusTest
class DeskJourney extends BrowserJourney {

    @TestHTTPResource("/")
    URI here;

    private World world;
    private long other;

    @Override
    protected Browser.NewContextOptions look() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    @BeforeEach
    void atTheDesk() {
        world = World.whole();
        other = QuarkusTransaction.requiringNew()
                .call(() -> Desk.handInAgain(world.assignment(), world.person(Kind.PEER))
                        .id());
        page.context().addCookies(List.of(new Cookie("session", world.session(Kind.TEACHER)).setUrl(here.toString())));
        open(world.submission().id());
    }

    @Test
    void a_remark_is_made_where_one_reads_with_a_phrase() {
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("r");
        page.waitForSelector(".remark-form textarea:focus");
        page.locator(".remark-form select").selectOption("Who says so?");
        assertThat(page.locator(".remark-form textarea").inputValue()).isEqualTo("Who says so?");
        page.keyboard().type(" Tell me.");
        page.waitForNavigation(() -> page.keyboard().press("Control+Enter"));
        assertThat(page.locator(".claim .remark").first().innerText()).contains("Who says so? Tell me.", "draft");
        page.keyboard().press("r");
        page.waitForSelector(".remark-form textarea:focus");
        page.keyboard().press("Escape");
        assertThat(page.locator(".remark-form").count()).isZero();
    }

    @Test
    void a_remark_that_says_nothing_is_not_sent_and_goes_on_once_it_says_something() {
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("r");
        page.waitForSelector(".remark-form textarea:focus");
        page.keyboard().press("Control+Enter");
        assertThat(page.evaluate("document.activeElement.validationMessage"))
                .isEqualTo("Choose a mark, or type something.");
        page.keyboard().type("Why?");
        page.waitForNavigation(() -> page.keyboard().press("Control+Enter"));
        assertThat(page.locator(".claim .remark").first().innerText()).contains("Why?", "draft");
    }

    @Test
    void keys_lead_from_one_submission_to_the_next() {
        page.keyboard().press("n");
        page.waitForURL("**/submissions/" + other + "/review");
        page.keyboard().press("p");
        page.waitForURL("**/submissions/" + world.submission().id() + "/review");
        page.locator("#comment").focus();
        page.keyboard().type("pnr");
        assertThat(page.locator("#comment").inputValue()).isEqualTo("pnr");
    }

    private void open(long submission) {
        page.navigate(here.resolve("/submissions/" + submission + "/review").toString());
    }
}
