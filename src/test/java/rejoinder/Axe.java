package rejoinder;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What the accessibility scanner finds on a page. */
public final class Axe {

    private Axe() {}

    /** Each violation as its rule and the elements that break it; empty where there is none. */
    public static List<String> check(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget().toString())
                                        .toList())
                        .toList();
    }
}
