package rejoinder.diagrams;

import java.util.function.Function;
import java.util.function.IntFunction;
import rejoinder.maps.Outline;

/**
 * The words that a drawing uses, in the language of its reader and as the outline says them.
 *
 * @param since before an undercut: "does not follow, since"
 * @param and before a premise that works together with the one before
 * @param redacted in place of a text that was taken away
 * @param standsAt of a standing such as 0.62: "stands at 0.62"
 * @param fold what folding does: "fold"
 * @param more of how many claims are folded away: "3 more claims"
 */
public record Words(
        String thesis,
        String because,
        String but,
        String since,
        String and,
        String implied,
        String evidence,
        String commonGround,
        String redacted,
        Function<String, String> standsAt,
        String fold,
        IntFunction<String> more) {

    /** What a claim does to what it answers, or that it is a thesis. */
    String of(Outline.Claim claim) {
        if (claim.isThesis()) return thesis;
        if (claim.joins()) return and;
        return switch (claim.stance()) {
            case SUPPORT -> because;
            case REBUT -> but;
            case UNDERCUT -> since;
        };
    }
}
