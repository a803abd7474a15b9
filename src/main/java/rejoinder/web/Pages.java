package rejoinder.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "web")
final class Pages {

    private Pages() {}

    static native TemplateInstance error(Fault fault);

    static native TemplateInstance errorPiece(Fault fault);

    static native TemplateInstance outage(Fault fault);
}
