package rejoinder.maps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import rejoinder.Debate;

/** The pages of a map on a phone: little stands above the map, and all that a desk has is there. */
@QuarkusTest
class PhoneJourney extends MapJourney {

    @Override
    protected Browser.NewContextOptions look() {
        return new Browser.NewContextOptions().setViewportSize(360, 800).setHasTouch(true);
    }

    @Test
    void above_a_map_there_are_three_lines() {
        Debate debate = world.debate();
        String map = "/maps/" + debate.map();
        for (String path : List.of("", "/text", "/claims/" + debate.buses(), "/history", "/settings")) {
            open(map + path);
            assertThat(height(".masthead")).as(path).isLessThan(70);
            assertThat(height(".views")).as(path).isLessThan(50);
        }
    }

    @Test
    void outline_diagram_and_text_are_one_tap_apart() {
        Debate debate = world.debate();
        open("/maps/" + debate.map());
        leads(() -> page.getByRole(AriaRole.LINK, named("Diagram")).tap());
        assertThat(height(".views")).isLessThan(50);
        assertThat(height(".toolbar")).isLessThan(45);
        assertThat(page.locator(".toolbar [data-part=levels]")).isHidden();
        page.locator(".view-menu > summary").tap();
        assertThat(page.locator(".toolbar [data-part=levels]")).isVisible();
        page.getByText("Tools").tap();
        assertThat(page.locator(".tools").getByText("History")).isVisible();
        leads(() -> page.getByRole(AriaRole.LINK, named("Text")).tap());
        leads(() -> page.getByRole(AriaRole.LINK, named("Outline")).tap());
    }

    @Test
    void the_tools_come_when_asked_for_and_go_again() {
        long map = map("because Teenagers need more sleep.");
        open("/maps/" + map);
        page.getByRole(AriaRole.BUTTON, named("Undo")).tap();
        isGone("Teenagers need more sleep.");
        Locator redo = page.locator(".tools button:text-is('Redo')");
        assertThat(redo).isHidden();
        page.getByText("Tools").tap();
        redo.tap();
        stands("1.1", "Teenagers need more sleep.");
        page.locator("#arguments .said").first().tap();
        assertThat(page.getByLabel("Search in this map")).isHidden();
        page.keyboard().press("/");
        assertThat(page.getByLabel("Search in this map")).isFocused();
    }

    @Test
    void every_place_and_the_way_out_stand_above_every_page() {
        open("/help");
        for (String place : List.of("Maps", "Courses", "Assignments", "Help", "Notices"))
            assertThat(page.locator(".masthead").getByText(place)).isVisible();
        leads(() -> page.getByRole(AriaRole.BUTTON, named("Sign out")).tap());
        sees("You are signed out.");
    }

    private double height(String selector) {
        return page.locator(selector).boundingBox().height;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
