package rejoinder.diagrams;

import java.util.HashSet;
import java.util.Set;
import rejoinder.maps.Outline;

/**
 * What of a map is drawn, and which way.
 *
 * @param branch the id of the claim whose branch is drawn, with the path from its thesis and the premises that take the
 *     steps of that path together; null for the whole map. A claim that is not there draws the whole map.
 * @param folded ids of claims below which nothing is drawn
 */
public record View(Long branch, Set<Long> folded, Orientation orientation) {

    public static final View WHOLE = new View(null, Set.of(), Orientation.ACROSS);

    public View {
        folded = Set.copyOf(folded);
    }

    public View facing(Orientation other) {
        return new View(branch, folded, other);
    }

    public View folding(Set<Long> claims) {
        return new View(branch, claims, orientation);
    }

    public View of(long claim) {
        return new View(claim, folded, orientation);
    }

    /** The claims to fold so that this many levels below the theses (or below the claim of a branch) stay in sight. */
    public static Set<Long> levels(Outline outline, int levels, Long branch) {
        int from = branch == null
                ? 0
                : outline.claim(branch).map(Outline.Claim::depth).orElse(0);
        Set<Long> folded = new HashSet<>();
        for (Outline.Claim claim : outline.claims())
            if (claim.depth() == from + levels && !claim.children().isEmpty()) folded.add(claim.id());
        return folded;
    }
}
