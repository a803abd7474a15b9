package rejoinder.pictures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of the pictures of a map, each a template of its name in templates/pictures. */
@CheckedTemplate(basePath = "pictures", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Pages {

    private Pages() {}

    static native TemplateInstance diagram(DiagramPage page);

    static native TemplateInstance drawn(DiagramPage page);

    static native TemplateInstance sunburst(SunburstPage page);
}
