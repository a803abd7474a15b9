package rejoinder.documents;

import java.time.Instant;
import java.util.List;
import rejoinder.maps.Deed;
import rejoinder.maps.Edition;
import rejoinder.maps.Outline;
import rejoinder.maps.Stands;

/**
 * What goes into a document: a map at one revision, and what else is wanted of it.
 *
 * @param branch the claim that the document begins with; null for the whole map
 * @param by whose map it is; null for nobody's
 * @param at when the map came to be as it is here
 * @param address where the map can be seen; null for nowhere
 * @param occasion what the document is for, above the title; null for nothing
 * @param stands how strong each claim stands; {@link Stands#NONE} where that is not wanted
 * @param deeds what was done, the newest first; empty where that is not wanted
 * @param allDeeds whether these are all
 */
public record Manuscript(
        Edition edition,
        Outline.Claim branch,
        String by,
        Instant at,
        String address,
        String occasion,
        Stands stands,
        List<Remarked> remarks,
        List<Deed> deeds,
        boolean allDeeds) {

    /** How many claims one document holds. */
    public static final int MOST_CLAIMS = 10_000;

    /** How many characters the claims of one document have together. */
    public static final int MOST_LETTERS = 2_000_000;

    /** How many changes one document tells. */
    public static final int MOST_DEEDS = 1_000;

    Outline outline() {
        return edition.outline();
    }

    Outline.Head head() {
        return outline().head();
    }

    /** The claims with which the document begins. */
    List<Outline.Claim> roots() {
        return branch == null ? outline().theses() : List.of(branch);
    }

    List<Outline.Claim> claims() {
        return branch == null ? outline().claims() : branch.branch();
    }

    long letters() {
        return claims().stream().mapToLong(claim -> claim.text().length()).sum();
    }

    boolean isTooLarge() {
        return claims().size() > MOST_CLAIMS || letters() > MOST_LETTERS;
    }
}
