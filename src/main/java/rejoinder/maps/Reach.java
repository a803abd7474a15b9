package rejoinder.maps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far one comes from the theses, from claim to claim: over the reasons for and against it, and their undercuts. */
final class Reach {

    private final List<Outline.ClaimRow> theses = new ArrayList<>();
    private final Map<Long, List<Outline.ClaimRow>> premises = new HashMap<>();
    private final Map<Long, List<Long>> reasons = new HashMap<>();
    private final Map<Long, List<Long>> undercuts = new HashMap<>();

    Reach(Collection<Outline.Claim> claims, Collection<Outline.Reason> steps) {
        for (Outline.Claim claim : claims) {
            Outline.ClaimRow row = claim.row;
            if (row.reason() == null) theses.add(row);
            else add(premises, row.reason(), row);
        }
        for (Outline.Reason step : steps) {
            Outline.ReasonRow row = step.row;
            if (row.claim() != null) add(reasons, row.claim(), row.id());
            else add(undercuts, row.reason(), row.id());
        }
    }

    private static <T> void add(Map<Long, List<T>> lists, Long key, T one) {
        lists.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
    }

    /** The ids of the claims that one comes to. */
    Set<Long> claims() {
        Set<Long> reached = new HashSet<>();
        ArrayDeque<Outline.ClaimRow> open = new ArrayDeque<>(theses);
        while (!open.isEmpty()) {
            Outline.ClaimRow claim = open.pop();
            if (!reached.add(claim.id())) continue;
            for (Long reason : reasons.getOrDefault(claim.id(), List.of()))
                open.addAll(premises.getOrDefault(reason, List.of()));
            if (claim.reason() == null) continue;
            for (Long undercut : undercuts.getOrDefault(claim.reason(), List.of()))
                open.addAll(premises.getOrDefault(undercut, List.of()));
        }
        return reached;
    }
}
