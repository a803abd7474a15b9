package rejoinder;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What the accessibility scanner finds on a page. */
public final class Axe {

    private static final String CONTRAST =
            """
            () => axe.run({ runOnly: ["color-contrast", "link-in-text-block"], resultTypes: ["violations"] })
              .then(found => found.violations.map(rule => rule.id + " " + rule.nodes.map(node => node.target).join(" ")))
            """;

    private Axe() {}

    /** Each violation as its rule and the elements that break it; empty where there is none. */
    public static List<String> check(Page page) {
        return found(new AxeBuilder(page));
    }

    /** What can differ between two colour schemes, on a page that was checked in the other one. */
    public static List<?> contrast(Page page) {
        return (List<?>) page.evaluate(CONTRAST);
    }

    private static List<String> found(AxeBuilder axe) {
        AxeRunOptions faultsAlone = new AxeRunOptions();
        faultsAlone.setResultTypes(List.of("violations"));
        // No page has frames, and what it does for them takes as long as the looking itself.
        return axe.setLegacyMode(true).options(faultsAlone).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget().toString())
                                .toList())
                .toList();
    }
}
