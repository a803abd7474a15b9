package rejoinder.inspection;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rejoinder.findings.Finding;
import rejoinder.findings.FindingMessages;
import rejoinder.findings.Weight;
import rejoinder.maps.Outline;

/** Which claims of a map there is something to look at in, in a word each, and how much there is in all. */
final class Asking {

    private final int count;
    private final Map<Long, String> words = new HashMap<>();

    /** @param open what nobody lets be; what is only good to know does not count */
    Asking(List<Finding> open) {
        FindingMessages messages = MessageBundles.get(FindingMessages.class);
        Map<Long, Integer> more = new HashMap<>();
        int all = 0;
        for (Finding finding : open) {
            if (finding.weight() == Weight.INFO) continue;
            all++;
            if (words.putIfAbsent(finding.claim(), messages.word(finding.check())) != null)
                more.merge(finding.claim(), 1, Integer::sum);
        }
        count = all;
        more.forEach((claim, others) -> words.merge(claim, " +" + others, String::concat));
    }

    int count() {
        return count;
    }

    /** About how much memory it takes. */
    int bytes() {
        return 100 * (1 + words.size());
    }

    /** The first thing, and how many more; null for nothing. */
    String word(Outline.Claim claim) {
        return words.get(claim.id());
    }
}
