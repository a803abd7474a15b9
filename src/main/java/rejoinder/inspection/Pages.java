package rejoinder.inspection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages of the structure inspector, each a template of its name in templates/inspection. */
@CheckedTemplate(basePath = "inspection", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Pages {

    private Pages() {}

    static native TemplateInstance findings(FindingsPage page);

    static native TemplateInstance help(List<HelpOnFindings.Explained> checks);

    /**
     * What there is to look at in one claim.
     *
     * @param back where one comes back to, below the address of the map
     */
    static native TemplateInstance noticed(long map, List<Entry> entries, String back);
}
