package rejoinder.maps;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Claims that are nearly there already.
 *
 * <p>Two texts are as alike as their sets of three-letter runs overlap (Dice's coefficient, from 0 to 1; Dice 1945):
 * twice the number of runs that both have, over the number that each has. Order of words and small slips count little.
 */
final class Similar {

    private static final double ALIKE = 0.5;
    private static final int SHORTEST = 12;
    private static final int MOST = 3;

    private record Match(Outline.Claim claim, double likeness) {}

    private Similar() {}

    /** The claims most like a text, the likest first; empty where the text is too short to tell. */
    static List<Outline.Claim> to(String text, Outline outline) {
        if (text == null || text.strip().length() < SHORTEST || text.length() > Content.MAX_TEXT) return List.of();
        Set<String> runs = runs(text);
        return outline.claims().stream()
                .filter(claim -> !claim.isLink())
                .map(claim -> new Match(claim, likeness(runs, runs(claim.text()))))
                .filter(match -> match.likeness >= ALIKE)
                .sorted(Comparator.comparingDouble(Match::likeness).reversed())
                .limit(MOST)
                .map(Match::claim)
                .toList();
    }

    static double likeness(String a, String b) {
        return likeness(runs(a), runs(b));
    }

    private static double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        long both = a.stream().filter(b::contains).count();
        return 2.0 * both / (a.size() + b.size());
    }

    private static Set<String> runs(String text) {
        String plain = " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 3 <= plain.length(); i++) runs.add(plain.substring(i, i + 3));
        return runs;
    }
}
