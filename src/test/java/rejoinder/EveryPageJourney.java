package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.World.Kind;

/**
 * Every page, every form that says what is wrong, and every state that a script makes, as everybody can use it: without
 * a fault that axe knows, without scrolling sideways, with targets that a finger hits, and with letters twice as large.
 *
 * <p>It is done at 320 pixels in light and dark, with a map of 120 claims. With {@code -Deverywhere} it is done at 768 and
 * 1280 pixels as well, with a map of 500, and target/shots gets a picture of each page under forced colours.
 */
@QuarkusTest
class EveryPageJourney extends BrowserJourney {

    private static final boolean EVERYWHERE = System.getProperty("everywhere") != null;
    private static final List<Integer> WIDTHS = EVERYWHERE ? List.of(320, 768, 1280) : List.of(320);
    private static final int MANY = EVERYWHERE ? 500 : 120;
    private static final Pattern NO_PAGE = Pattern.compile(
            "/(style|drawn|script)/.*|/account/data|.*/(argdown|similar|table|line)|.*\\.(svg|png|pdf)|/maps/\\{(public|ours)}.*");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** Links in sentences are excepted, and so is what a finger hits by its label. */
    private static final String SMALL_TARGETS =
            """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
              .filter(e => !e.closest('.visually-hidden, .skip'))
              .filter(e => {
                const target = e.type === 'checkbox' || e.type === 'radio' ? e.closest('label') ?? e
                  : e.matches('summary') ? e.querySelector('.fold') ?? e : e;
                const box = target.getBoundingClientRect();
                const line = e.parentElement.closest('p, li, dd, blockquote, div, td, figcaption');
                const amid = getComputedStyle(e).display === 'inline'
                  && line.textContent.trim().length > e.textContent.trim().length;
                return !amid && Math.min(box.width, box.height) < 23.5;
              })
              .map(e => e.outerHTML.slice(0, 120) + ' ' + JSON.stringify(e.getBoundingClientRect().toJSON()).slice(0, 60))
            """;

    /** What is wider than the page, where the page scrolls sideways. */
    private static final String SIDEWAYS =
            """
            () => document.documentElement.scrollWidth <= innerWidth ? []
              : [...document.querySelectorAll('main *, header *')]
                  .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5)
                  .map(e => e.tagName + '.' + e.className).slice(0, 4).concat('wider than the page')
            """;

    @TestHTTPResource("/")
    URI here;

    private World world;
    private final List<String> faults = new ArrayList<>();
    private int looks;

    @BeforeEach
    void makeWorld() {
        world = World.make();
        faults.clear();
        looks = 0;
    }

    @Test
    void every_route_leads_to_a_sound_page() throws Exception {
        for (String[] row : AccessMatrixTest.rows()) {
            if (!row[0].equals("GET") || NO_PAGE.matcher(row[1]).matches()) continue;
            for (Kind who : List.of(Kind.OWNER, Kind.TEACHER, Kind.ADMIN, Kind.ANONYMOUS)) {
                boolean shown = row[2 + who.ordinal()].equals("200");
                if (!shown) continue;
                as(who);
                open(PARAMETER.matcher(row[1]).replaceAll(part -> world.resolve(row[1], part.group(1), who)));
                check(row[1].replaceAll("\\W+", "-") + who);
                break;
            }
        }
        assertThat(faults).as("in %d looks", looks).isEmpty();
    }

    @Test
    void what_is_wrong_and_what_is_missing_is_said_on_sound_pages() {
        as(Kind.ANONYMOUS);
        open("/sign-in");
        send("/sign-in", "#name", "nobody");
        open("/nothing");
        check("missing");
        open("/failing/broken");
        check("broken");
        open("/failing/crowded");
        check("crowded");

        as(Kind.ADMIN);
        open("/invitations");
        send("/invitations", "#days", "never");
        open("/people");
        send("/people", "#name", " ");
        open("/people/" + world.bystander().id());
        send("/people/" + world.bystander().id() + "/password", null, null);
        open("/account/password");
        send("/account/password", "#password", "short");
        open("/account/deletion");
        send("/account/deletion", "#password", "wrong");

        as(Kind.TEACHER);
        String course = world.course().address();
        open("/courses/new");
        send("/courses", "#name", " ");
        open(course + "/settings");
        send(course + "/teachers", "#teacher", "nobody");
        open(course + "/names");
        send(course + "/names/preview", "#names", " ");
        open(course + "/names");
        send(course + "/names/preview", "#names", "Berg; Lena; 9b; lena@school.example\nBo Ek\nBo Ek\n12");
        send(course + "/names", null, null);
        open(course + "/settings");
        send(course + "/ending", null, null);
        open(course + "/settings");
        send(course + "/reopening", null, null);
        assignments(course);
        as(Kind.ANONYMOUS);
        open("/join?code=aaaa-aaaa");
        check("join-wrong");
        open("/join/" + world.course().joinCode());
        send("/join/accounts", "#password", "short");

        as(Kind.OWNER);
        open("/search?q=nothing-has-these-words");
        check("search-empty");
        open("/maps/new");
        send("/maps", "#title", "No question");
        String map = "/maps/" + world.debate().map();
        String sleep = map + "/claims/" + world.debate().sleep();
        open(map + "/search?q=nothing-has-these-words");
        check("map-search-empty");
        open(map + "/difference?from=1&to=1");
        check("difference-empty");
        open(map + "/claims/" + world.debate().deleted());
        check("deleted-claim");
        open(sleep + "/replies?kind=BESIDE");
        check("beside");
        open(sleep + "/replies");
        send(sleep + "/replies", "[name=text]", " ");
        open(map + "/claims/" + world.debate().buses() + "/edit");
        send(map + "/claims/" + world.debate().buses(), "[name=label]", "Sleep");
        open(sleep + "/place?q=nothing-has-these-words");
        send(sleep + "/place", null, null);
        open(sleep + "/links");
        send(sleep + "/links", null, null);
        open(sleep + "/paste");
        send(sleep + "/paste/preview", "[name=list]", "because");
        open(sleep + "/paste");
        send(sleep + "/paste/preview", "[name=list]", "because One.\n  but Two.\n    but Three.");
        open(map + "/sources/new");
        send(map + "/sources", "#title", " ");
        open(map + "/text/" + world.debate().source() + "/claims");
        send(map + "/text/" + world.debate().source() + "/claims", null, null);
        open(map + "/theses");
        send(map + "/theses", "[name=text]", " ");
        open(map + "/settings");
        send(map + "/settings", "#title", " ");
        open(map + "/settings");
        send(map + "/members", "#member", "nobody-at-all");
        open(map + "/settings");
        send(map + "/deletion", null, null);
        assertThat(faults).as("in %d looks", looks).isEmpty();
    }

    private void assignments(String course) {
        String assignment = "/assignments/" + world.assignment().id();
        as(Kind.TEACHER);
        open(course + "/assignments/new");
        send(course + "/assignments", "#title", " ");
        open(assignment + "/terms");
        send(assignment + "/terms", "#title", " ");
        open(assignment);
        send(assignment + "/extensions", "#until", "2001-01-01T10:00");
        open(course + "/assignments/new");
        page.locator("[value=TOGETHER]").check();
        send(course + "/assignments", "#title", "What is fair?");
        String together = URI.create(page.url()).getPath();
        as(Kind.PEER);
        open(together);
        check("not-begun");
        send(together + "/work", null, null);
        open(together);
        send(together + "/submissions", null, null);
        as(Kind.OWNER);
        open(assignment);
        send("/submissions/" + world.submission().id() + "/withdrawal", null, null);
        open("/submissions/" + world.submission().id());
        check("withdrawn");
        as(Kind.STRANGER);
        open("/assignments");
        check("nothing-to-do");
        open("/courses/" + world.otherCourse().id());
        check("no-assignments");
    }

    @Test
    void votes_are_cast_on_sound_pages() {
        String map = "/maps/" + world.ours().map();
        String claim = map + "/claims/" + world.ours().buses();
        as(Kind.OWNER);
        open(map + "/settings");
        check("voters");
        open(claim);
        check("votes-on-ones-own");
        as(Kind.PEER);
        open(claim);
        check("not-voted");
        for (int question : List.of(0, 1)) {
            page.locator(".vote")
                    .nth(question)
                    .locator("input[type=radio]")
                    .nth(3)
                    .check();
            page.waitForResponse(
                    answer -> answer.request().method().equals("GET"),
                    () -> page.locator(".vote").nth(question).locator(".button").click());
            page.waitForSelector(".vote:nth-of-type(" + (question + 1) + ") .tallied");
        }
        check("voted");
        as(Kind.OWNER);
        open(claim);
        check("voted-on-ones-own");
        open(claim + "/edit");
        page.locator("[name=text]").fill("Buses would be full.");
        page.waitForNavigation(() ->
                page.locator("form[action='" + claim + "'][method=post]").evaluate("form => form.requestSubmit()"));
        as(Kind.PEER);
        for (String view : List.of("", "/standing", "/standing?votes=mine")) {
            open(claim + view);
            check("voted-before" + view.replaceAll("\\W", "-"));
        }
        open(map);
        check("outline-with-votes");
        assertThat(faults).as("in %d looks", looks).isEmpty();
    }

    @Test
    void maps_of_every_size_are_sound() {
        as(Kind.OWNER);
        open("/");
        check("home");
        open("/maps/new");
        send("/maps", "#question", "What is not asked yet?");
        String map = URI.create(page.url()).getPath();
        for (String view : List.of("/text", "/history", "/settings", "/deleted")) {
            open(map + view);
            check("empty" + view.replace('/', '-'));
        }
        open(map + "/theses");
        send(map + "/theses", "[name=text]", "Nothing is certain.");
        String thesis = page.locator(".thesis .claim-number").getAttribute("href");
        open(thesis + "/paste");
        page.locator("#list")
                .fill(IntStream.range(0, MANY)
                        .mapToObj(i -> "  ".repeat(Math.min(i % 12, 9))
                                + (i % 3 == 0 ? "because " : "but ")
                                + "It is the %d. thing that somebody says about what is certain.".formatted(i))
                        .collect(Collectors.joining("\n")));
        page.locator("form[action$='/preview'] button[type=submit]").click();
        page.locator("form[action$='/paste'] button").click();
        page.waitForSelector("#arguments .claim");
        check("many-claims");
        open(thesis);
        check("many-claims-focus");
        open(thesis + "/place");
        check("many-claims-place");
        assertThat(faults).as("in %d looks", looks).isEmpty();
    }

    @Test
    void what_scripts_add_to_pages_is_sound() {
        as(Kind.OWNER);
        String map = "/maps/" + world.debate().map();
        open(map);
        for (String key : List.of("b", "e")) {
            page.locator("#claim-" + world.debate().sleep() + " > .claim-body .claim-number")
                    .focus();
            page.keyboard().press(key);
            page.waitForSelector("#arguments .reply-form textarea:focus");
            page.locator("#arguments .fields-more").evaluate("more => more.open = true");
            check("form-" + key);
            page.keyboard().press("Escape");
        }
        page.locator(".tools > summary").click();
        check("tools");
        page.locator("[data-act=fold-all]").click();
        check("folded");
        page.locator("[data-act=fold-all]").click();
        page.locator(".tools > summary").click();
        page.locator("#claim-" + world.debate().stayUp() + " .claim-number").focus();
        page.keyboard().press("f");
        page.keyboard().type("They would stay up longer");
        page.waitForSelector(".similar a");
        check("similar");
        page.context().clearCookies();
        page.keyboard().press("Enter");
        page.waitForSelector("#flash .flash-refused");
        check("signed-out");
        as(Kind.OWNER);
        open(map + "/claims/" + world.debate().sleep());
        page.locator(".claim-acts summary").click();
        check("menu");
        open(map + "/diagram");
        page.locator("#box-" + world.debate().later()).click();
        page.waitForSelector(".chosen .claim-body");
        check("chosen");
        page.keyboard().press("b");
        page.waitForSelector(".chosen .reply-form textarea:focus");
        check("chosen-form");
        for (String key : List.of("m", "l", "p")) {
            page.keyboard().press("Escape");
            page.waitForSelector("a.node:focus");
            page.keyboard().press(key);
            page.waitForSelector(".chosen .reply-form :is([name=q], [name=list]):focus");
            check("chosen-" + key);
        }
        page.setViewportSize(360, 800);
        page.locator(".view-menu > summary").click();
        check("diagram-view");
        page.locator("#box-" + world.debate().later()).focus();
        page.keyboard().press("Delete");
        page.waitForSelector("#flash form");
        check("diagram-deleted");
        page.locator("#flash button").click();
        page.waitForSelector("#box-" + world.debate().later());
        open(map + "/diagram?levels=1&facing=down&find=sleep");
        check("diagram-down");
        open(map + "/text");
        page.locator(".prose span[data-start]").first().selectText();
        page.keyboard().press("c");
        page.waitForSelector("#passage-form");
        check("passage");
        assertThat(faults).as("in %d looks", looks).isEmpty();
    }

    // ── looking ───────────────────────────────────────────────────────────

    private void as(Kind who) {
        page.context().clearCookies();
        String session = world.session(who);
        if (session != null) page.context().addCookies(List.of(new Cookie("session", session).setUrl(here.toString())));
    }

    private void open(String path) {
        page.navigate(here.resolve(path).toString());
    }

    /** Sends the form with this address though it may lack something, and looks at the answer. */
    private void send(String action, String field, String value) {
        String form = "form[action='" + action + "'][method=post]";
        page.locator(form).locator("details").all().forEach(more -> more.evaluate("more => more.open = true"));
        if (field != null) page.locator(form).locator(field).fill(value);
        boolean script = page.locator(form).getAttribute("hx-post") != null;
        // Not the button, as a browser would not let through what is missing.
        Runnable work = () -> page.locator(form)
                .evaluate(
                        "form => { form.noValidate = true; form.requestSubmit ? form.requestSubmit() : form.submit(); }");
        if (script) sendByScript(work);
        else page.waitForNavigation(work);
        check("sent" + action.replaceAll("[^a-z]+", "-") + "-" + (field == null ? "" : field.replaceAll("\\W+", "")));
    }

    private void sendByScript(Runnable work) {
        String before = page.url();
        Response answer = page.waitForResponse(one -> one.request().method().equals("POST"), work);
        if (answer.headers().containsKey("hx-redirect")) page.waitForURL(url -> !url.equals(before));
        else page.waitForSelector(".form-errors");
    }

    private void check(String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            note(name, width, "targets", (List<?>) page.evaluate(SMALL_TARGETS));
            note(name, width, "sideways", (List<?>) page.evaluate(SIDEWAYS));
            note(name, width, "light", Axe.check(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            note(name, width, "dark", Axe.contrast(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
        page.setViewportSize(640, 800);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        note(name, 640, "large letters", (List<?>) page.evaluate(SIDEWAYS));
        if (EVERYWHERE) picture(name + "-large");
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(320, 800);
        if (!EVERYWHERE) return;
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        picture(name + "-forced");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    private void note(String name, int width, String what, List<?> found) {
        looks++;
        found.forEach(fault -> faults.add(name + " at " + width + ", " + what + ": " + fault));
    }

    private void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots/" + name + ".png")));
    }
}
