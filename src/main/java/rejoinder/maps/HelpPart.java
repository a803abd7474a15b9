package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;

/** What a package above has to say on the page that explains things. Each is a bean. */
public interface HelpPart {

    TemplateInstance section();
}
