package rejoinder.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import rejoinder.maps.Outline;
import rejoinder.maps.Passage;

/**
 * E5: a quotation that does not fit: no passage that a claim is tied to shares a significant word with it.
 *
 * <p>All passages of a claim are taken together, as each may carry a part of it. Limits: the same thing in other words is
 * found too, so it is only for information; quotations with fewer than three significant words tell nothing; one in which
 * no small word of the map's language stands is taken for another language.
 */
final class Quotation implements Rule {

    private static final int FEWEST_WORDS = 3;

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        if (!map.speech().words().know()) return;
        for (Outline.Claim claim : map.claims()) {
            Set<String> quoted = new HashSet<>();
            int words = 0;
            for (Passage passage : claim.content().passages()) {
                List<Words.Word> significant = map.speech().words().of(passage.quote());
                significant.forEach(word -> quoted.add(word.stem()));
                words += passage.quote().strip().split("\\s+").length;
            }
            boolean foreign = words >= 2 * FEWEST_WORDS && quoted.size() >= words;
            if (quoted.size() < FEWEST_WORDS || foreign || map.stems(claim).isEmpty()) continue;
            if (map.stems(claim).stream().noneMatch(stem -> Words.anyAkin(stem, quoted)))
                found.accept(Finding.of(
                        Kind.MISQUOTED, claim, claim.content().passages().get(0).quote()));
        }
    }
}
