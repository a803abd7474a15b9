package rejoinder;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import rejoinder.World.Kind;

/** Somebody who goes from page to page, and writes down what is wrong with each. */
class Looker {

    static final boolean EVERYWHERE = System.getProperty("everywhere") != null;
    private static final List<Integer> WIDTHS = EVERYWHERE ? List.of(320, 768, 1280) : List.of(320);

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

    final Page page;
    final World world;
    private final URI here;
    private final List<String> faults;

    /** @param faults where to write down */
    Looker(Page page, World world, URI here, List<String> faults) {
        this.page = page;
        this.world = world;
        this.here = here;
        this.faults = faults;
    }

    void as(Kind who) {
        page.context().clearCookies();
        String session = world.session(who);
        if (session != null) page.context().addCookies(List.of(new Cookie("session", session).setUrl(here.toString())));
    }

    void open(String path) {
        page.navigate(here.resolve(path).toString());
    }

    /** Sends the form with this address though it may lack something, and looks at the answer. */
    void send(String action, String field, String value) {
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

    void check(String name) {
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
        found.forEach(fault -> faults.add(name + " at " + width + ", " + what + ": " + fault));
    }

    private void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots/" + name + ".png")));
    }
}
