package rejoinder.inspection;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import rejoinder.findings.Check;
import rejoinder.findings.FindingMessages;
import rejoinder.findings.Sentences;
import rejoinder.maps.HelpPart;

/** Explains what the inspector looks at, check by check. */
@ApplicationScoped
class HelpOnFindings implements HelpPart {

    record Explained(String name, String rule) {}

    @Override
    public TemplateInstance section() {
        FindingMessages words = MessageBundles.get(FindingMessages.class);
        return Pages.help(Arrays.stream(Check.values())
                .map(check -> new Explained(Sentences.name(words, check), words.rule(check)))
                .toList());
    }
}
