package rejoinder.diagrams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rejoinder.maps.Outline;

/**
 * The shape of a map in numbers, for one line of words.
 *
 * <p>A claim speaks for its thesis if an even number of attacks lies on its way up to it, itself included.
 *
 * @param claims all of them, links and theses included
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
        List<Integer> levels = new ArrayList<>();
        int[] steps = new int[3];
        int[] sides = new int[2];
        Map<Outline.Claim, Boolean> against = new HashMap<>();
        for (Outline.Claim claim : outline.claims()) {
            while (levels.size() <= claim.depth()) levels.add(0);
            levels.set(claim.depth(), levels.get(claim.depth()) + 1);
            if (claim.isThesis()) {
                against.put(claim, false);
                continue;
            }
            if (!claim.joins()) steps[claim.stance().ordinal()]++;
            boolean opposes = against.get(claim.parent()) != claim.stance().attacks();
            against.put(claim, opposes);
            sides[opposes ? 1 : 0]++;
        }
        return new ShapeSummary(
                outline.size(),
                outline.theses().size(),
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
