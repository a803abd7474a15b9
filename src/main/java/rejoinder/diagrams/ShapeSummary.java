package rejoinder.diagrams;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.maps.Outline;

/**
 * The shape of a map in numbers, for one line of words.
 *
 * <p>A claim speaks for its thesis if an even number of attacks lies on its way up to it, itself included.
 *
 * @param claims how many it is of, links and theses included
 * @param levels of replies below a thesis; 0 for a map of theses only
 * @param breadth the most claims on one level
 * @param supports how many steps support a claim
 * @param rebuttals how many steps speak against a claim
 * @param undercuts how many steps strike another one
 * @param claimsFor how many claims speak for their thesis, theses not counted
 * @param claimsAgainst how many speak against it
 * @param unanswered how many objections nobody has answered, as whoever asks has counted them
 */
public record ShapeSummary(
        int claims,
        int theses,
        int levels,
        int breadth,
        int supports,
        int rebuttals,
        int undercuts,
        int claimsFor,
        int claimsAgainst,
        int unanswered) {

    public static ShapeSummary of(Outline outline, int unanswered) {
        return of(outline, outline.claims(), unanswered);
    }

    /** Of some of the claims, in the order of the outline; sides are those that they take in the whole map. */
    public static ShapeSummary of(Outline outline, Collection<Outline.Claim> some, int unanswered) {
        Set<Outline.Claim> counted = Set.copyOf(some);
        List<Integer> levels = new ArrayList<>();
        int[] steps = new int[3];
        int[] sides = new int[2];
        int theses = 0;
        Map<Outline.Claim, Boolean> against = new HashMap<>();
        for (Outline.Claim claim : outline.claims()) {
            boolean opposes = !claim.isThesis()
                    && against.get(claim.parent()) != claim.stance().attacks();
            against.put(claim, opposes);
            if (!counted.contains(claim)) continue;
            while (levels.size() <= claim.depth()) levels.add(0);
            levels.set(claim.depth(), levels.get(claim.depth()) + 1);
            if (claim.isThesis()) {
                theses++;
                continue;
            }
            if (!claim.joins()) steps[claim.stance().ordinal()]++;
            sides[opposes ? 1 : 0]++;
        }
        return new ShapeSummary(
                counted.size(),
                theses,
                Math.max(0, levels.size() - 1),
                levels.stream().mapToInt(Integer::intValue).max().orElse(0),
                steps[0],
                steps[1],
                steps[2],
                sides[0],
                sides[1],
                unanswered);
    }
}
