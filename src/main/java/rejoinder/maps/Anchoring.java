package rejoinder.maps;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds passages again in a new version of their text, by the words that they quote. */
final class Anchoring {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Anchoring() {}

    /**
     * Finds the passages that count in another version than the one that the source has now.
     *
     * @return how many were there until now, and are lost
     */
    static int again(Change change, Source source, String text) {
        Predicate<Passage> strays = passage -> passage.source() == source.id() && passage.version() != source.version();
        List<Claim> tied = Claim.<Claim>list("map = ?1 and original is null", source.map()).stream()
                .filter(claim -> claim.content().passages().stream().anyMatch(strays))
                .toList();
        int lost = 0;
        for (Claim claim : tied) {
            List<Passage> passages = claim.content().passages().stream()
                    .map(passage -> strays.test(passage) ? find(passage, source.version(), text) : passage)
                    .toList();
            lost += lost(passages) - lost(claim.content().passages());
            claim.tie(change, passages);
        }
        return lost;
    }

    private static int lost(List<Passage> passages) {
        return (int) passages.stream().filter(Passage::lost).count();
    }

    /**
     * The passage in a new version of its text, as near as possible to where it was; the same words with other spaces
     * and line ends count as the same. Marked as lost, with its old offsets, where the words are gone.
     */
    static Passage find(Passage passage, int version, String text) {
        String quote = passage.quote();
        int best = nearest(text, quote, passage.start());
        if (best >= 0) return new Passage(passage.source(), version, best, best + quote.length(), quote, false);
        Folded folded = Folded.of(text);
        String needle = SPACE.matcher(quote).replaceAll(" ").strip();
        int at = needle.isEmpty() ? -1 : nearest(folded.text, needle, passage.start());
        if (at < 0)
            return new Passage(passage.source(), passage.version(), passage.start(), passage.end(), quote, true);
        int start = folded.offsets[at];
        int end = folded.offsets[at + needle.length() - 1] + 1;
        return new Passage(passage.source(), version, start, end, text.substring(start, end), false);
    }

    /** Where some words stand, or -1 where they do not; no words stand nowhere. */
    private static int nearest(String text, String words, int near) {
        if (words.isEmpty()) return -1;
        int best = -1;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
        }
        return best;
    }

    /** A text with each run of white space as one space, and where each of its characters came from. */
    private record Folded(String text, int[] offsets) {
        static Folded of(String text) {
            StringBuilder folded = new StringBuilder(text.length());
            int[] offsets = new int[text.length()];
            boolean space = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean white = Character.isWhitespace(c);
                if (white && space) continue;
                space = white;
                offsets[folded.length()] = i;
                folded.append(white ? ' ' : c);
            }
            return new Folded(folded.toString(), offsets);
        }
    }
}
