package rejoinder.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.BrowserJourney;
import rejoinder.World;
import rejoinder.World.Kind;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Claim;
import rejoinder.maps.Content;
import rejoinder.maps.Opening;
import rejoinder.maps.Stance;

/** A diagram that is larger than a page goes to paper from the browser. */
@QuarkusTest
class PrintJourney extends BrowserJourney {

    private static final int BOXES = 61;

    private static final String CUT =
            """
            () => [...document.querySelectorAll(".strip .node")].filter((node) => {
              const all = node.closest("svg").viewBox.baseVal;
              const box = node.getBBox();
              return box.x < all.x || box.y < all.y || box.x + box.width > all.x + all.width
                || box.y + box.height > all.y + all.height;
            }).length""";

    @TestHTTPResource("/")
    URI here;

    private long map;

    @BeforeEach
    void aLargeMap() {
        World world = World.make();
        map = QuarkusTransaction.requiringNew().call(() -> {
            Act act = Act.of(world.person(Kind.OWNER));
            ArgumentMap made = Opening.of(act).ask("Large", "Why?", "en");
            Claim above = made.addThesis(act, Content.of("There are many reasons for this."));
            for (int i = 1; i < BOXES; i++) {
                Claim reply = above.reply(
                        act, i % 3 == 0 ? Stance.REBUT : Stance.SUPPORT, Content.of("Reason " + i + " of them."));
                if (i % 12 == 0) above = reply;
            }
            return made.id();
        });
        page.context().addCookies(List.of(new Cookie("session", world.session(Kind.OWNER)).setUrl(here.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&direction=down"})
    void each_box_is_whole_on_one_strip_and_the_page_is_as_before_afterwards(String direction) throws IOException {
        page.navigate(
                here.resolve("/maps/" + map + "/diagram?levels=all" + direction).toString());
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator(".strip").count()).isGreaterThan(1);
        List<String> said = page.locator(".strip .node .said").allTextContents();
        assertThat(said).hasSize(BOXES);
        assertThat(new HashSet<>(said)).hasSize(BOXES);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate(CUT)).isEqualTo(0);
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator(".strip").count()).isZero();
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isBetween(2, 8);
            String text = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
            for (int i = 1; i < BOXES; i++) assertThat(text).contains("Reason " + i + " of them.");
        }
    }
}
