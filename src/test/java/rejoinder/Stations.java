package rejoinder;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rejoinder.World.Kind;

/** What pages say that no address leads to: that something is wrong, missing, chosen, folded or very large. */
final class Stations extends Looker {

    private static final int MANY = EVERYWHERE ? 500 : 120;

    Stations(Page page, World world, URI here, List<String> faults) {
        super(page, world, here, faults);
    }

    void wrongAtTheDoor() {
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
    }

    void wrongInCourses() {
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

    void wrongInMaps() {
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
    }

    void votes() {
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
    }

    void mapsOfEverySize() {
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
    }

    void whatScriptsAdd() {
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
    }
}
