package rejoinder.reviews;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import rejoinder.Both;
import rejoinder.BrowserJourney;
import rejoinder.Hands;

/** The lesson of a class can be held in every way that somebody may use a browser. */
@QuarkusTest
class ClassJourney extends BrowserJourney {

    @TestHTTPResource("/")
    URI here;

    private record Way(Browser.NewContextOptions look, Function<Page, Hands> hands) {}

    @Test
    void a_class_does_an_assignment_by_mouse_by_keyboard_alone_and_without_scripts() throws Exception {
        Queue<Way> left = new ConcurrentLinkedQueue<>(List.of(
                new Way(new Browser.NewContextOptions().setViewportSize(1280, 900), Hands::withKeys),
                new Way(new Browser.NewContextOptions().setViewportSize(1280, 900), Hands::withMouse),
                new Way(
                        new Browser.NewContextOptions()
                                .setViewportSize(360, 800)
                                .setJavaScriptEnabled(false),
                        Hands::withMouse)));
        Both.hands(() -> {
            for (Way way = left.poll(); way != null; way = left.poll()) {
                Way taken = way;
                browse(page -> new Lesson(here, page.context().browser(), taken.look, taken.hands).hold());
            }
        });
    }
}
