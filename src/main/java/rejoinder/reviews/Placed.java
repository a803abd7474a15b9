package rejoinder.reviews;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.maps.Outline;

/**
 * Remarks by where they stand on a map.
 *
 * @param general those on the whole map, and on claims that are not in it
 * @param byClaim those beside each claim, by its id
 */
record Placed(List<RemarkThread> general, Map<Long, List<RemarkThread>> byClaim) {

    static Placed on(Outline outline, List<RemarkThread> remarks) {
        List<RemarkThread> general = new ArrayList<>();
        Map<Long, List<RemarkThread>> byClaim = new LinkedHashMap<>();
        for (RemarkThread remark : remarks) {
            Long claim = remark.remark().claim();
            if (claim == null || outline.claim(claim).isEmpty()) general.add(remark);
            else byClaim.computeIfAbsent(claim, id -> new ArrayList<>()).add(remark);
        }
        return new Placed(general, byClaim);
    }

    List<RemarkThread> beside(Outline.Claim claim) {
        return byClaim.getOrDefault(claim.id(), List.of());
    }
}
