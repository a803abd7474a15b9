package rejoinder;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How somebody uses a page: with a mouse, or with the keys alone. */
public abstract class Hands {

    public final Page page;
    private int loads;

    protected Hands(Page page) {
        this.page = page;
        page.onLoad(loaded -> loads++);
    }

    public static Hands withMouse(Page page) {
        return new Mouse(page);
    }

    public static Hands withKeys(Page page) {
        return new Keyboard(page);
    }

    /** Uses a link or a button; what it does may happen on the same page. */
    public abstract void use(String name);

    public abstract void write(String field, String words);

    /** One of several, of which one holds. */
    public abstract void choose(String name);

    public abstract void tick(String name);

    /** Takes an option of a list. */
    public abstract void pick(String field, String option);

    /** Uses a link or a button that leads to another page, and waits until it is there. */
    public void follow(String name) {
        leads(() -> use(name));
    }

    public void leads(Runnable work) {
        page.waitForLoadState();
        int before = loads;
        work.run();
        page.waitForCondition(() -> loads > before);
    }

    private static final class Mouse extends Hands {

        Mouse(Page page) {
            super(page);
        }

        @Override
        public void use(String name) {
            named(AriaRole.LINK, name).or(named(AriaRole.BUTTON, name)).first().click();
        }

        @Override
        public void write(String field, String words) {
            page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).fill(words);
        }

        @Override
        public void choose(String name) {
            named(AriaRole.RADIO, name).check();
        }

        @Override
        public void tick(String name) {
            named(AriaRole.CHECKBOX, name).check();
        }

        @Override
        public void pick(String field, String option) {
            page.getByLabel(field).selectOption(option);
        }

        private Locator named(AriaRole role, String name) {
            return page.getByRole(
                    role, new Page.GetByRoleOptions().setName(name).setExact(true));
        }
    }
}
