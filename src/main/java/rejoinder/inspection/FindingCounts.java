package rejoinder.inspection;

import java.util.HashMap;
import java.util.Map;
import rejoinder.findings.Finding;
import rejoinder.findings.Weight;
import rejoinder.maps.ArgumentMap;

/** How much there is to look at in each claim of a map, by its id; what is only good to know does not count. */
public final class FindingCounts {

    private FindingCounts() {}

    public static Map<Long, Integer> of(ArgumentMap map) {
        Map<Long, Integer> counts = new HashMap<>();
        for (Finding finding : Inspection.of(map).open())
            if (finding.weight() != Weight.INFO) counts.merge(finding.claim(), 1, Integer::sum);
        return counts;
    }
}
