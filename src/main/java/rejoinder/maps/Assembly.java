package rejoinder.maps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows put together: each claim and each reason at what it bears on, in order, and the claims numbered. */
final class Assembly {

    private static final Comparator<Outline.Claim> IN_PLACE =
            Comparator.comparing(Outline.Claim::position).thenComparing(Outline.Claim::id);
    private static final Comparator<Outline.Reason> IN_ORDER =
            Comparator.comparing(Outline.Reason::position).thenComparing(Outline.Reason::id);

    private final Outline.Head head;
    private final Map<Long, Outline.Claim> claims = new HashMap<>();
    private final Map<Long, Outline.Reason> reasons = new HashMap<>();
    private final List<Outline.Claim> theses = new ArrayList<>();
    private final List<Outline.Claim> numbered = new ArrayList<>();

    Assembly(Outline.Head head, List<Outline.ClaimRow> claimRows, List<Outline.ReasonRow> reasonRows) {
        this.head = head;
        claimRows.forEach(row -> claims.put(row.id(), new Outline.Claim(row)));
        reasonRows.forEach(row -> reasons.put(row.id(), new Outline.Reason(row)));
    }

    Outline outline() {
        dropDanglingLinks();
        attach();
        number();
        Map<Long, Outline.Reason> live = new HashMap<>();
        for (Outline.Claim claim : numbered) {
            if (claim.original != null) claim.original.links.add(claim);
            if (claim.reason != null) live.put(claim.reason.id(), claim.reason);
        }
        return new Outline(head, theses, numbered, live);
    }

    /** A link shows only while its original can be reached; dropping one may cut off another original. */
    private void dropDanglingLinks() {
        boolean changed = claims.values().stream().anyMatch(claim -> claim.row.original() != null);
        while (changed) {
            Set<Long> reached = new Reach(claims.values(), reasons.values()).claims();
            changed = claims.values()
                    .removeIf(claim -> claim.row.original() != null
                            && (!reached.contains(claim.row.original()) || !reached.contains(claim.id())));
        }
    }

    private void attach() {
        for (Outline.Claim claim : claims.values()) {
            claim.original = claims.get(claim.row.original());
            claim.reason = reasons.get(claim.row.reason());
            if (claim.row.reason() == null) theses.add(claim);
            else if (claim.reason != null) claim.reason.premises.add(claim);
        }
        for (Outline.Reason reason : reasons.values()) {
            if (reason.premises.isEmpty()) continue;
            reason.claim = claims.get(reason.row.claim());
            if (reason.claim != null) reason.claim.reasons.add(reason);
            else if (reason.row.claim() == null) {
                reason.target = reasons.get(reason.row.reason());
                if (reason.target != null) reason.target.undercuts.add(reason);
            }
        }
        theses.sort(IN_PLACE);
        for (Outline.Reason reason : reasons.values()) {
            reason.premises.sort(IN_PLACE);
            reason.undercuts.sort(IN_ORDER);
        }
        for (Outline.Claim claim : claims.values()) claim.reasons.sort(IN_ORDER);
    }

    private void number() {
        ArrayDeque<Outline.Claim> open = new ArrayDeque<>();
        for (int i = theses.size() - 1; i >= 0; i--) {
            theses.get(i).number(String.valueOf(i + 1));
            open.push(theses.get(i));
        }
        while (!open.isEmpty()) {
            Outline.Claim claim = open.pop();
            numbered.add(claim);
            for (Outline.Reason reason : claim.reasons) reason.premises.forEach(claim::grow);
            for (Outline.Reason undercut : claim.undercutsHere()) undercut.premises.forEach(claim::grow);
            List<Outline.Claim> children = claim.children();
            for (int i = children.size() - 1; i >= 0; i--) open.push(children.get(i));
        }
        for (int i = numbered.size() - 1; i >= 0; i--) numbered.get(i).count();
    }
}
