package rejoinder.inspection;

import java.util.HashMap;
import java.util.Map;
import rejoinder.findings.Finding;
import rejoinder.maps.ArgumentMap;

/** How much there is to look at in each claim of a map, by its id; claims without anything are left out. */
public final class FindingCounts {

    private FindingCounts() {}

    public static Map<Long, Integer> of(ArgumentMap map) {
        Map<Long, Integer> counts = new HashMap<>();
        for (Finding finding : Inspection.of(map).open()) counts.merge(finding.claim(), 1, Integer::sum);
        return counts;
    }
}
