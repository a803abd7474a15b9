package rejoinder.findings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/**
 * S12: a claim supports itself, or says again what it is to support.
 *
 * <p>Found are circles of support, which links can make, one for each group of claims that lead back to each other; and
 * claims that are twins ({@link Twins}) of a claim above them. Source: begging the question, as every logic primer has it.
 * Limits: the same thought in other words is not seen; circles that pass through an objection are no support.
 */
final class Circle implements Rule {

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Twins.Pair pair : map.twins().pairs()) {
            if (isAbove(pair.older(), pair.newer())) restated(pair.newer(), pair.older(), found);
            else if (isAbove(pair.newer(), pair.older())) restated(pair.older(), pair.newer(), found);
        }
        if (map.outline().claims().stream().anyMatch(Outline.Claim::isLink)) circles(map, found);
    }

    /** Whether a claim is borne on by another, directly or through others; of an undercut step, only the conclusion is. */
    static boolean isAbove(Outline.Claim above, Outline.Claim below) {
        Outline.Reason step = below.reason();
        while (step != null) {
            if (step.claim() == above) return true;
            step = step.claim() == null ? step.target() : step.claim().reason();
        }
        return false;
    }

    private static void restated(Outline.Claim below, Outline.Claim above, Consumer<Finding> found) {
        found.accept(Finding.of(Kind.RESTATED, List.of(below, above), null, List.of()));
    }

    private static void circles(Subject map, Consumer<Finding> found) {
        Map<Outline.Claim, List<Outline.Claim>> supports = new HashMap<>();
        Map<Outline.Claim, List<Outline.Claim>> supported = new HashMap<>();
        for (Outline.Reason reason : map.reasons()) {
            if (reason.stance() != Stance.SUPPORT) continue;
            for (Outline.Claim premise : reason.premises()) {
                add(supports, Subject.proper(premise), reason.claim());
                add(supported, reason.claim(), Subject.proper(premise));
            }
        }
        for (Set<Outline.Claim> group : groups(supports, supported)) {
            List<Outline.Claim> links = new ArrayList<>();
            for (Outline.Claim claim : group) {
                for (Outline.Claim link : claim.links())
                    if (link.stance() == Stance.SUPPORT
                            && group.contains(link.reason().claim())) links.add(link);
            }
            List<Outline.Claim> concerned = new ArrayList<>(group);
            concerned.sort(Comparator.comparingLong(Outline.Claim::id));
            links.stream().min(Comparator.comparingLong(Outline.Claim::id)).ifPresent(link -> concerned.add(0, link));
            found.accept(Finding.of(Kind.CIRCLE, concerned, null, List.of()));
        }
    }

    private static void add(Map<Outline.Claim, List<Outline.Claim>> edges, Outline.Claim from, Outline.Claim to) {
        edges.computeIfAbsent(from, claim -> new ArrayList<>()).add(to);
    }

    /** The groups in which each claim leads to each other one, or to itself (Kosaraju 1978; Sharir 1981). */
    private static List<Set<Outline.Claim>> groups(
            Map<Outline.Claim, List<Outline.Claim>> forth, Map<Outline.Claim, List<Outline.Claim>> back) {
        List<Outline.Claim> finished = new ArrayList<>();
        Set<Outline.Claim> seen = new HashSet<>();
        for (Outline.Claim start : forth.keySet()) finish(start, forth, seen, finished);
        Collections.reverse(finished);
        List<Set<Outline.Claim>> groups = new ArrayList<>();
        Set<Outline.Claim> placed = new HashSet<>();
        for (Outline.Claim start : finished) {
            List<Outline.Claim> group = new ArrayList<>();
            finish(start, back, placed, group);
            if (group.isEmpty()) continue;
            if (group.size() > 1 || forth.getOrDefault(start, List.of()).contains(start))
                groups.add(new HashSet<>(group));
        }
        return groups;
    }

    /** Everything that can be reached and was not seen, each after all that lies behind it. */
    private static void finish(
            Outline.Claim start,
            Map<Outline.Claim, List<Outline.Claim>> edges,
            Set<Outline.Claim> seen,
            List<Outline.Claim> finished) {
        if (!seen.add(start)) return;
        record Visit(Outline.Claim claim, Iterator<Outline.Claim> next) {}
        ArrayDeque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(start, edges.getOrDefault(start, List.of()).iterator()));
        while (!open.isEmpty()) {
            Visit visit = open.peek();
            if (!visit.next.hasNext()) {
                finished.add(open.pop().claim);
                continue;
            }
            Outline.Claim next = visit.next.next();
            if (seen.add(next))
                open.push(new Visit(next, edges.getOrDefault(next, List.of()).iterator()));
        }
    }
}
