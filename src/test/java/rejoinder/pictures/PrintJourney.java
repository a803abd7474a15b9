package rejoinder.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.BrowserJourney;
import rejoinder.World;
import rejoinder.World.Kind;

/** A diagram that is larger than a page goes to paper from the browser. */
@QuarkusTest
class PrintJourney extends BrowserJourney {

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
    private Cookie session;

    @BeforeEach
    void aLargeMap() {
        World world = World.make();
        map = LargeMap.make(world);
        session = new Cookie("session", world.session(Kind.OWNER)).setUrl(here.toString());
        page.context().addCookies(List.of(session));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&facing=down"})
    void each_box_is_whole_on_one_strip_and_the_page_is_as_before_afterwards(String facing) throws IOException {
        page.navigate(diagram(facing));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator(".strip").count()).isGreaterThan(1);
        List<String> said = page.locator(".strip .node .said").allTextContents();
        assertThat(said).hasSize(LargeMap.BOXES);
        assertThat(new HashSet<>(said)).hasSize(LargeMap.BOXES);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate(CUT)).isEqualTo(0);
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator(".strip, .thesis-at").count()).isZero();
        try (PDDocument file = print(page)) {
            assertThat(file.getNumberOfPages()).isBetween(2, 20);
            String text = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
            for (int i = 1; i < LargeMap.BOXES; i++) assertThat(text).contains("Reason " + i + " of them.");
            assertThat(first(file)).contains("Diagram: Why?", "Part 1 of ", "“Take it along” makes a PDF", " of them.");
            assertThat(smallest(file)).isGreaterThanOrEqualTo(6.4f);
        }
    }

    @Test
    void a_diagram_begins_with_its_thesis_below_the_heading() throws IOException {
        page.navigate(diagram(""));
        try (PDDocument file = print(page)) {
            assertThat(first(file)).contains("Diagram: Why?", LargeMap.THESIS);
        }
    }

    @Test
    void without_scripts_it_can_be_read_as_well_or_says_what_else_there_is() throws IOException {
        try (BrowserContext plain =
                page.context().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            plain.addCookies(List.of(session));
            Page plainly = plain.newPage();
            plainly.navigate(here.resolve("/maps/" + map + "/diagram?levels=2").toString());
            try (PDDocument file = print(plainly)) {
                assertThat(first(file)).contains("Diagram: Why?", LargeMap.THESIS, "Reason 1 of them.");
                assertThat(smallest(file)).isGreaterThanOrEqualTo(6.4f);
            }
            plainly.navigate(diagram("&facing=down"));
            try (PDDocument file = print(plainly)) {
                assertThat(file.getNumberOfPages()).isEqualTo(1);
                assertThat(first(file))
                        .contains("Diagram: Why?", "too wide to be read on this paper", "“Take it along” makes a PDF")
                        .doesNotContain("Reason");
            }
        }
    }

    private String diagram(String facing) {
        return here.resolve("/maps/" + map + "/diagram?levels=all" + facing).toString();
    }

    private static PDDocument print(Page page) throws IOException {
        return Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)));
    }

    private static String first(PDDocument file) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(1);
        return stripper.getText(file).replaceAll("\\s+", " ");
    }

    /** The size of the smallest letters of claims, in points. */
    private static float smallest(PDDocument file) throws IOException {
        List<Float> sizes = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.contains("Reason")) letters.forEach(letter -> sizes.add(letter.getFontSizeInPt()));
            }
        }.getText(file);
        return sizes.stream().min(Float::compare).orElseThrow();
    }
}
