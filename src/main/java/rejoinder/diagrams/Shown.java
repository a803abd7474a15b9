package rejoinder.diagrams;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.maps.Outline;

/**
 * The claims of a view in the order of the outline, and for each the column of its replies: the premises of its reasons,
 * each step followed by the undercuts of it, and those by theirs.
 */
final class Shown {

    /**
     * A step in sight.
     *
     * @param target the step that an undercut strikes; null for a step to a claim
     * @param level 0 for a step to a claim and for an undercut of one, and one more for each undercut between
     * @param premises as places in {@link #claims}
     * @param unseen the claims that strike it and are not in sight
     */
    record Step(Outline.Reason reason, Step target, int level, List<Integer> premises, List<Outline.Claim> unseen) {

        int first() {
            return premises.get(0);
        }

        int last() {
            return premises.get(premises.size() - 1);
        }

        boolean together() {
            return premises.size() > 1;
        }

        /** How many claims strike it that are not in sight, those below them included. */
        int hidden() {
            return unseen.stream().mapToInt(Outline.Claim::size).sum();
        }
    }

    final List<Outline.Claim> claims = new ArrayList<>();
    /** Of each claim, the steps of its column. */
    final List<List<Step>> columns = new ArrayList<>();
    /** Of each claim, how many are folded away below it. */
    final List<Integer> folded = new ArrayList<>();

    private final View view;
    private final Set<Outline.Claim> kept;
    private final Map<Outline.Claim, Integer> places = new HashMap<>();

    Shown(Outline outline, View view) {
        this.view = view;
        this.kept = view.branch() == null
                ? null
                : outline.claim(view.branch()).map(Shown::around).orElse(null);
        ArrayDeque<Outline.Claim> open = new ArrayDeque<>();
        push(open, outline.theses());
        while (!open.isEmpty()) {
            Outline.Claim claim = open.pop();
            places.put(claim, claims.size());
            claims.add(claim);
            boolean closed = isClosed(claim);
            folded.add(closed ? claim.size() - 1 : 0);
            if (!closed) push(open, claim.children());
        }
        for (Outline.Claim claim : claims) columns.add(isClosed(claim) ? List.of() : column(claim));
    }

    /** A branch, the claims above it, and the premises that take their steps with them. */
    private static Set<Outline.Claim> around(Outline.Claim claim) {
        Set<Outline.Claim> around = new HashSet<>(claim.branch());
        for (Outline.Claim one = claim; one != null; one = one.parent()) {
            around.add(one);
            if (one.reason() != null) around.addAll(one.reason().premises());
        }
        return around;
    }

    private boolean isKept(Outline.Claim claim) {
        return kept == null || kept.contains(claim);
    }

    private boolean isClosed(Outline.Claim claim) {
        if (claim.children().isEmpty()) return false;
        return view.folded().contains(claim.id())
                || kept != null && claim.children().stream().noneMatch(this::isKept);
    }

    private void push(ArrayDeque<Outline.Claim> open, List<Outline.Claim> more) {
        for (int i = more.size() - 1; i >= 0; i--) if (isKept(more.get(i))) open.push(more.get(i));
    }

    private List<Step> column(Outline.Claim claim) {
        if (claim.reasons().isEmpty()) return List.of();
        List<Step> column = new ArrayList<>();
        ArrayDeque<Step> open = new ArrayDeque<>();
        for (Outline.Reason reason : claim.reasons()) {
            open.push(step(reason, null));
            while (!open.isEmpty()) {
                Step step = open.pop();
                if (step.premises.isEmpty()) continue;
                column.add(step);
                List<Outline.Reason> undercuts = step.reason.undercuts();
                for (int i = undercuts.size() - 1; i >= 0; i--) open.push(step(undercuts.get(i), step));
            }
        }
        return column;
    }

    private Step step(Outline.Reason reason, Step target) {
        List<Integer> premises = new ArrayList<>(reason.premises().size());
        for (Outline.Claim premise : reason.premises()) {
            Integer place = places.get(premise);
            if (place != null) premises.add(place);
        }
        List<Outline.Claim> unseen = reason.undercuts().stream()
                .flatMap(undercut -> undercut.premises().stream())
                .filter(striking -> !places.containsKey(striking))
                .toList();
        return new Step(
                reason, target, target == null || target.target == null ? 0 : target.level + 1, premises, unseen);
    }

    /** Whether the number at its last premise tells of what strikes it out of sight. */
    boolean isCounted(Step step) {
        return folded.get(step.last()) > 0;
    }
}
