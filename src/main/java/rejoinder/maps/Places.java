package rejoinder.maps;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The claims that something can be put under.
 *
 * @param claims in the order of their numbers, at most {@link #MOST}
 * @param more how many there are beyond those
 * @param filter the words by which they were chosen; empty for all
 */
record Places(List<Outline.Claim> claims, int more, String filter) {

    static final int MOST = 300;

    /** Whether just one is left, by what was typed. */
    public boolean isOne() {
        return claims.size() == 1 && !filter.isEmpty();
    }

    /** Every claim but the one that moves and what is below it. */
    static Places toMove(Outline outline, Outline.Claim moving, String filter) {
        return of(outline, filter, claim -> claim != moving && !claim.isBelow(moving));
    }

    /** The claims that a link can stand for: all claims proper but the one that is answered. */
    static Places toLink(Outline outline, Outline.Claim answered, String filter) {
        Outline.Claim itself = answered.isLink() ? answered.original() : answered;
        return of(outline, filter, claim -> claim != itself && !claim.isLink());
    }

    static Places all(Outline outline, String filter) {
        return of(outline, filter, claim -> true);
    }

    private static Places of(Outline outline, String filter, Predicate<Outline.Claim> possible) {
        String words = filter == null ? "" : filter.strip();
        List<Outline.Claim> fit = outline.claims().stream()
                .filter(possible)
                .filter(claim ->
                        claim.number().equals(words) || folded(claim.text()).contains(folded(words)))
                .toList();
        return new Places(fit.subList(0, Math.min(MOST, fit.size())), Math.max(0, fit.size() - MOST), words);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
