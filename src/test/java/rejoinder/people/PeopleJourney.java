package rejoinder.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rejoinder.Axe;
import rejoinder.BrowserJourney;
import rejoinder.World;
import rejoinder.World.Kind;

/** The pages about people in a browser, on a narrow screen. */
@QuarkusTest
class PeopleJourney extends BrowserJourney {

    @TestHTTPResource("/")
    URI here;

    @Test
    void a_student_signs_in_by_keyboard_and_comes_back_to_where_they_were() {
        World world = World.make();
        page.navigate(at("/account/deletion"));
        page.locator("#name").focus();
        page.keyboard().type(world.person(Kind.OWNER).name());
        page.keyboard().press("Tab");
        page.keyboard().type("not the password");
        page.keyboard().press("Enter");
        assertThat(page.locator(".form-errors").textContent()).contains("do not belong together");
        assertThat(page.locator("#name").inputValue())
                .isEqualTo(world.person(Kind.OWNER).name());
        page.locator("#password").focus();
        page.keyboard().type(Door.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/account/deletion");
    }

    @Test
    void every_page_is_sound_for_everybody_in_light_and_in_dark() {
        World world = World.make();
        List<String> faults = new ArrayList<>();
        String link = "/invitations/"
                + io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                        .call(() -> Door.invite(world.person(Kind.ADMIN), Role.TEACHER));
        for (String path : List.of("/sign-in", link, "/nothing")) check(path, faults);
        signIn(world.session(Kind.ADMIN));
        for (String path : List.of(
                "/account",
                "/account/password",
                "/account/deletion",
                "/people?q=" + world.bystander().name(),
                "/people/" + world.bystander().id(),
                "/invitations")) check(path, faults);
        page.navigate(at("/people/" + world.bystander().id()));
        page.locator("form[action$='/password'] button").click();
        check(null, faults);
        page.navigate(at("/invitations"));
        page.locator("#days").fill("never");
        page.locator("form[action='/invitations'] button").click();
        check(null, faults);
        assertThat(faults).isEmpty();
    }

    private void check(String path, List<String> faults) {
        if (path != null) page.navigate(at(path));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Axe.check(page).forEach(fault -> faults.add(page.url() + " " + scheme + ": " + fault));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        boolean scrolls = (boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
        if (scrolls) faults.add(page.url() + " scrolls sideways");
        String name = URI.create(page.url()).getPath().replaceAll("[^a-z]+", "-");
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots/320" + name + ".png")));
        page.setViewportSize(1280, 900);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots/1280" + name + ".png")));
        page.setViewportSize(320, 800);
    }

    private void signIn(String session) {
        page.context().addCookies(List.of(new Cookie("session", session).setUrl(here.toString())));
    }

    private String at(String path) {
        return here.resolve(path).toString();
    }
}
