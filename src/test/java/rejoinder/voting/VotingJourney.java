package rejoinder.voting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import rejoinder.BrowserJourney;
import rejoinder.Hands;
import rejoinder.World.Kind;

/** From the setting of a map to a vote, to what others say and to where that leaves the claim. */
@QuarkusTest
class VotingJourney extends BrowserJourney {

    @TestHTTPResource("/")
    URI here;

    private Booth booth;
    private Hands hands;

    @Test
    void by_keyboard_a_vote_is_cast_in_place() {
        vote(new Browser.NewContextOptions().setViewportSize(1280, 900), true);
    }

    @Test
    void without_scripts_on_a_phone_forms_do_the_same() {
        vote(new Browser.NewContextOptions().setViewportSize(360, 800).setJavaScriptEnabled(false), false);
    }

    @Test
    void what_is_chosen_for_the_other_question_stays_where_one_is_saved() {
        booth = new Booth();
        as(Kind.PEER, "/claims/" + booth.world.ours().buses());
        page.locator("#vote-step-1").check(new Locator.CheckOptions().setForce(true));
        page.locator("#vote-claim-3").check(new Locator.CheckOptions().setForce(true));
        page.locator("#vote-claim").click();
        assertThat(page.locator("#flash")).containsText("Your vote is saved.");
        assertThat(page.locator("#vote-claim-3")).isChecked();
        assertThat(page.locator("#vote-step-1")).isChecked();
        assertThat(page.locator("#vote-step")).hasText("Save my vote");
    }

    private void vote(Browser.NewContextOptions look, boolean scripts) {
        booth = new Booth();
        long buses = booth.world.ours().buses();
        booth.convinced(booth.mate, buses, 0);
        booth.matters(booth.mate, buses, 4);
        page = page.context().browser().newContext(look).newPage();
        hands = scripts ? Hands.withKeys(page) : Hands.withMouse(page);

        as(Kind.OWNER, "/settings");
        hands.choose("Those who may change the map");
        hands.follow("Save who may vote");
        assertThat(page.locator("#voters [checked]")).hasValue("EDITORS");
        hands.choose("Everybody who is signed in and can read the map");
        hands.follow("Save who may vote");
        assertThat(page.locator("#voters [checked]")).hasValue("READERS");

        as(Kind.PEER, "/claims/" + buses);
        assertThat(vote(0)).containsText("You see how others have voted once you have voted yourself.");
        String stood = page.locator(".subject .facts").last().innerText();
        hands.choose("Mostly");
        send("Save my vote", scripts);
        assertThat(page.locator("#flash")).containsText("Your vote is saved.");
        assertThat(vote(0)).containsText("2 votes, on average “Half” (1.5 of 4).");
        assertThat(vote(1)).containsText("You see how others have voted once you have voted yourself.");
        if (scripts) assertThat(page.locator("#vote-claim")).isFocused();
        assertThat(page.locator(".subject .facts").last()).not().hasText(stood);

        hands.follow("Why 1.3 stands at 0.34");
        assertThat(page.locator(".sights [aria-current]")).hasText("the class’s 0.34");
        hands.follow("mine 0.42");
        assertThat(page.locator("h1")).hasText("Why 1.3 stands at 0.42");
        hands.follow("none 0.38");
        assertThat(page.locator("#why")).not().containsText("Because of votes");

        hands.choose("Decides it");
        send("Save my vote", scripts);
        assertThat(vote(1)).containsText("2 votes, on average “Decides it” (4.0 of 4). They lie close together");
        send("Take it back", scripts);
        assertThat(page.getByText("You see how others have voted once you have voted yourself."))
                .hasCount(1);
        hands.follow("Outline");
        assertThat(page.locator(".sights [aria-current]")).hasText("the class’s");
        page.context().close();
    }

    private Locator vote(int number) {
        return page.locator(".vote").nth(number);
    }

    private void send(String button, boolean scripts) {
        if (scripts) hands.use(button);
        else hands.follow(button);
    }

    private void as(Kind who, String path) {
        page.context().addCookies(List.of(new Cookie("session", booth.world.session(who)).setUrl(here.toString())));
        page.navigate(here.resolve("/maps/" + booth.map + path).toString());
    }
}
