package rejoinder.pictures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.BrowserJourney;
import rejoinder.World;
import rejoinder.World.Kind;

/** One finds one's way in a diagram that is larger than the window. */
@QuarkusTest
class LargeDiagramJourney extends BrowserJourney {

    @TestHTTPResource("/")
    URI here;

    private long map;

    @BeforeEach
    void aLargeMap() {
        World world = World.make();
        map = LargeMap.make(world);
        page.context().addCookies(List.of(new Cookie("session", world.session(Kind.OWNER)).setUrl(here.toString())));
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, right, 30", "1280, 800, down, 30", "360, 740, right, 35", "360, 740, down, 35"})
    void what_does_not_fit_is_shown_from_its_beginning_and_large_enough_to_guess_at(
            int width, int height, String facing, int least) {
        page.setViewportSize(width, height);
        open("?facing=" + facing);
        page.locator("[data-zoom=fit]").click();
        assertThat(zoom()).isBetween(least, 100);
        BoundingBox thesis = page.locator(".node-thesis").boundingBox();
        BoundingBox window = page.locator(".canvas").boundingBox();
        assertThat(thesis.x).isGreaterThanOrEqualTo(window.x);
        assertThat(thesis.y).isGreaterThanOrEqualTo(window.y);
        assertThat(thesis.x + thesis.width).isLessThanOrEqualTo(window.x + window.width);
        assertThat(thesis.y + thesis.height).isLessThanOrEqualTo(window.y + window.height);
    }

    @Test
    void a_zoom_that_one_chose_is_found_again_and_one_that_fitted_is_not() {
        open("");
        int begun = zoom();
        page.locator("[data-zoom=fit]").click();
        assertThat(zoom()).isNotEqualTo(begun);
        page.navigate(here.resolve("/maps/" + map).toString());
        open("");
        assertThat(page.locator(".zoom output")).hasText(begun + "%");
        page.locator("[data-zoom=out]").click();
        int chosen = zoom();
        page.navigate(here.resolve("/maps/" + map).toString());
        open("");
        assertThat(page.locator(".zoom output")).hasText(chosen + "%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"right", "down"})
    void what_is_found_does_not_lie_below_the_map_in_small(String facing) {
        page.setViewportSize(1280, 800);
        open("?facing=" + facing);
        Locator small = page.locator(".overview");
        assertThat(small).isVisible();
        BoundingBox over = small.boundingBox();
        assertThat(Math.min(over.width, over.height)).isGreaterThanOrEqualTo(44);
        for (int reason = 1; reason < LargeMap.BOXES; reason += 4) {
            page.locator("#find").fill("Reason " + reason + " of");
            page.locator("#find").press("Enter");
            assertThat(page.locator(".found-in")).containsText("Reason " + reason + " of");
            Locator found = page.locator(".node-found").first();
            assertThat(found).containsText("Reason " + reason + " of");
            over = small.boundingBox();
            BoundingBox box = found.boundingBox();
            boolean apart = box.x + box.width <= over.x
                    || box.x >= over.x + over.width
                    || box.y + box.height <= over.y
                    || box.y >= over.y + over.height;
            assertThat(apart).as("reason " + reason).isTrue();
        }
    }

    @Test
    void the_map_in_small_hides_where_it_would_cover_much() {
        page.setViewportSize(1280, 500);
        open("");
        assertThat(page.locator(".overview")).isHidden();
    }

    private void open(String how) {
        page.navigate(here.resolve("/maps/" + map + "/diagram" + how).toString());
        page.waitForFunction("() => document.querySelector('.plane').style.width");
    }

    private int zoom() {
        return Integer.parseInt(page.locator(".zoom output").textContent().replace("%", ""));
    }
}
