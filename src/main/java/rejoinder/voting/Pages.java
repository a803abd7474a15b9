package rejoinder.voting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rejoinder.maps.ArgumentMap;

/** The pieces of pages where people vote, each a template of its name in templates/voting. */
@CheckedTemplate(basePath = "voting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Pages {

    private Pages() {}

    static native TemplateInstance votes(Questions questions);

    static native TemplateInstance voters(ArgumentMap map);
}
