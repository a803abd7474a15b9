package rejoinder.maps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import rejoinder.World.Kind;

/** Everything that one can do to a map in a browser that runs no scripts, on a phone. */
@QuarkusTest
class NoScriptJourney extends MapJourney {

    @Override
    protected Browser.NewContextOptions look() {
        return new Browser.NewContextOptions().setViewportSize(360, 800).setJavaScriptEnabled(false);
    }

    @Test
    void a_map_is_built_by_forms_alone() {
        open("/");
        follow("New map");
        write("Thesis", THESIS);
        press("Start the map");
        onPage(THESIS);

        follow("Reply to 1");
        say("because", "Teenagers need more sleep.");
        stands("1.1", "because", "Teenagers need more sleep.");
        follow("Reply to 1");
        say("but", "Buses would run late.");
        stands("1.2", "but", "Buses would run late.");
        follow("Reply to 1.2");
        say("that does not follow, since", "Buses can start later too.");
        stands("1.2.1", "that does not follow, since", "Buses can start later too.");
        follow("Reply to 1.1");
        say("and works only together with it", "A later start gives more sleep.");
        stands("1.2", "and", "A later start gives more sleep.");

        follow("More about 1.2");
        unfold("More");
        press("Part it from the others");
        stands("1.2", "because", "A later start gives more sleep.");

        follow("More about 1.2");
        follow("Edit");
        write("Your claim", "Marks rise with a later start.");
        unfold("Flags, label, tags, sources");
        page.getByLabel("Evidence").check();
        write("Tags", "marks");
        write("Sources", "Owens 2014 https://example.org/owens");
        press("Save");
        stands("1.2", "because", "Marks rise with a later start.");
        follow("More about 1.2");
        sees("#marks");
        sees("Owens 2014");

        follow("Move");
        page.getByRole(AriaRole.SEARCHBOX, named("Find a claim by its words or its number"))
                .fill("Buses would");
        press("Find");
        choose("but");
        choose("1.3 Buses would run late.");
        press("Move");
        stands("1.2.1", "but", "Marks rise with a later start.");

        act("1.2.2", "Move up");
        stands("1.2.2", "that does not follow, since", "Buses can start later too.");
        act("1.2", "Move up");
        stands("1.1", "but", "Buses would run late.");
        act("1.1", "Move down");
        stands("1.2", "but", "Buses would run late.");
        act("1.2", "Move in, below the claim before it");
        stands("1.1.1", "but", "Buses would run late.");
        act("1.1.1", "Move out, beside the claim above it");
        stands("1.2", "but", "Buses would run late.");

        follow("More about 1.1");
        unfold("More");
        follow("Link a claim");
        choose("1.2.1 Marks rise with a later start.");
        press("Link a claim");
        assertThat(lines("Marks rise with a later start.")).hasCount(2);

        follow("More about 1.2");
        unfold("More");
        follow("Paste several");
        write("Your list", "because");
        press("Show what will be added");
        sees("The list could not be read");
        write("Your list", "because Three drivers say so.\n  but They are old.");
        press("Show what will be added");
        sees("These 2 claims will be added");
        press("Add all 2");
        stands("1.2.2", "because", "Three drivers say so.");
        stands("1.2.2.1", "but", "They are old.");
        assertThat(line("They are old.")).isVisible();
        page.locator(".branch > summary .fold").first().click();
        assertThat(page.locator(".branch").first()).not().hasAttribute("open", "");
    }

    @Test
    void what_was_done_is_undone_by_forms_alone() {
        long map = map("because Teenagers need more sleep.", "but Buses would run late.");
        open("/maps/" + map);
        act("1.1", "Delete");
        isGone("Teenagers need more sleep.");
        press("Undo");
        stands("1.1", "Teenagers need more sleep.");
        unfold("Tools");
        press("Redo");
        isGone("Teenagers need more sleep.");
        unfold("Tools");
        follow("History");
        unfold("Tools");
        follow("Deleted claims");
        press("Bring it back");
        stands("1.1", "Teenagers need more sleep.");
        press("Undo");
        press("Undo");
        press("Undo");
        isGone("Buses would run late.");
        assertThat(page.url()).contains("#claim-");
        press("Undo");
        press("Undo");
        sees("There is no thesis yet.");
        press("Undo");
        sees("There is nothing of yours to undo.");
        unfold("Tools");
        follow("History");
        page.getByLabel("Undo revision 3").click();
        sees("This cannot be undone");
    }

    @Test
    void words_of_a_text_become_claims_by_its_sentences() {
        long map = map("because Teenagers need more sleep.");
        open("/maps/" + map);
        follow("Text");
        follow("Add a text");
        write("Title", "On sleep");
        write("The text", TEXT);
        press("Save");
        onPage("On sleep");
        follow("Make a claim from the text");
        page.getByLabel("Where school began at nine, marks rose.").check();
        write("Your claim", "Marks rise with a later start.");
        page.getByLabel("Which claim does it answer?").selectOption("1.1 Teenagers need more sleep.");
        press("Add claim");
        assertThat(page.locator(".taken li .said")).hasText("Marks rise with a later start.");
        assertThat(page.locator(".prose mark")).containsText("Where school began at nine, marks rose.");
        page.locator(".taken .claim-number").click();
        stands("1.1.1", "Marks rise with a later start.");

        follow("Text");
        unfold("Tools");
        follow("Edit the text");
        write("The text", TEXT.replace("Where school began at nine, marks rose.", "Nothing changed."));
        press("Save");
        sees("These claims quote words that the text no longer has");
    }

    @Test
    void a_map_is_shared_searched_and_copied_by_forms_alone() {
        long map = map("because Teenagers need more sleep.", "but Buses would run late.");
        open("/maps/" + map);
        unfold("Tools");
        follow("Share and settings");
        write("Title", "   ");
        press("Save", 1);
        sees("Type a title.");
        write("Title", "When school starts");
        press("Save", 1);
        onPage("When school starts");
        choose("Everybody who has the link");
        press("Save");
        String link = page.getByLabel("Share link").inputValue();
        write("User name", "nobody-of-that-name");
        press("Add");
        sees("Nobody else has this user name.");
        write("User name", world.person(Kind.EDITOR).name());
        press("Add");
        sees("read and change it");

        Page reader = page.context().browser().newContext(look()).newPage();
        reader.navigate(link);
        assertThat(reader.getByText("Buses would run late.")).isVisible();
        reader.context().close();
        press("Make a new link, so that the old one leads nowhere");
        assertThat(page.getByLabel("Share link").inputValue()).isNotEqualTo(link);
        press("Take off the list");

        unfold("Tools");
        follow("History");
        write("revision", "2");
        press("Show");
        sees("2 claims differ.");
        follow("Revision 2");
        sees("You see revision 2");
        follow("The map as it is now");
        unfold("Tools");
        write("Search in this map", "buses");
        page.getByLabel("Search in this map").press("Enter");
        follow("1.2 Buses would run late.");
        onPage("Buses would run late.");
        unfold("More");
        follow("Copy this branch");
        press("Copy into a new map");
        onPage("Buses would run late.");
        unfold("Tools");
        follow("Share and settings");
        follow("When school starts");
        unfold("Tools");
        follow("Share and settings");
        follow("Copy this map");
        press("Copy this map");
        stands("1.1", "Teenagers need more sleep.");
        follow("Help");
        sees("Keys");
    }

    @Test
    void two_people_who_edit_a_claim_see_both_texts() {
        long map = map("because Teenagers need more sleep.");
        admit(map, Kind.EDITOR);
        open("/maps/" + map);
        follow("More about 1.1");
        follow("Edit");
        Page other = page.context().browser().newContext(look()).newPage();
        signIn(other, Kind.EDITOR);
        other.navigate(page.url());
        other.getByLabel("Your claim").fill("Teenagers need nine hours of sleep.");
        other.getByRole(AriaRole.BUTTON, named("Save")).click();
        other.context().close();

        write("Your claim", "Teenagers sleep too little.");
        press("Save");
        sees("Somebody else has edited this claim");
        sees("Teenagers need nine hours of sleep.");
        assertThat(page.getByLabel("Your claim")).hasValue("Teenagers sleep too little.");
        press("Use what I wrote");
        stands("1.1", "Teenagers sleep too little.");
    }

    @Test
    void a_move_that_begins_at_the_diagram_ends_there() {
        long map = map("because Teenagers need more sleep.", "but Buses would run late.");
        open("/maps/" + map + "/diagram?levels=all");
        page.locator("a.node").nth(2).click();
        onPage("Buses would run late.");
        follow("Move");
        page.getByLabel("1.1 Teenagers need more sleep.").check();
        press("Move");
        assertThat(page.locator("a.node[data-number='1.1.1']:target")).hasCount(1);
        assertThat(page.locator("a.node[data-number='1.1.1']")).isInViewport();
    }

    // ── what hands do ─────────────────────────────────────────────────────

    private void follow(String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().click();
    }

    private void press(String button) {
        press(button, 0);
    }

    private void press(String button, int which) {
        page.getByRole(AriaRole.BUTTON, named(button)).nth(which).click();
    }

    private void write(String field, String words) {
        page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).fill(words);
    }

    private void choose(String name) {
        page.getByRole(AriaRole.RADIO, named(name)).check();
    }

    /** Answers a claim with a form that is a page of its own. */
    private void say(String how, String words) {
        choose(how);
        write("Your claim", words);
        press("Add");
    }

    /** Opens what is folded under a word. */
    private void unfold(String word) {
        Locator summary = page.locator("main summary").filter(new Locator.FilterOptions().setHasText(word));
        summary.first().click();
    }

    /** Does something from the menu of a claim's own page. */
    private void act(String number, String what) {
        follow("More about " + number);
        unfold("More");
        press(what);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
