package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** A scanner that finds nothing anywhere would be no comfort. */
class AxeJourney extends BrowserJourney {

    private static final String FAULTY = "<main><h1>Faults</h1><button></button><img src=x><input></main>";
    private static final String SOUND = "<main><h1>None</h1><button>Save</button><label>Name <input></label></main>";

    @Test
    void the_scanner_finds_planted_faults() {
        page.setContent("<!doctype html><html lang=en><title>Faults</title>" + FAULTY);
        assertThat(Axe.check(page))
                .anyMatch(fault -> fault.startsWith("button-name"))
                .anyMatch(fault -> fault.startsWith("image-alt"))
                .anyMatch(fault -> fault.startsWith("label"));
    }

    @Test
    void it_finds_what_is_too_pale_in_the_dark_alone() {
        page.setContent("<!doctype html><html lang=en><title>Dark</title><style>@media (prefers-color-scheme: dark) {"
                + "body { background: #000; color: #333 } }</style><main><h1>Pale</h1></main>");
        assertThat(Axe.check(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.contrast(page)).anyMatch(fault -> fault.toString().startsWith("color-contrast"));
    }

    @Test
    void the_scanner_passes_a_sound_page() {
        page.setContent("<!doctype html><html lang=en><title>None</title>" + SOUND);
        assertThat(Axe.check(page)).isEmpty();
    }
}
