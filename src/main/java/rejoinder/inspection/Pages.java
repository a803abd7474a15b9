package rejoinder.inspection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of the structure inspector, each a template of its name in templates/inspection. */
@CheckedTemplate(basePath = "inspection", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Pages {

    private Pages() {}

    static native TemplateInstance findings(FindingsPage page);
}
