package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

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
    void the_scanner_passes_a_sound_page() {
        page.setContent("<!doctype html><html lang=en><title>None</title>" + SOUND);
        assertThat(Axe.check(page)).isEmpty();
    }
}
