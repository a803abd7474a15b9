package rejoinder.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rejoinder.BrowserJourney;
import rejoinder.Member;
import rejoinder.Packaged;

/**
 * The page of a diagram of 1,000 claims beside a static file of the same bytes, how a browser pans and zooms it, and the
 * first view of 10,000 claims.
 */
public final class DiagramPages {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int CONNECTIONS = 4;
    private static final int WARM_UP = 1000;
    private static final Duration TURN = Duration.ofSeconds(3);

    private static final String WATCH =
            """
            () => {
              window.long = [];
              new PerformanceObserver((list) => list.getEntries().forEach((one) => window.long.push(one.duration)))
                .observe({ type: "longtask" });
            }""";

    /** Frame by frame, so that each step is drawn. */
    private static final String PAN_AND_ZOOM =
            """
            async () => {
              const canvas = document.querySelector(".canvas");
              const frame = () => new Promise(requestAnimationFrame);
              for (let i = 0; i < 120; i++) {
                canvas.scrollBy(10 * Math.cos(i / 10), 40);
                await frame();
              }
              const { left, top } = canvas.getBoundingClientRect();
              for (let i = 0; i < 120; i++) {
                canvas.dispatchEvent(new WheelEvent("wheel",
                  { deltaY: i % 60 < 30 ? 20 : -20, ctrlKey: true, clientX: left + 300, clientY: top + 200, cancelable: true }));
                await frame();
              }
            }""";

    private static final String PAINTED = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime";

    private DiagramPages() {}

    public static void main(String... args) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "diagram-")
                .toAbsolutePath();
        Member member;
        long thousand;
        long large;
        String page;
        try (Packaged app = Packaged.start("quarkus-app", data, Map.of())) {
            member = Member.first(app);
            thousand = Sample.map(member, 1000, 14);
            large = Sample.map(member, 10_000, 14);
            page = at(thousand) + "?levels=all";
            byte[] bytes = member.get(page).body().getBytes(StandardCharsets.UTF_8);
            StaticFile.of(bytes);
        }
        try (Packaged app = Packaged.start("bench/quarkus-app", data, Map.of())) {
            ratio(app, member.at(app), page);
        }
        try (Packaged app = Packaged.start("quarkus-app", data, Map.of())) {
            inBrowser(app, member.at(app), page, at(large));
        }
    }

    private static String at(long map) {
        return "/maps/" + map + "/diagram";
    }

    private static void ratio(Packaged app, Member member, String page) throws Exception {
        String cookie = "Cookie: " + member.cookie();
        String gzip = "Accept-Encoding: gzip";
        URI file = app.at(StaticFile.PATH);
        Load diagram = new Load(app.at(page), Wire.get(app.at(page), cookie, gzip), 200);
        Load copy = new Load(file, Wire.get(file, cookie, gzip), 200);
        diagram.warmUp(WARM_UP);
        copy.warmUp(WARM_UP);
        List<Double> pages = new ArrayList<>();
        List<Double> files = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            files.add(copy.most(CONNECTIONS, TURN));
            pages.add(diagram.most(CONNECTIONS, TURN));
        }
        System.out.printf(
                "1,000 claims, all open: %d bytes, %d compressed; %.0f a second, static file %.0f: %.2f of it%n",
                member.get(page).body().length(),
                member.compressed(page).length,
                Figures.median(pages),
                Figures.median(files),
                Figures.median(pages) / Figures.median(files));
    }

    private static void inBrowser(Packaged app, Member member, String page, String large) throws Exception {
        System.out.printf(
                "10,000 claims, first view: %d bytes, %d compressed%n",
                member.get(large).body().length(), member.compressed(large).length);
        try (Playwright playwright = BrowserJourney.playwright();
                Browser chromium = BrowserJourney.launch(playwright)) {
            Browser.NewContextOptions window = new Browser.NewContextOptions().setViewportSize(1280, 900);
            String[] session = member.cookie().split("=", 2);
            List<Double> painted = new ArrayList<>();
            List<Double> first = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                try (var context = chromium.newContext(window)) {
                    context.addCookies(List.of(new Cookie(session[0], session[1])
                            .setUrl(app.at("/").toString())));
                    Page tab = context.newPage();
                    long begin = System.nanoTime();
                    tab.navigate(app.at(large).toString());
                    first.add((System.nanoTime() - begin) / 1e6);
                    tab.waitForFunction(PAINTED);
                    painted.add(((Number) tab.evaluate(PAINTED)).doubleValue());
                }
            }
            System.out.printf(
                    "first painted after %.0f ms (%s), loaded after %.0f ms (%s)%n",
                    Figures.median(painted), Figures.range(painted), Figures.median(first), Figures.range(first));
            try (var context = chromium.newContext(window)) {
                context.addCookies(List.of(
                        new Cookie(session[0], session[1]).setUrl(app.at("/").toString())));
                Page tab = context.newPage();
                tab.navigate(app.at(page).toString());
                tab.waitForTimeout(2000);
                tab.evaluate(WATCH);
                tab.evaluate(PAN_AND_ZOOM);
                tab.waitForTimeout(500);
                System.out.println("panning and zooming 1,000 claims, 240 frames: tasks over 50 ms (in ms): "
                        + tab.evaluate("() => window.long.map(Math.round)"));
            }
        }
    }
}
