package rejoinder.inspection;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rejoinder.findings.Check;
import rejoinder.findings.FindingMessages;
import rejoinder.findings.Findings;
import rejoinder.findings.Reach;
import rejoinder.findings.Sentences;

/** Says which checks were made, as not all can be in every language. */
final class Foot {

    private Foot() {}

    static List<String> of(String language) {
        InspectionMessages words = MessageBundles.get(InspectionMessages.class);
        String name = Locale.forLanguageTag(language == null ? "" : language).getDisplayLanguage(Locale.ENGLISH);
        String none = names(language, Reach.NONE);
        String partly = names(language, Reach.PARTLY);
        if (none.isEmpty() && partly.isEmpty()) return List.of(words.allRan(name));
        List<String> said = new ArrayList<>();
        String ran = names(language, Reach.WHOLE, Reach.PARTLY);
        boolean known = !name.isEmpty() && !"und".equals(language);
        said.add(known ? words.someRan(name, ran) : words.someRanInAny(ran));
        if (!partly.isEmpty()) said.add(words.partly(partly));
        if (!none.isEmpty()) said.add(words.notRan(none));
        return said;
    }

    private static String names(String language, Reach... reach) {
        FindingMessages words = MessageBundles.get(FindingMessages.class);
        return Arrays.stream(Check.values())
                .filter(check -> Arrays.asList(reach).contains(Findings.reach(check, language)))
                .map(check -> Sentences.name(words, check))
                .collect(Collectors.joining("; "));
    }
}
