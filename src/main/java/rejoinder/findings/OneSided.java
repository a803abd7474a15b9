package rejoinder.findings;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/**
 * D4: the map, or one of its authors, looks at one side only.
 *
 * <p>A thesis is found where it has four direct reasons or more and under 15 % of them are against it; an author, where
 * they wrote four claims or more below a thesis, all for it or all against it, and others wrote there too. What attacks an
 * objection is for the thesis. Source: myside bias (Perkins 1985; Wolfe, Britt, Butler 2009). Limit: who is set to argue
 * one side is found as well.
 */
final class OneSided implements Rule {

    private static final int FEWEST = 4;
    private static final double LEAST = 0.15;

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Outline.Claim thesis : map.outline().theses()) {
            long against = thesis.reasons().stream()
                    .filter(reason -> reason.stance().attacks())
                    .count();
            int all = thesis.reasons().size();
            if (all >= FEWEST && against < LEAST * all)
                found.accept(Finding.of(Kind.ONE_SIDED, thesis, String.valueOf(all), String.valueOf(against)));
            authors(thesis, found);
        }
    }

    private static void authors(Outline.Claim thesis, Consumer<Finding> found) {
        Map<Long, Integer> written = new TreeMap<>();
        Map<Long, Set<Boolean>> sides = new HashMap<>();
        Map<Outline.Claim, Boolean> forThesis = new HashMap<>();
        forThesis.put(thesis, true);
        ArrayDeque<Outline.Claim> open = new ArrayDeque<>(List.of(thesis));
        while (!open.isEmpty()) {
            Outline.Claim claim = open.pop();
            open.addAll(claim.children());
            if (claim == thesis) continue;
            Outline.Reason reason = claim.reason();
            Outline.Claim target =
                    reason.claim() != null ? reason.claim() : reason.target().last();
            boolean side = forThesis.get(target) == (reason.stance() == Stance.SUPPORT);
            if (reason.target() != null) side = !forThesis.get(reason.target().last());
            forThesis.put(claim, side);
            if (claim.author() == null || claim.isLink()) continue;
            written.merge(claim.author(), 1, Integer::sum);
            sides.computeIfAbsent(claim.author(), any -> new TreeSet<>()).add(side);
        }
        if (written.size() < 2) return;
        written.forEach((author, count) -> {
            if (count >= FEWEST && sides.get(author).size() == 1)
                found.accept(Finding.of(
                        Kind.ONE_SIDED_AUTHOR,
                        thesis,
                        String.valueOf(author),
                        sides.get(author).contains(true) ? "for" : "against"));
        });
    }
}
