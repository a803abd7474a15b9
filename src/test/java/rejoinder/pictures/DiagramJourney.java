package rejoinder.pictures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rejoinder.BrowserJourney;
import rejoinder.Debate;
import rejoinder.World;
import rejoinder.World.Kind;

/** A map is read, folded and changed in its diagram, by keyboard and by mouse. */
@QuarkusTest
class DiagramJourney extends BrowserJourney {

    @TestHTTPResource("/")
    URI here;

    private Debate debate;

    @Override
    protected Browser.NewContextOptions look() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    @BeforeEach
    void atTheDiagram() {
        World world = World.make();
        debate = world.debate();
        page.context().addCookies(List.of(new Cookie("session", world.session(Kind.OWNER)).setUrl(here.toString())));
        page.navigate(here.resolve("/maps/" + debate.map() + "/diagram").toString());
    }

    @Test
    void a_claim_is_found_and_answered_by_keyboard_alone() {
        box(debate.thesis()).focus();
        press("ArrowRight");
        focused(debate.sleep());
        press("ArrowDown");
        focused(debate.later());
        press("ArrowUp", "ArrowLeft");
        focused(debate.thesis());
        press("ArrowRight", "u");
        page.waitForSelector(".chosen .reply-form textarea:focus");
        page.keyboard().type("Not every day.");
        press("Enter");
        Locator answer = page.locator("a.node:focus");
        assertThat(answer).containsText("Not every");
        assertThat(answer).hasAttribute("data-stance", "rebut");
        assertThat(page.locator(".chosen .said")).hasText("Not every day.");
        press("z");
        assertThat(page.locator("a.node", containing("Not every"))).hasCount(0);
        press("Z");
        assertThat(page.locator("a.node", containing("Not every"))).hasCount(1);
    }

    @Test
    void enter_leads_to_the_commands_and_escape_back() {
        box(debate.later()).focus();
        press("Enter");
        assertThat(page.locator(".chosen .claim-number:focus")).hasCount(1);
        press("Escape");
        focused(debate.later());
        assertThat(page.locator(".chosen")).isHidden();
    }

    @Test
    void a_branch_is_folded_and_found_folded_again() {
        assertThat(page.locator("a.node")).hasCount(7);
        box(debate.thesis()).focus();
        press("Space");
        assertThat(page.locator("a.node")).hasCount(2);
        page.navigate(here.resolve("/maps/" + debate.map()).toString());
        page.navigate(here.resolve("/maps/" + debate.map() + "/diagram").toString());
        assertThat(page.locator("a.node")).hasCount(2);
        page.locator("a.fold-chip").click();
        assertThat(page.locator("a.node")).hasCount(7);
    }

    @Test
    void a_claim_is_moved_linked_and_answered_with_a_list_where_one_sees_it() {
        String diagram = page.url();
        box(debate.buses()).click();
        assertThat(page.locator(".chosen .said")).hasText("Buses would run late.");
        press("m");
        assertThat(page.locator(".chosen [name=q]")).isFocused();
        page.keyboard().type("School should start at eight");
        assertThat(page.locator(".chosen .place input:checked")).hasCount(1);
        page.locator(".chosen .reply-form .button-main").click();
        assertThat(box(debate.buses())).hasAttribute("data-parent", String.valueOf(debate.eight()));
        chosen(debate.buses());
        press("l");
        assertThat(page.locator(".chosen [name=q]")).isFocused();
        press("Escape");
        assertThat(page.locator(".chosen .reply-form")).hasCount(0);
        focused(debate.buses());
        press("p");
        assertThat(page.locator(".chosen [name=list]")).isFocused();
        assertThat(page.locator(".chosen [name=list]").boundingBox().height).isGreaterThan(120);
        page.keyboard().type("but Not all of them.");
        page.locator(".chosen .sending .button").click();
        assertThat(page.locator(".chosen .goes-on")).isFocused();
        press("Enter");
        assertThat(page.locator("a.node:focus")).containsText("Not all of them.");
        assertThat(page.locator(".chosen .said")).hasText("Not all of them.");
        assertThat(page.url()).isEqualTo(diagram);
    }

    @Test
    void a_deletion_is_told_and_taken_back_in_its_place() {
        box(debate.later()).click();
        assertThat(page.locator(".chosen .said")).hasText("A later start gives more sleep.");
        BoundingBox before = box(debate.thesis()).boundingBox();
        page.locator(".chosen [data-command=Delete]").click();
        assertThat(page.locator("#flash")).containsText("1 claim deleted.");
        chosen(debate.buses());
        page.locator("#flash button").click();
        chosen(debate.later());
        assertThat(page.locator("#flash")).containsText("Undone: deleted a claim.");
        assertThat(box(debate.thesis()).boundingBox().x).isEqualTo(before.x);
        assertThat(box(debate.thesis()).boundingBox().y).isEqualTo(before.y);
    }

    @Test
    void what_one_sees_beside_the_drawing_takes_no_box_from_sight() {
        page.setViewportSize(1000, 600);
        box(debate.link()).click();
        assertThat(page.locator(".chosen .said")).isVisible();
        BoundingBox panel = page.locator(".chosen").boundingBox();
        page.waitForCondition(() -> right(debate.link()) < panel.x);
        page.locator("[data-zoom=fit]").click();
        for (long claim : List.of(debate.thesis(), debate.stayUp(), debate.link(), debate.eight()))
            assertThat(right(claim)).isLessThanOrEqualTo(panel.x);
    }

    @Test
    void rings_tell_in_a_line_what_the_arc_under_pointer_or_focus_says() {
        page.navigate(here.resolve("/maps/" + debate.map() + "/sunburst").toString());
        assertThat(page.locator(".arc-told")).hasText("Point at an arc to read its claim here.");
        BoundingBox number = arc(debate.buses()).locator("text").boundingBox();
        page.mouse().move(number.x + number.width / 2, number.y + number.height / 2);
        assertThat(page.locator(".arc-told")).containsText("1.3 but: Buses would run late.");
        arc(debate.stayUp()).focus();
        assertThat(page.locator(".arc-told")).containsText("1.2.1");
        assertThat(arc(debate.stayUp())).hasAccessibleName(Pattern.compile("They would stay up longer"));
        assertThat(page.locator(".arc-told")).isInViewport();
    }

    private Locator arc(long claim) {
        return page.locator("a.arc[href$='/claims/" + claim + "']");
    }

    @Test
    void nothing_of_the_drawing_is_cut_off() {
        BoundingBox plane = page.locator(".plane").boundingBox();
        BoundingBox drawing = page.locator("svg.diagram").boundingBox();
        assertThat(List.of(drawing.x, drawing.y, drawing.width, drawing.height))
                .isEqualTo(List.of(plane.x, plane.y, plane.width, plane.height));
    }

    @Test
    void what_has_nothing_below_it_offers_nothing_to_fold() {
        box(debate.link()).click();
        assertThat(page.locator(".chosen .said")).isVisible();
        assertThat(page.locator(".chosen .turn")).isHidden();
        box(debate.buses()).click();
        assertThat(page.locator(".chosen .turn")).hasText("Fold");
        page.locator(".chosen .turn").click();
        assertThat(page.locator(".chosen .turn")).hasText("Unfold");
        assertThat(box(debate.buses())).hasAttribute("aria-current", "true");
    }

    @Test
    void outline_and_diagram_begin_with_the_claim_that_the_other_has_chosen() {
        box(debate.buses()).click();
        assertThat(page.locator(".chosen .said")).isVisible();
        page.locator(".views nav a", containing("Outline")).click();
        assertThat(page.locator("#claim-" + debate.buses() + " > .claim-body .claim-number"))
                .isFocused();
        press("k");
        assertThat(page.locator("#claim-" + debate.stayUp() + " .claim-number")).isFocused();
        page.locator(".views nav a", containing("Diagram")).click();
        chosen(debate.stayUp());
    }

    @Test
    void what_is_found_comes_into_sight_and_the_view_stays_as_it_is() {
        page.locator("[data-part=direction] a", containing("Downwards")).click();
        assertThat(page.locator(".plane")).hasAttribute("data-direction", "down");
        page.locator("[data-part=levels] a", containing("1")).click();
        assertThat(page.locator("a.node")).hasCount(5);
        assertThat(page.locator("[data-part=levels] [aria-current]")).isFocused();
        press("/");
        page.keyboard().type("stay up");
        press("Enter");
        assertThat(page.locator(".found-in")).containsText("1 claim holds “stay up”.");
        assertThat(page.locator(".found-in a").last()).hasText("Show them as a list");
        assertThat(page.locator("#find")).isFocused();
        assertThat(page.locator(".plane")).hasAttribute("data-direction", "down");
        assertThat(page.locator("[data-part=levels] [aria-current]")).hasText("1");
        assertThat(page.locator("[data-part=kept] [name=levels]")).hasValue("1");
        assertThat(box(debate.link())).hasCount(0);
        page.locator(".found-in .claim-number").click();
        focused(debate.stayUp());
        assertThat(page.locator(".chosen")).isHidden();
        assertThat(page.evaluate("scrollY")).isEqualTo(0);
    }

    @Test
    void a_box_that_is_carried_travels_along_and_says_what_it_will_do() {
        carry(debate.buses(), debate.later());
        assertThat(page.locator(".carried svg")).isVisible();
        assertThat(page.locator(".carried")).containsText("Will be an objection to 1.2.");
        assertThat(box(debate.later())).hasClass(Pattern.compile("drop-on"));
        press("Escape");
        assertThat(page.locator(".carried")).isHidden();
        page.mouse().up();
        assertThat(box(debate.buses())).hasAttribute("data-parent", String.valueOf(debate.thesis()));
    }

    @Test
    void a_box_that_cannot_be_put_down_somewhere_says_why() {
        carry(debate.buses(), debate.link());
        assertThat(page.locator(".drop-on")).hasCount(0);
        page.mouse().up();
        assertThat(page.locator("#flash"))
                .hasText("Stays where it is: a claim cannot answer itself or what answers it.");
        carry(debate.buses(), debate.thesis());
        page.mouse().up();
        assertThat(page.locator("#flash")).hasText("Stays where it is: it answers 1 already.");
        assertThat(box(debate.buses())).hasAttribute("data-parent", String.valueOf(debate.thesis()));
        assertThat(page.locator(".chosen")).isHidden();
    }

    /** Takes a box to another and holds it there. */
    private void carry(long moved, long onto) {
        BoundingBox from = box(moved).boundingBox();
        BoundingBox to = box(onto).boundingBox();
        page.mouse().move(from.x + 30, from.y + 30);
        page.mouse().down();
        page.mouse().move(from.x + 60, from.y + 60);
        page.mouse().move(to.x + 40, to.y + 40);
    }

    private double right(long claim) {
        BoundingBox one = box(claim).boundingBox();
        return one.x + one.width;
    }

    private void chosen(long claim) {
        assertThat(box(claim)).hasAttribute("aria-current", "true");
        focused(claim);
        assertThat(page.locator(".chosen")).isVisible();
    }

    @Test
    void a_box_is_dragged_onto_another() {
        carry(debate.buses(), debate.later());
        page.mouse().up();
        assertThat(box(debate.buses())).hasAttribute("data-parent", String.valueOf(debate.later()));
    }

    @Test
    void zoom_leaves_what_is_under_the_mouse_where_it_is() {
        BoundingBox before = box(debate.later()).boundingBox();
        page.mouse().move(before.x, before.y);
        page.keyboard().down("Control");
        page.mouse().wheel(0, -200);
        page.keyboard().up("Control");
        assertThat(page.locator(".zoom output")).hasText(Pattern.compile("1[5-9]\\d%"));
        BoundingBox after = box(debate.later()).boundingBox();
        assertThat(Math.abs(after.x - before.x)).isLessThan(3);
        assertThat(after.width).isGreaterThan(before.width * 1.5);
        page.locator("#diagram").press("0");
        page.locator("[data-zoom=fit]").click();
        assertThat(box(debate.thesis())).isInViewport();
    }

    private Locator box(long claim) {
        return page.locator("#box-" + claim);
    }

    private static com.microsoft.playwright.Page.LocatorOptions containing(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }

    private void focused(long claim) {
        assertThat(page.locator("#box-" + claim + ":focus")).hasCount(1);
    }

    private void press(String... keys) {
        for (String key : keys) page.keyboard().press(key);
    }
}
