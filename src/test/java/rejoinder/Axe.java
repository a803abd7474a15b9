package rejoinder;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What the accessibility scanner finds on a page. */
public final class Axe {

    private Axe() {}

    /** Each violation as its rule and the elements that break it; empty where there is none. */
    public static List<String> check(Page page) {
        return found(new AxeBuilder(page));
    }

    /** What can differ between two colour schemes. */
    public static List<String> contrast(Page page) {
        return found(new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private static List<String> found(AxeBuilder axe) {
        // No page has frames, and what it does for them takes as long as the looking itself.
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget().toString())
                                .toList())
                .toList();
    }
}
