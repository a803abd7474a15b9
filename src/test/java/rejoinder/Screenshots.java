package rejoinder;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rejoinder.people.Door;

/**
 * Pictures of the packaged app with the map that it brings along: on a phone and a desk, in light and dark, under forced
 * colours, and on paper.
 *
 * <pre>mvn exec:java@run -Drun=Screenshots -Dexec.args=FOLDER</pre>
 */
public final class Screenshots {

    private static final Pattern LINK = Pattern.compile("Make the first one here: \\S+?(/invitations/\\S+)");

    private final Packaged app;
    private final Browser browser;
    private final Path folder;
    private List<Cookie> signedIn = List.of();

    private Screenshots(Packaged app, Browser browser, Path folder) {
        this.app = app;
        this.browser = browser;
        this.folder = folder;
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screenshots");
        try (Packaged app = Packaged.start("quarkus-app", Files.createTempDirectory("screenshots"), Map.of());
                Playwright playwright = BrowserJourney.playwright()) {
            new Screenshots(app, BrowserJourney.launch(playwright), folder).take();
        }
        System.out.println("The pictures are in " + folder.toAbsolutePath());
    }

    private void take() throws Exception {
        Map<String, String> mine = new LinkedHashMap<>();
        String map = copyTheMap();
        String claim = change(map);
        mine.put("home", "/");
        mine.put("outline", map);
        mine.put("focus", claim);
        mine.put("text", map + "/text");
        mine.put("history", map + "/history");
        mine.put("difference", map + "/difference?from=1");
        mine.put("reply", map + " reply");
        mine.put("settings", map + "/settings");
        mine.put("account", "/account");
        Map<String, String> anybodys = new LinkedHashMap<>();
        anybodys.put("home-anonymous", "/");
        anybodys.put("sign-in", "/sign-in");
        anybodys.put("outline-anonymous", "/maps/1");
        for (int width : List.of(360, 1280)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String as = "-" + width + "-" + scheme.name().toLowerCase();
                all(mine, signedIn, look(width).setColorScheme(scheme), as);
                all(anybodys, List.of(), look(width).setColorScheme(scheme), as);
            }
        }
        all(mine, signedIn, look(360).setForcedColors(ForcedColors.ACTIVE), "-forced");
        mine.keySet().retainAll(List.of("outline", "focus", "text"));
        all(mine, signedIn, look(720), "-print");
    }

    private static Browser.NewContextOptions look(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, width < 500 ? 800 : 900);
    }

    private void all(Map<String, String> pages, List<Cookie> cookies, Browser.NewContextOptions look, String as) {
        try (BrowserContext context = browser.newContext(look)) {
            context.addCookies(cookies);
            Page page = context.newPage();
            if (as.equals("-print")) page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            pages.forEach((name, path) -> {
                open(page, path);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(!name.equals("outline") && !name.equals("reply"))
                        .setPath(folder.resolve(name + as + ".png")));
            });
        }
    }

    private void open(Page page, String path) {
        page.navigate(at(path.replace(" reply", "")));
        if (!path.endsWith(" reply")) return;
        page.locator("#arguments .claim .claim-number").first().focus();
        page.keyboard().press("u");
        page.keyboard().type("The ban was lifted for other reasons.");
        page.waitForCondition(() -> !page.locator("#arguments .reply-form textarea")
                .first()
                .inputValue()
                .isEmpty());
    }

    /** Somebody with an account of their own copies the map that came with the app. */
    private String copyTheMap() throws Exception {
        BrowserContext context = browser.newContext(look(1280));
        Page page = context.newPage();
        Matcher link = LINK.matcher(app.log());
        if (!link.find()) throw new IllegalStateException("The app printed no first link");
        page.navigate(at(link.group(1)));
        page.locator("#name").fill("lena");
        page.locator("#password").fill(Door.PASSWORD);
        page.waitForNavigation(() -> page.locator("main .button-main").click());
        page.navigate(at("/maps/1/copies"));
        page.waitForNavigation(() -> page.locator("main .button-main").click());
        signedIn = context.cookies();
        String map = URI.create(page.url()).getPath();
        context.close();
        return map;
    }

    /** Something is reworded, something added: history and difference have something to show. */
    private String change(String map) {
        try (BrowserContext context = browser.newContext(look(1280))) {
            context.addCookies(signedIn);
            Page page = context.newPage();
            page.navigate(at(map));
            String claim =
                    page.locator("#arguments .claim .claim-number").first().getAttribute("href");
            send(
                    page,
                    claim + "/edit",
                    "Within its priority for the Global South, Russia values Afghanistan for transit.");
            send(page, claim + "/replies?kind=REBUT", "Goods can go round Afghanistan.");
            return claim;
        }
    }

    private void send(Page page, String path, String words) {
        page.navigate(at(path));
        page.locator("main textarea[name=text]").fill(words);
        page.waitForNavigation(() -> page.locator(".sending .button-main").click());
    }

    private String at(String path) {
        return app.at(path).toString();
    }
}
