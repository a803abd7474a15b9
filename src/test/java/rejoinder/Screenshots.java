package rejoinder;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
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
 * Pictures of the packaged app with the map that it brings along and the demonstration course: on a phone and a desk, in
 * light and dark, under forced colours, and on paper.
 *
 * <pre>mvn exec:java@run -Drun=Screenshots -Dexec.args=FOLDER</pre>
 */
public final class Screenshots {

    /** Pages of which a window says more than the whole. */
    private static final List<String> WINDOW = List.of("outline", "reply", "remark", "map-ida", "desk");

    private static final Pattern LINK = Pattern.compile("Make the first one here: \\S+?(/invitations/\\S+)");

    /** Somebody, with the pages that they see: what a picture is called, and where it is taken. */
    private record Album(List<Cookie> cookies, Map<String, String> pages) {}

    private final Packaged app;
    private final Browser browser;
    private final Path folder;

    private Screenshots(Packaged app, Browser browser, Path folder) {
        this.app = app;
        this.browser = browser;
        this.folder = folder;
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screenshots");
        try (Packaged app = Packaged.start(
                        "quarkus-app",
                        Files.createTempDirectory("screenshots"),
                        Map.of("REJOINDER_DEMONSTRATION", "true"));
                Playwright playwright = BrowserJourney.playwright()) {
            new Screenshots(app, BrowserJourney.launch(playwright), folder).take();
        }
        System.out.println("The pictures are in " + folder.toAbsolutePath());
    }

    private void take() throws Exception {
        Album reader = reader();
        List<Album> albums = List.of(reader, anybody(), teacher(), student("Ida Lund"), student("Amira Haddad"));
        for (int width : List.of(360, 1280))
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
                for (Album album : albums)
                    all(
                            album,
                            look(width).setColorScheme(scheme),
                            "-" + width + "-" + scheme.name().toLowerCase());
        for (Album album : albums) {
            all(album, look(360).setForcedColors(ForcedColors.ACTIVE), "-forced");
            album.pages()
                    .keySet()
                    .retainAll(
                            List.of("outline", "focus", "text", "diagram", "sunburst", "sheet", "submission", "queue"));
            all(album, look(720), "-print");
            all(album, look(1280).setContrast(Contrast.MORE), "-contrast");
        }
    }

    private Album reader() throws Exception {
        List<Cookie> cookies = makeAccount();
        String map = copyTheMap(cookies);
        String claim = change(cookies, map);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("outline", map);
        pages.put("focus", claim);
        pages.put("standing", claim + "/standing");
        pages.put("text", map + "/text");
        pages.put("findings", map + "/findings");
        pages.put("diagram", map + "/diagram");
        pages.put("diagram-down", map + "/diagram?facing=down");
        pages.put("sunburst", map + "/sunburst");
        pages.put("take-along", map + "/take-along");
        pages.put("history", map + "/history");
        pages.put("difference", map + "/difference?from=1");
        pages.put("reply", map + " reply");
        pages.put("settings", map + "/settings");
        pages.put("account", "/account");
        return new Album(cookies, pages);
    }

    private static Album anybody() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home-anonymous", "/");
        pages.put("sign-in", "/sign-in");
        pages.put("outline-anonymous", "/maps/1");
        pages.put("help", "/help");
        pages.put("join", "/join");
        return new Album(List.of(), pages);
    }

    private Album teacher() throws Exception {
        List<Cookie> cookies = signIn("Its teacher");
        String course = leads(cookies, "/courses", "main a[href^='/courses/']:not([href='/courses/new'])");
        String assignment = leads(cookies, course, "main a[href^='/assignments/']");
        String desk = leads(cookies, assignment + "/queue", "main a[href$='/review']");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("courses", "/courses");
        pages.put("course", course);
        pages.put("course-settings", course + "/settings");
        pages.put("names", course + "/names");
        pages.put("new-assignment", course + "/assignments/new");
        pages.put("progress", assignment);
        pages.put("terms", assignment + "/terms");
        pages.put("queue", assignment + "/queue");
        pages.put("returns", assignment + "/returns");
        pages.put("desk", desk);
        pages.put("remark", desk + " remark");
        pages.put("sheet", desk.replace("/review", "/sheet"));
        pages.put("phrases", "/phrases");
        pages.put("notices-teacher", "/notices");
        return new Album(cookies, pages);
    }

    private Album student(String fullName) throws Exception {
        List<Cookie> cookies = signIn(fullName);
        String first = fullName.split(" ")[0].toLowerCase();
        String assignment = leads(cookies, "/assignments", "main a[href^='/assignments/']");
        String map = leads(cookies, assignment, "main a[href^='/maps/']");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("work-" + first, "/assignments");
        pages.put("assignment-" + first, assignment);
        pages.put("map-" + first, map);
        pages.put("map-text-" + first, map + "/text");
        pages.put("notices-" + first, "/notices");
        if (first.equals("ida")) {
            String submission = leads(cookies, assignment, "main a[href^='/submissions/']");
            pages.put("submission", submission);
            pages.put("since", submission + "/since");
        }
        return new Album(cookies, pages);
    }

    private static Browser.NewContextOptions look(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, width < 500 ? 800 : 900);
    }

    private void all(Album album, Browser.NewContextOptions look, String as) {
        try (BrowserContext context = browser.newContext(look)) {
            context.addCookies(album.cookies());
            Page page = context.newPage();
            if (as.equals("-print")) page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            album.pages().forEach((name, path) -> {
                open(page, path);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(!WINDOW.contains(name))
                        .setPath(folder.resolve(name + as + ".png")));
            });
        }
    }

    private void open(Page page, String path) {
        page.navigate(at(path.split(" ")[0]));
        if (path.endsWith(" reply")) reply(page);
        if (path.endsWith(" remark")) remark(page);
    }

    private static void reply(Page page) {
        page.locator("#arguments .claim .claim-number").first().focus();
        page.keyboard().press("u");
        page.keyboard().type("The ban was lifted for other reasons.");
        page.waitForCondition(() -> !page.locator("#arguments .reply-form textarea")
                .first()
                .inputValue()
                .isEmpty());
    }

    private static void remark(Page page) {
        page.locator("#desk .claim .claim-number").nth(1).focus();
        page.keyboard().press("r");
        page.waitForSelector(".remark-form textarea:focus");
        page.keyboard().type("Where does the text say this?");
    }

    private List<Cookie> makeAccount() throws Exception {
        Matcher link = LINK.matcher(app.log());
        if (!link.find()) throw new IllegalStateException("The app printed no first link");
        try (BrowserContext context = browser.newContext(look(1280))) {
            Page page = context.newPage();
            page.navigate(at(link.group(1)));
            page.locator("#name").fill("lena");
            page.locator("#password").fill(Door.PASSWORD);
            page.waitForNavigation(() -> page.locator("main .button-main").click());
            return context.cookies();
        }
    }

    /** Signs somebody of the demonstration course in, who chooses a password of their own. */
    private List<Cookie> signIn(String who) throws Exception {
        Matcher slip = Pattern.compile(who + " signs in as (\\S+) with (\\S+)").matcher(app.log());
        if (!slip.find()) throw new IllegalStateException("The app does not say how " + who + " signs in");
        try (BrowserContext context = browser.newContext(look(1280))) {
            Page page = context.newPage();
            page.navigate(at("/sign-in"));
            page.locator("#name").fill(slip.group(1));
            page.locator("#password").fill(slip.group(2));
            page.waitForNavigation(() -> page.locator("main .button-main").click());
            page.locator("#password").fill(Door.PASSWORD);
            page.waitForNavigation(() -> page.locator("main .button-main").click());
            return context.cookies();
        }
    }

    /** Where the first such link of a page leads. */
    private String leads(List<Cookie> cookies, String path, String link) {
        try (BrowserContext context = browser.newContext(look(1280))) {
            context.addCookies(cookies);
            Page page = context.newPage();
            page.navigate(at(path));
            return page.locator(link).first().getAttribute("href");
        }
    }

    private String copyTheMap(List<Cookie> cookies) {
        try (BrowserContext context = browser.newContext(look(1280))) {
            context.addCookies(cookies);
            Page page = context.newPage();
            page.navigate(at("/maps/1/copies"));
            page.waitForNavigation(() -> page.locator("main .button-main").click());
            return URI.create(page.url()).getPath();
        }
    }

    /** Something is reworded, something added: history and difference have something to show. */
    private String change(List<Cookie> cookies, String map) {
        try (BrowserContext context = browser.newContext(look(1280))) {
            context.addCookies(cookies);
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
