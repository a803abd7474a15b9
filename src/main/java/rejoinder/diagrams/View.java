package rejoinder.diagrams;

import java.util.Set;

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
}
