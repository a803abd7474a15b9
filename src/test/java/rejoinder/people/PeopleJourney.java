package rejoinder.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import rejoinder.BrowserJourney;
import rejoinder.World;
import rejoinder.World.Kind;

/** The door in a browser, on a narrow screen; EveryPageJourney looks at the pages behind it. */
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

    private String at(String path) {
        return here.resolve(path).toString();
    }
}
