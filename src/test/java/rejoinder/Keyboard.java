package rejoinder;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Set;

/** Somebody who has no mouse: the tabulator leads them, and what they hear tells them where they are. */
public final class Keyboard extends Hands {

    /** What somebody who listens hears of the control that has the focus. */
    private static final String NAME =
            """
            (e => [e.getAttribute('aria-label'),
                e.getAttribute('aria-labelledby') && document.getElementById(e.getAttribute('aria-labelledby'))?.textContent,
                [...(e.labels ?? [])].map(label => label.textContent).join(' '), e.innerText, e.value]
              .map(name => (name ?? '').replace(/\\s+/g, ' ').trim()).find(name => name) ?? '')
            """;

    private static final String FOCUSED = "() => " + NAME + "(document.activeElement)";
    private static final String IN_GROUP =
            "name => document.activeElement.type === 'radio' && [...document.activeElement.form.elements]"
                    + ".some(e => e.name === document.activeElement.name && " + NAME + "(e).startsWith(name))";

    public Keyboard(Page page) {
        super(page);
    }

    public void press(String... keys) {
        for (String key : keys) page.keyboard().press(key);
    }

    public void type(String words) {
        page.keyboard().type(words);
    }

    public void tabTo(String name) {
        Set<String> passed = new LinkedHashSet<>();
        for (int i = 0; i < 250; i++) {
            String now = (String) page.evaluate(FOCUSED);
            if (now.equals(name) || now.startsWith(name) && isField()) return;
            passed.add(now.substring(0, Math.min(60, now.length())));
            press("Tab");
        }
        fail("Tab does not lead to " + name + " but to " + passed);
    }

    private boolean isField() {
        return (boolean) page.evaluate("document.activeElement.matches('input, select, textarea')");
    }

    @Override
    public void use(String name) {
        tabTo(name);
        press("Enter");
    }

    @Override
    public void write(String field, String words) {
        tabTo(field);
        press("Control+a");
        type(words);
    }

    @Override
    public void choose(String name) {
        for (int i = 0; i < 250 && page.evaluate(IN_GROUP, name).equals(false); i++) press("Tab");
        for (int i = 0; i < 50; i++) {
            if (page.evaluate(FOCUSED).toString().startsWith(name)) {
                press("Space");
                return;
            }
            press("ArrowDown");
        }
        fail("There is no choice of " + name);
    }

    @Override
    public void tick(String name) {
        tabTo(name);
        press("Space");
    }

    @Override
    public void pick(String field, String option) {
        tabTo(field);
        type(option);
    }
}
