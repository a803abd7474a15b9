package rejoinder.maps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What becomes of the words that one chooses in a text. */
@QuarkusTest
class TextJourney extends MapJourney {

    @Test
    void chosen_words_stay_marked_while_their_form_is_open() {
        long map = map("because Teenagers need more sleep.");
        addText(map);
        open("/maps/" + map + "/text");
        for (String words : new String[] {"fall asleep late", "marks rose"}) {
            choose(words);
            page.keyboard().press("c");
            assertThat(page.getByLabel("Your claim")).isFocused();
            assertEquals(words, marked());
        }
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cancel"))
                .click();
        assertThat(page.locator("#passage-form")).hasCount(0);
        assertEquals("", marked());
    }

    private void choose(String words) {
        page.evaluate(
                """
                words => {
                  document.activeElement.blur();
                  const run = [...document.querySelectorAll(".prose [data-start]")].find(run => run.textContent.includes(words));
                  const range = document.createRange(), at = run.firstChild.data.indexOf(words);
                  range.setStart(run.firstChild, at);
                  range.setEnd(run.firstChild, at + words.length);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""",
                words);
    }

    private String marked() {
        return (String) page.evaluate("[...CSS.highlights.get('chosen') ?? []].join()");
    }
}
