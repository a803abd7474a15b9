package rejoinder.maps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.Keyboard;
import rejoinder.World.Kind;

/** Everything that one can do to a map, with no mouse at all. */
@QuarkusTest
class KeyboardJourney extends MapJourney {

    private Keyboard keys;

    @BeforeEach
    void takeKeys() {
        keys = new Keyboard(page);
    }

    @Test
    void a_map_is_built_by_keyboard_alone() {
        open("/");
        follow("New map");
        write("Question", QUESTION);
        follow("Start the map");
        onPage(QUESTION);
        follow("Add a thesis");
        assertThat(page.locator("textarea[name=text]")).isFocused();
        type(THESIS);
        leads(() -> press("Enter"));
        stands("1", THESIS);

        // The first reason is asked for at once.
        say("Teenagers need more sleep.");
        arrivedAt("1.1", "Teenagers need more sleep.");
        press("n");
        say("Marks rise.");
        arrivedAt("1.2", "Marks rise.");
        press("k", "k", "u");
        say("Buses would run late.");
        arrivedAt("1.3", "Buses would run late.");
        stands("1.3", "but", "Buses would run late.");
        press("f");
        say("Buses can start later too.");
        arrivedAt("1.3.1", "Buses can start later too.");
        stands("1.3.1", "that does not follow, since", "Buses can start later too.");

        goTo("Teenagers need more sleep.");
        press("a");
        say("A later start gives more sleep.");
        arrivedAt("1.2", "A later start gives more sleep.");
        stands("1.2", "and", "A later start gives more sleep.");
        leads(() -> press("Enter"));
        onPage("A later start gives more sleep.");
        enter("More");
        follow("Part it from the others");
        arrivedAt("1.2", "A later start gives more sleep.");
        stands("1.2", "because", "A later start gives more sleep.");

        press("e");
        type(" Studies say so.");
        enter("Flags, label, tags, sources");
        tabTo("Evidence");
        press("Space");
        write("Tags", "sleep, school");
        write("Sources", "Owens 2014 https://example.org/owens");
        enter("Save");
        arrivedAt("1.2", "A later start gives more sleep. Studies say so.");
        leads(() -> press("Enter"));
        sees("#sleep");
        sees("Owens 2014");
        leads(() -> page.goBack());
        arrivedAt("1.2", "A later start gives more sleep. Studies say so.");

        press("Alt+ArrowUp");
        arrivedAt("1.1", "A later start gives more sleep. Studies say so.");
        press("Alt+ArrowDown");
        arrivedAt("1.2", "A later start gives more sleep. Studies say so.");
        press("Alt+ArrowRight");
        arrivedAt("1.1.1", "A later start gives more sleep. Studies say so.");
        press("Alt+ArrowLeft");
        arrivedAt("1.2", "A later start gives more sleep. Studies say so.");

        press("m");
        assertThat(page.locator(".reply-form [name=q]")).isFocused();
        type("Buses would");
        assertThat(page.locator(".reply-form .place")).hasCount(1);
        choose("but");
        choose("1.4 Buses would run late.");
        enter("Move");
        arrivedAt("1.3.1", "A later start gives more sleep. Studies say so.");
        stands("1.3.1", "but", "A later start gives more sleep. Studies say so.");

        goTo("Marks rise.");
        press("l");
        assertThat(page.locator(".reply-form [name=q]")).isFocused();
        press("Escape");
        assertThat(page.locator(".reply-form")).hasCount(0);
        press("l");
        assertThat(page.locator(".reply-form [name=q]")).isFocused();
        choose("1.1 Teenagers need more sleep.");
        enter("Link a claim");
        stands("1.1", "Teenagers need more sleep.");
        assertThat(lines("Teenagers need more sleep.")).hasCount(2);
        assertThat(lines("Teenagers need more sleep.").nth(1).locator(".claim-number"))
                .isFocused();

        goTo("Marks rise.");
        press("Space");
        assertThat(lines("Teenagers need more sleep.").nth(1)).isHidden();
        press("Space");
        assertThat(lines("Teenagers need more sleep.").nth(1)).isVisible();

        press("p");
        assertThat(page.locator(".reply-form [name=list]")).isFocused();
        type("because Three studies say so.");
        press("Enter");
        type("  but They are old.");
        enter("Show what will be added");
        sees("These 2 claims will be added");
        assertThat(page.locator(".reply-form .goes-on")).isFocused();
        press("Enter");
        arrivedAt("1.2.2", "Three studies say so.");
        stands("1.2.2.1", "but", "They are old.");
    }

    @Test
    void who_types_on_after_enter_writes_the_next_answer_beside_it() {
        open("/maps/" + map("because Teenagers need more sleep.", "but Buses would run late."));
        goTo("Teenagers need more sleep.");
        press("u");
        assertThat(page.locator(".reply-form textarea[name=text]")).isFocused();
        type("Buses run later too.");
        press("Enter");
        type("Exams go better.");
        press("Enter");
        type("Some sleep enough.");
        press("Enter");
        assertThat(number("Some sleep enough.")).hasText("1.1.3");
        assertThat(page.locator(".reply-form textarea[name=text]")).isFocused();
        assertThat(page.locator(".reply-form textarea[name=text]")).hasValue("");
        press("Enter");
        assertThat(page.locator(".reply-form")).hasCount(0);
        arrivedAt("1.1.3", "Some sleep enough.");
        press("n");
        assertThat(page.locator(".reply-form textarea[name=text]")).isFocused();
        type("Some work at night.");
        press("Enter");
        type("Some do not.");
        press("Control+Enter");
        arrivedAt("1.1.5", "Some do not.");
        assertThat(page.locator(".reply-form")).hasCount(0);
        stands("1.1.1", "but", "Buses run later too.");
        stands("1.1.2", "but", "Exams go better.");
    }

    @Test
    void what_is_typed_on_while_an_answer_is_refused_stays_with_it() {
        open("/maps/" + map("because Teenagers need more sleep."));
        goTo("Teenagers need more sleep.");
        press("u");
        assertThat(page.locator(".reply-form textarea[name=text]")).isFocused();
        type("Buses run later too.");
        page.context().clearCookies();
        press("Enter");
        type("Exams go better.");
        assertThat(page.locator("#flash")).containsText("You are not signed in.");
        // As long as it takes until a hint would have come.
        page.waitForTimeout(1200);
        assertThat(page.locator("#flash")).containsText("You are not signed in.");
        String kept = page.locator(".reply-form textarea[name=text]").inputValue();
        assertThat(kept.replaceAll("\\s+", " ")).matches("Buses run later too\\. ?Exams go better\\.");
    }

    @Test
    void what_was_done_is_undone_by_keyboard_alone() {
        long map = map("because Teenagers need more sleep.", "but Buses would run late.");
        open("/maps/" + map);
        goTo("Buses would run late.");
        press("f");
        say("They can start later too.");
        arrivedAt("1.2.1", "They can start later too.");
        press("e");
        type(" They do elsewhere.");
        press("Enter");
        arrivedAt("1.2.1", "They can start later too. They do elsewhere.");

        press("Delete");
        isGone("They can start later too. They do elsewhere.");
        arrivedAt("1.2", "Buses would run late.");
        press("z");
        arrivedAt("1.2.1", "They can start later too. They do elsewhere.");
        press("z");
        arrivedAt("1.2.1", "They can start later too.");
        press("z");
        isGone("They can start later too.");
        arrivedAt("1.2", "Buses would run late.");
        press("Shift+Z");
        arrivedAt("1.2.1", "They can start later too.");
        press("Shift+Z");
        arrivedAt("1.2.1", "They can start later too. They do elsewhere.");
        goTo("Teenagers need more sleep.");
        press("Delete");
        arrivedAt("1", THESIS);
        press("z");
        arrivedAt("1.1", "Teenagers need more sleep.");
        press("Delete");
        arrivedAt("1", THESIS);

        follow("History");
        follow("Deleted claims");
        follow("Bring it back");
        arrivedAt("1.1", "Teenagers need more sleep.");
        enter("Undo");
        isGone("Teenagers need more sleep.");
        arrivedAt("1", THESIS);
        enter("Redo");
        arrivedAt("1.1", "Teenagers need more sleep.");
    }

    @Test
    void words_of_a_text_become_claims_by_keyboard_alone() {
        long map = map("because Teenagers need more sleep.");
        open("/maps/" + map);
        follow("Text");
        follow("Add a text");
        write("Title", "On sleep");
        write("The text", "");
        page.keyboard().insertText(TEXT);
        follow("Save");
        onPage("On sleep");

        beginSelection("Where school began");
        for (int i = 1; i < "Where school began at nine, marks rose.".length(); i++) press("Shift+ArrowRight");
        press("c");
        type("Marks rise with a later start.");
        tabTo("Which claim does it answer?");
        type("1.1");
        follow("Add claim");
        assertThat(page.locator(".taken li .said")).hasText("Marks rise with a later start.");
        assertThat(page.locator(".prose mark")).containsText("Where school began at nine, marks rose.");
        assertThat(page.locator(".taken .claim-number")).isFocused();
        leads(() -> press("Enter"));
        arrivedAt("1.1.1", "Marks rise with a later start.");

        follow("Text");
        follow("Make a claim from the text");
        tabTo("Fewer pupils came late.");
        press("Space");
        follow("Add claim");
        assertThat(page.locator(".taken .claim-number:focus + .claim-text .said"))
                .hasText("Fewer pupils came late.");
    }

    @Test
    void a_map_is_shared_searched_and_copied_by_keyboard_alone() {
        long map = map("because Teenagers need more sleep.", "but Buses would run late.");
        open("/maps/" + map);
        follow("Share and settings");
        write("Title", "When school starts");
        follow("Save");
        onPage("When school starts");
        choose("Everybody who has the link");
        followAfter("Everybody who has the link", "Save");
        tabTo("Share link");
        assertThat(page.locator("#share")).isFocused();
        String first = page.locator("#share").inputValue();
        follow("Make a new link, so that the old one leads nowhere");
        assertThat(page.locator("#share")).not().hasValue(first);
        write("User name", world.person(Kind.EDITOR).name());
        followAfter("May change the map too", "Add");
        sees(world.person(Kind.EDITOR).fullName());
        follow("Take off the list");
        sees("Nobody else is on the list.");

        follow("History");
        sees("changed who may see the map");
        write("revision", "2");
        follow("Show");
        sees("2 claims differ.");
        follow("Revision 2");
        sees("You see revision 2");
        assertThat(page.locator(".claim")).hasCount(0);
        follow("The map as it is now");

        press("/");
        type("buses");
        leads(() -> press("Enter"));
        follow("1.2 Buses would run late.");
        onPage("Buses would run late.");
        enter("More");
        follow("Copy this branch");
        follow("Copy into a new map");
        onPage("Buses would run late.");
        follow("Share and settings");
        sees("Copied from");
        follow("When school starts");
        follow("Share and settings");
        follow("Copy this map");
        onPage("Copy this map");
        follow("Copy this map");
        stands("1.1", "Teenagers need more sleep.");
        assertThat(page.url()).doesNotEndWith("/maps/" + map);

        leads(() -> press("?"));
        enter("Keys are on");
        sees("Keys are off");
        open("/maps/" + map);
        tabTo("Claim 1.2");
        press("u");
        page.waitForTimeout(200);
        assertThat(page.locator(".reply-form")).hasCount(0);
    }

    // ── what hands do ─────────────────────────────────────────────────────

    private void press(String... names) {
        keys.press(names);
    }

    private void type(String words) {
        keys.type(words);
    }

    private void tabTo(String name) {
        keys.tabTo(name);
    }

    private void write(String field, String words) {
        keys.write(field, words);
    }

    private void choose(String name) {
        keys.choose(name);
    }

    /** Goes to a button and uses it, on the same page. */
    private void enter(String name) {
        keys.use(name);
    }

    /** Goes to a link or button and uses it, and waits for the page where it leads. */
    private void follow(String name) {
        tabTo(name);
        leads(() -> press("Enter"));
    }

    /** Types an answer into the form that has come up, and sends it. */
    private void say(String words) {
        assertThat(page.locator(".reply-form textarea[name=text]")).isFocused();
        type(words);
        press("Control+Enter");
    }

    /** Goes down the outline from its first claim. */
    private void goTo(String text) {
        for (int i = 0; i < 40; i++) press("k");
        for (int i = 0; i < 40; i++) {
            if (number(text).evaluate("e => e === document.activeElement").equals(true)) return;
            press("j");
        }
        fail("J does not lead to " + text);
    }

    private void followAfter(String field, String name) {
        tabTo(field);
        follow(name);
    }

    /** The first letter, as the caret of a screen reader or browser selects it; the rest is done with keys. */
    private void beginSelection(String words) {
        page.locator(".prose span:has-text(\"" + words + "\")")
                .evaluate(
                        """
                        (run, words) => {
                          const at = run.textContent.indexOf(words);
                          getSelection().setBaseAndExtent(run.firstChild, at, run.firstChild, at + 1);
                        }""",
                        words);
    }
}
