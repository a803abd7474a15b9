package rejoinder.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rejoinder.BrowserJourney;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/** Whether a browser with the served fonts sets the letters of a drawing as wide as they were measured, or less. */
class LetteringJourney extends BrowserJourney {

    private static final double ROUNDING = 0.05;

    // How wide each text of the drawing is, line by line, without the space at its end.
    private static final String WIDTHS =
            """
            async () => {
              await document.fonts.ready;
              const lines = [...document.querySelectorAll('.node text')]
                .flatMap(text => text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text]);
              return lines.map(line => line.getSubStringLength(0, line.textContent.trimEnd().length));
            }
            """;

    @Test
    void no_line_in_latin_cyrillic_or_greek_is_wider_than_measured() {
        Layout layout =
                Layout.of(map(0x20, 0x17F, 0x370, 0x52F, 0x1E00, 0x1FFF, 0x2010, 0x2027), View.WHOLE, Samples.NOTES);
        compare(layout, 0.95);
    }

    @Test
    void the_seeded_map_fits_as_well() {
        compare(Layout.of(Samples.seeded(), View.WHOLE, Samples.NOTES), 0.96);
    }

    @Test
    void whoever_listens_to_a_box_hears_what_the_outline_says() {
        page.setContent(
                "<!doctype html><body>" + html(Layout.of(Samples.seeded(), View.WHOLE, Notes.of(Samples.WORDS))));
        for (String said : List.of(
                "1.1 because Within its priority for the Global South, Russia may value Afghanistan for transit.",
                "1.1.1.2 and implied A country under sanctions tends to give priority to states that take no part in them."))
            assertThat(page.getByRole(
                                    AriaRole.LINK,
                                    new Page.GetByRoleOptions().setName(said).setExact(true))
                            .count())
                    .as(said)
                    .isEqualTo(1);
    }

    /** @param least how much of the measured width is used on average, so that boxes are not too large either */
    private void compare(Layout layout, double least) {
        page.setContent("<!doctype html><body>" + html(layout));
        List<Text> texts =
                layout.boxes().stream().flatMap(box -> box.texts().stream()).toList();
        List<?> widths = (List<?>) page.evaluate(WIDTHS);
        assertThat(widths).hasSameSizeAs(texts);
        double shown = 0;
        double measured = 0;
        List<String> wider = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            double wide = ((Number) widths.get(i)).doubleValue();
            shown += wide;
            measured += texts.get(i).width();
            if (wide > texts.get(i).width() + ROUNDING) wider.add(wide + " for " + texts.get(i));
        }
        assertThat(wider).isEmpty();
        assertThat(shown / measured).isBetween(least, 1.0);
    }

    private static String html(Layout layout) {
        String file = Samples.svg(Samples.seeded()).file(layout, Plate.bare(layout.width(), layout.height()), false);
        return file.substring(file.indexOf("<svg"));
    }

    /** One claim for each chance sentence of letters that the fonts have, upright and italic. */
    private static Outline map(int... ranges) {
        List<Integer> letters = new ArrayList<>();
        for (int i = 0; i < ranges.length; i += 2)
            for (int c = ranges[i]; c <= ranges[i + 1]; c++)
                if (Character.isLetterOrDigit(c) && Face.CLAIM.metrics().has(c) || c < 0x7F) letters.add(c);
        Random random = new Random(7);
        List<Outline.ClaimRow> claims = new ArrayList<>();
        List<Outline.ReasonRow> reasons = new ArrayList<>();
        for (long id = 1; id <= 400; id++) {
            StringBuilder text = new StringBuilder();
            int near = random.nextInt(letters.size());
            while (text.length() < 120) {
                int at = Math.floorMod(near + random.nextInt(60) - 30, letters.size());
                text.appendCodePoint(random.nextInt(6) == 0 ? ' ' : letters.get(at));
            }
            Content content = Content.of("x" + text).withFlags(id % 3 == 0, false, false);
            if (id > 1) reasons.add(new Outline.ReasonRow(id, 1L, null, Stance.SUPPORT, "i%08d1".formatted(id)));
            claims.add(new Outline.ClaimRow(
                    id, id == 1 ? null : id, "i%08d1".formatted(id), null, 1, null, null, content));
        }
        return Outline.of(new Outline.Head(1, 1, "Letters", null, "en"), claims, reasons);
    }
}
