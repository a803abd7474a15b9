package rejoinder.pictures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.BrowserJourney;
import rejoinder.Debate;
import rejoinder.World;
import rejoinder.World.Kind;

/** A map is read, folded and changed in its diagram, by keyboard and by mouse. */
@QuarkusTest
class DiagramJourney extends BrowserJourney {

    @TestHTTPResource("/")
    URI here;

    private Debate debate;

    @Override
    protected Browser.NewContextOptions look() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    @BeforeEach
    void atTheDiagram() {
        World world = World.make();
        debate = world.debate();
        page.context().addCookies(List.of(new Cookie("session", world.session(Kind.OWNER)).setUrl(here.toString())));
        page.navigate(here.resolve("/maps/" + debate.map() + "/diagram").toString());
    }

    @Test
    void a_claim_is_found_and_answered_by_keyboard_alone() {
        box(debate.thesis()).focus();
        press("ArrowRight");
        focused(debate.sleep());
        press("ArrowDown");
        focused(debate.later());
        press("ArrowUp", "ArrowLeft");
        focused(debate.thesis());
        press("ArrowRight", "u");
        page.waitForSelector(".chosen .reply-form textarea:focus");
        page.keyboard().type("Not every day.");
        press("Enter");
        Locator answer = page.locator("a.node:focus");
        assertThat(answer).containsText("Not every");
        assertThat(answer).hasAttribute("data-stance", "rebut");
        assertThat(page.locator(".chosen .said")).hasText("Not every day.");
        press("z");
        assertThat(page.locator("a.node", containing("Not every"))).hasCount(0);
        press("Z");
        assertThat(page.locator("a.node", containing("Not every"))).hasCount(1);
    }

    @Test
    void enter_leads_to_the_commands_and_escape_back() {
        box(debate.later()).focus();
        press("Enter");
        assertThat(page.locator(".chosen .claim-number:focus")).hasCount(1);
        press("Escape");
        focused(debate.later());
        assertThat(page.locator(".chosen")).isHidden();
    }

    @Test
    void a_branch_is_folded_and_found_folded_again() {
        assertThat(page.locator("a.node")).hasCount(7);
        box(debate.thesis()).focus();
        press("Space");
        assertThat(page.locator("a.node")).hasCount(2);
        page.navigate(here.resolve("/maps/" + debate.map()).toString());
        page.navigate(here.resolve("/maps/" + debate.map() + "/diagram").toString());
        assertThat(page.locator("a.node")).hasCount(2);
        page.locator("a.fold-chip").click();
        assertThat(page.locator("a.node")).hasCount(7);
    }

    @Test
    void a_box_is_dragged_onto_another() {
        BoundingBox from = box(debate.buses()).boundingBox();
        BoundingBox to = box(debate.later()).boundingBox();
        page.mouse().move(from.x + 30, from.y + 30);
        page.mouse().down();
        page.mouse().move(from.x + 60, from.y + 60);
        page.mouse().move(to.x + 40, to.y + 40);
        page.mouse().up();
        assertThat(box(debate.buses())).hasAttribute("data-parent", String.valueOf(debate.later()));
    }

    @Test
    void zoom_leaves_what_is_under_the_mouse_where_it_is() {
        BoundingBox before = box(debate.later()).boundingBox();
        page.mouse().move(before.x, before.y);
        page.keyboard().down("Control");
        page.mouse().wheel(0, -200);
        page.keyboard().up("Control");
        assertThat(page.locator(".zoom output")).hasText(Pattern.compile("1[5-9]\\d%"));
        BoundingBox after = box(debate.later()).boundingBox();
        assertThat(Math.abs(after.x - before.x)).isLessThan(3);
        assertThat(after.width).isGreaterThan(before.width * 1.5);
        page.locator("#diagram").press("0");
        page.locator("[data-zoom=fit]").click();
        assertThat(box(debate.thesis())).isInViewport();
    }

    private Locator box(long claim) {
        return page.locator("#box-" + claim);
    }

    private static com.microsoft.playwright.Page.LocatorOptions containing(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }

    private void focused(long claim) {
        assertThat(page.locator("#box-" + claim + ":focus")).hasCount(1);
    }

    private void press(String... keys) {
        for (String key : keys) page.keyboard().press(key);
    }
}
