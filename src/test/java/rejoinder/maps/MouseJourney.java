package rejoinder.maps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Position;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import rejoinder.World.Kind;
import rejoinder.people.Door;

/** What comes easier with a mouse, and what becomes of words that are typed and not sent. */
@QuarkusTest
class MouseJourney extends MapJourney {

    @Test
    void answers_are_written_and_claims_are_dragged_where_one_reads() {
        long map = map("because Teenagers need more sleep.", "because Marks rise.", "but Buses would run late.");
        open("/maps/" + map);
        reply("Buses would run late.");
        write("Teenagers need some more sleep");
        assertThat(form().locator(".similar")).containsText("This is nearly there already:");
        assertThat(form().locator(".similar a")).hasText("1.1");
        choice("that does not follow, since").check();
        write("Buses can start later too.");
        send("Add");
        arrivedAt("1.3.1", "Buses can start later too.");
        stands("1.3.1", "that does not follow, since", "Buses can start later too.");
        assertThat(form()).hasCount(0);

        reply("Marks rise.");
        cancel();
        assertThat(form()).hasCount(0);

        number("Buses would run late.").dragTo(line("Marks rise."), beneath());
        arrivedAt("1.2.1", "Buses would run late.");
        stands("1.2.1.1", "Buses can start later too.");
        number("Buses would run late.").dragTo(line("Teenagers need more sleep."), above());
        arrivedAt("1.1", "Buses would run late.");
        stands("1.2", "Teenagers need more sleep.");
        number("Buses would run late.").dragTo(line("Buses can start later too."), beneath());
        stands("1.1", "Buses would run late.");

        page.getByRole(AriaRole.BUTTON, named("Fold all")).click();
        assertThat(line("Buses can start later too.")).isHidden();
        page.reload();
        assertThat(line("Buses can start later too.")).isHidden();
        page.getByRole(AriaRole.BUTTON, named("Fold all")).click();
        page.getByRole(AriaRole.BUTTON, named("Unfold all")).click();
        assertThat(line("Buses can start later too.")).isVisible();

        line("Marks rise.").hover();
        leads(() -> line("Marks rise.").locator(".more").click());
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("More"))
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Move up"))).isVisible();
        page.locator("h1").click();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Move up"))).isHidden();
    }

    @Test
    void selected_words_of_a_text_become_a_claim() {
        long map = map("because Teenagers need more sleep.");
        addText(map);
        open("/maps/" + map + "/text");
        select("Fewer pupils came late.");
        page.getByRole(AriaRole.BUTTON, named("Make a claim of these words")).click();
        assertThat(page.getByLabel("Your claim")).isFocused();
        page.getByLabel("It answers with").selectOption("but");
        page.getByLabel("Which claim does it answer?").selectOption("1.1 Teenagers need more sleep.");
        leads(() -> send("Add claim"));
        assertThat(page.locator(".prose mark")).containsText("Fewer pupils came late.");
        assertThat(page.locator(".taken .stance")).hasText("but");
        page.getByRole(AriaRole.BUTTON, named("Hide the marks")).click();
        assertThat(page.locator(".mark-ref")).isHidden();
    }

    @Test
    void what_is_typed_is_kept_until_it_is_saved() {
        long map = map("because Teenagers need more sleep.");
        open("/maps/" + map);
        reply("Teenagers need more sleep.");
        choice("but").check();
        write("Some sleep less.");
        page.reload();
        reply("Teenagers need more sleep.");
        assertThat(text()).hasValue("Some sleep less.");
        assertThat(choice("but")).isChecked();
        sees("This is what you typed here before.");

        page.route("**/replies", MouseJourney::breakPosts);
        send("Add");
        sees("Something went wrong.");
        assertThat(page.locator("#flash .flash-refused")).isInViewport();
        assertThat(text()).hasValue("Some sleep less.");
        page.unroute("**/replies");

        page.context().clearCookies();
        send("Add");
        sees("You are not signed in.");
        assertThat(text()).hasValue("Some sleep less.");
        Page door = page.waitForPopup(() ->
                page.getByRole(AriaRole.LINK, named("Sign in in another tab")).click());
        door.waitForLoadState(LoadState.DOMCONTENTLOADED);
        door.getByLabel("User name", new Page.GetByLabelOptions().setExact(true))
                .fill(world.person(Kind.OWNER).name());
        door.getByLabel("Password").fill(Door.PASSWORD);
        door.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        door.waitForURL(here.toString());
        door.close();
        send("Add");
        arrivedAt("1.1.1", "Some sleep less.");

        reply("Teenagers need more sleep.");
        assertThat(text()).hasValue("");
        write("Nobody shall read this.");
        leads(() -> page.getByRole(AriaRole.BUTTON, named("Sign out")).click());
        page.context()
                .addCookies(List.of(new Cookie("session", world.otherSession(Kind.OWNER)).setUrl(here.toString())));
        open("/maps/" + map);
        reply("Teenagers need more sleep.");
        assertThat(text()).hasValue("");
    }

    @Test
    void two_people_who_edit_a_claim_see_both_texts() {
        long map = map("because Teenagers need more sleep.");
        admit(map, Kind.EDITOR);
        open("/maps/" + map);
        edit("Teenagers need more sleep.");
        Page other = page.context().browser().newContext(look()).newPage();
        signIn(other, Kind.EDITOR);
        other.navigate(page.url());
        other.locator("#arguments .claim .claim-number").focus();
        other.keyboard().press("e");
        other.locator(".edit-form textarea[name=text]").fill("Teenagers need nine hours of sleep.");
        other.keyboard().press("Enter");
        assertThat(other.getByText("Teenagers need nine hours of sleep.")).isVisible();
        assertThat(other.locator(".edit-form")).hasCount(0);
        other.context().close();

        write("Teenagers sleep too little.");
        send("Save");
        sees("Somebody else has edited this claim");
        sees("Teenagers need nine hours of sleep.");
        assertThat(page.locator(".conflict-form")).isFocused();
        assertThat(page.locator("#mine")).hasValue("Teenagers sleep too little.");
        leads(() -> send("Use what I wrote"));
        arrivedAt("1.1", "Teenagers sleep too little.");
        edit("Teenagers sleep too little.");
        assertThat(form().locator(".draft")).isHidden();
    }

    // ── what hands do ─────────────────────────────────────────────────────

    private Locator form() {
        return page.locator("#arguments .reply-form");
    }

    private Locator text() {
        return form().locator("textarea[name=text]");
    }

    private Locator choice(String name) {
        return form().getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void reply(String claim) {
        line(claim).hover();
        line(claim).locator(".reply").click();
        assertThat(text()).isFocused();
    }

    private void edit(String claim) {
        number(claim).focus();
        page.keyboard().press("e");
        assertThat(text()).isFocused();
    }

    private void write(String words) {
        text().fill(words);
    }

    private void send(String button) {
        page.locator("form:not(.search-small)")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private void cancel() {
        form().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Cancel"))
                .click();
    }

    private static Locator.DragToOptions beneath() {
        return new Locator.DragToOptions().setTargetPosition(new Position(120, 24));
    }

    private static Locator.DragToOptions above() {
        return new Locator.DragToOptions().setTargetPosition(new Position(120, 3));
    }

    /** With the mouse held down from the first letter to the last. */
    private void select(String words) {
        Object[] ends = ((List<?>) page.locator(".prose span:has-text(\"" + words + "\")")
                        .evaluate(
                                """
                                (run, words) => {
                                  const at = run.textContent.indexOf(words), range = document.createRange();
                                  range.setStart(run.firstChild, at);
                                  range.setEnd(run.firstChild, at + words.length);
                                  const boxes = [...range.getClientRects()], first = boxes[0], last = boxes.at(-1);
                                  return [first.left, first.top + 8, last.right, last.top + 8];
                                }""",
                                words))
                .toArray();
        page.mouse().move(number(ends[0]), number(ends[1]));
        page.mouse().down();
        page.mouse().move(number(ends[2]), number(ends[3]));
        page.mouse().up();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /** A server that breaks down, for whoever sends a form to it. */
    private static void breakPosts(Route route) {
        if (route.request().method().equals("GET")) route.resume();
        else
            route.resume(new Route.ResumeOptions()
                    .setMethod("GET")
                    .setUrl(route.request().url().replaceAll("/maps/.*", "/failing/broken")));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
