package rejoinder;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A fresh page in a real browser for each test of a class; without Chromium, each is reported as not run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(BrowserJourney.LastLook.class)
public abstract class BrowserJourney {

    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    protected Page page;

    /** The Chromium of this machine. */
    static Optional<Path> chromium() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CHROME_PATH")).orElse(""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    public static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @BeforeEach
    void openPage() {
        // Asked for each test, not for the class, so that each is named where it did not run.
        Assumptions.assumeTrue(chromium().isPresent(), "no Chromium on this machine");
        if (browser == null) {
            playwright = playwright();
            browser = launch(playwright);
        }
        context = browser.newContext(look());
        page = context.newPage();
    }

    /** Does something in a browser of its own, on whatever thread this is, and keeps pictures where that fails. */
    protected void browse(Consumer<Page> visit) {
        try (Playwright own = playwright();
                Browser other = launch(own)) {
            Page there = other.newContext(look()).newPage();
            try {
                visit.accept(there);
            } catch (RuntimeException | AssertionError failure) {
                List<Page> pages = other.contexts().stream()
                        .flatMap(context -> context.pages().stream())
                        .toList();
                for (Page open : pages)
                    open.screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target/shots/failed-" + pages.indexOf(open) + ".png")));
                throw failure;
            }
        }
    }

    /** How the browser of this class is set up: its width, its colours, whether scripts run. */
    protected Browser.NewContextOptions look() {
        return new Browser.NewContextOptions().setViewportSize(320, 800);
    }

    /** Keeps a picture of the page on which a test failed. */
    static class LastLook implements TestExecutionExceptionHandler {
        @Override
        public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
            if (test.getRequiredTestInstance() instanceof BrowserJourney journey && journey.page != null) {
                Path picture = Path.of(
                        "target/shots/failed-" + test.getRequiredTestMethod().getName() + ".png");
                journey.page.screenshot(new Page.ScreenshotOptions().setPath(picture));
            }
            throw failure;
        }
    }

    @AfterEach
    void closePage() {
        if (context != null) context.close();
    }

    @AfterAll
    void closeBrowser() {
        if (playwright != null) playwright.close();
    }
}
