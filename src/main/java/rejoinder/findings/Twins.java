package rejoinder.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rejoinder.maps.Outline;

/**
 * The pairs of claims of a map that say nearly the same, of which {@link Circle} and {@link Duplicate} speak.
 *
 * <p>Two claims are twins where the Jaccard index of their sets of stems is at least 0.6, or the cosine of their counts
 * of three-letter runs at least 0.8. They are none where only one sets a condition or one denies more than the other, where they give different
 * numbers or names, or where a claim has fewer than three significant words, too few to tell. A link is no claim of its own.
 */
final class Twins {

    /** Two claims, the older first, and how alike they are, from 0 to 1. */
    record Pair(Outline.Claim older, Outline.Claim newer, double likeness) {}

    /**
     * A text from outside.
     *
     * @param plain its letters and digits alone, in lower case
     * @param block what all its twins have the same
     */
    record Outside(String plain, String block) {}

    static final double STEMS = 0.6;
    static final double RUNS = 0.8;
    private static final int FEWEST_WORDS = 3;
    private static final int RUN = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},;:’'\")] )\\p{Lu}[\\p{L}\\p{N}]*");
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:not|no|never|nobody|nothing|none|nor|neither|cannot|without|hardly|lacks?|fails?|un(?:likely|able)"
                    + "|nicht|kein\\p{L}*|nie(?:mals|mand)?|ohne|pas|jamais|aucune?|sans|nunca|jamás|ningun[ao]?|sin|non|mai"
                    + "|nessun[ao]?|senza|niet|geen|nooit|zonder|não|nenhuma?|sem|не|нет|никогда|без)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CONDITION =
            Pattern.compile("(?iu)\\b(?:if|unless|wenn|falls|sofern|si|se|als|indien|если)\\b");

    private final List<Pair> pairs = new ArrayList<>();
    private long met;
    private long compared;

    /** Looks for all twins of a map; of claims with the very same words, each newer one is paired with the oldest. */
    static Twins in(Subject map) {
        Twins twins = new Twins();
        List<Outline.Claim> byAge = new ArrayList<>(map.claims());
        byAge.sort(Comparator.comparingLong(Outline.Claim::id));
        Map<String, List<Outline.Claim>> blocks = new HashMap<>();
        Map<String, Outline.Claim> oldest = new HashMap<>();
        for (Outline.Claim claim : byAge) {
            if (map.stems(claim).size() < FEWEST_WORDS) continue;
            Outline.Claim same =
                    oldest.putIfAbsent(map.statement(claim).outside().plain(), claim);
            if (same != null) twins.pairs.add(new Pair(same, claim, 1));
            else
                blocks.computeIfAbsent(map.statement(claim).outside().block(), text -> new ArrayList<>())
                        .add(claim);
        }
        blocks.values().forEach(block -> twins.find(map, block));
        return twins;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** How many pairs have a rare feature in common. */
    long met() {
        return met;
    }

    /** How many pairs were compared feature by feature. */
    long compared() {
        return compared;
    }

    private void find(Subject map, List<Outline.Claim> claims) {
        if (claims.size() < 2) return;
        Map<String, Integer> words = new HashMap<>();
        Numbers letters = new Numbers();
        Bags stems = new Bags();
        Bags runs = new Bags();
        for (Outline.Claim claim : claims) {
            stems.add(map.stems(claim).stream()
                    .mapToInt(stem -> words.computeIfAbsent(stem, any -> words.size()))
                    .toArray());
            runs.add(Arrays.stream(runs(map.statement(claim).outside().plain()))
                    .mapToInt(letters::of)
                    .toArray());
        }
        Map<Long, Pair> found = new HashMap<>();
        Likeness byStems = Likeness.jaccard(STEMS);
        Likeness byRuns = Likeness.cosine(RUNS);
        for (Likeness likeness : List.of(byStems, byRuns)) {
            for (Likeness.Pair pair : likeness.pairs(likeness == byStems ? stems : runs)) {
                Pair twins = new Pair(claims.get(pair.first()), claims.get(pair.second()), pair.value());
                if (map.speech().hidesNames() || !differInNames(twins))
                    found.merge(
                            (long) pair.first() << 32 | pair.second(),
                            twins,
                            (one, other) -> one.likeness >= other.likeness ? one : other);
            }
        }
        pairs.addAll(found.values());
        met += byStems.met() + byRuns.met();
        compared += byStems.compared() + byRuns.compared();
    }

    /** What must be the same in both: how often they deny, whether they set a condition, and the numbers in them. */
    static Outside outside(String text) {
        return new Outside(plain(text), block(text));
    }

    private static String block(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) numbers.add(number.group());
        Matcher denial = DENIAL.matcher(text);
        int denials = 0;
        while (denial.find()) denials++;
        return denials + " " + CONDITION.matcher(text).find() + " " + numbers;
    }

    static boolean differInNames(Pair pair) {
        Set<String> first = names(pair.older.text());
        Set<String> second = names(pair.newer.text());
        return !first.equals(second)
                && !first.stream().allMatch(name -> pair.newer.text().contains(name))
                && !second.stream().allMatch(name -> pair.older.text().contains(name));
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) names.add(name.group());
        return names;
    }

    /** Every run of three letters, packed into a number. */
    static long[] runs(String text) {
        String plain = " " + text + " ";
        long[] runs = new long[Math.max(0, plain.length() - RUN + 1)];
        for (int i = 0; i < runs.length; i++)
            runs[i] = (long) plain.charAt(i) << 32 | (long) plain.charAt(i + 1) << 16 | plain.charAt(i + 2);
        return runs;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (space && plain.length() > 0) plain.append(' ');
                plain.append(Character.toLowerCase(c));
                space = false;
            } else space = true;
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
