package rejoinder.weighing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page that says why a claim stands where it does, and pieces, each a template of its name in templates/weighing. */
@CheckedTemplate(basePath = "weighing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Pages {

    private Pages() {}

    static native TemplateInstance standing(StandingPage page);

    static native TemplateInstance outcome(StandingPage page);

    static native TemplateInstance sights(Sights sights);

    /** That a map asks for votes. */
    static native TemplateInstance asked(long map);
}
