package rejoinder.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.maps.Outline;

/**
 * What the structure inspector has to say about a map: a pure function of its outline, and of what its standing says.
 *
 * <p>All findings are deterministic, without model or network. They come warnings first, then hints, then what is only for
 * information; unanswered objections by their effect on the thesis, everything else in the order of the claims. Where two
 * checks see the same trouble only the more telling one speaks: a missing source instead of a missing reason, a missing
 * premise instead of the words that show it.
 */
public final class Findings {

    private static final List<Rule> RULES = List.of(
            new MainContention(),
            new OneClaim(),
            new Sentence(),
            new MissingPremise(),
            new RabbitRule(),
            new HoldingHands(),
            new Shape(),
            new Circle(),
            new Duplicate(),
            new Opposition(),
            new UnansweredObjection(),
            new OneSided(),
            new BareLeaf(),
            new BareFact(),
            new Quotation(),
            new WeakestLink(),
            new HedgesAndAbsolutes());

    /** Of two checks that find something at the same claim, the one that speaks, and the one that is silent then. */
    private static final Map<Check, Check> LOUDER =
            Map.of(Check.E1, Check.E3, Check.S8, Check.S7, Check.S9, Check.S7, Check.D4, Check.D1);

    private final int looked;
    private final long met;
    private final long compared;
    private final List<Finding> all;
    private final Map<Long, List<Finding>> byClaim = new HashMap<>();

    private Findings(Subject map, List<Finding> all) {
        this.looked = map.claims().size();
        this.met = map.twins().met();
        this.compared = map.twins().compared();
        this.all = List.copyOf(all);
        for (Finding finding : all)
            finding.claims().stream().distinct().forEach(claim -> byClaim.computeIfAbsent(
                            claim, id -> new ArrayList<>())
                    .add(finding));
    }

    /** Drops what is kept of the words of texts: one of them was taken away for good. */
    public static void forgetTexts() {
        Statement.forget();
        Dictionary.forget();
    }

    /** What there is to say about a map of which the standing is not known. */
    public static Findings of(Outline outline) {
        return of(outline, Effects.NONE);
    }

    public static Findings of(Outline outline, Effects effects) {
        return of(outline, outline.head().language(), effects);
    }

    /**
     * @param language that the claims are written in, a tag of BCP 47; null or an unknown one for checks that need none
     */
    public static Findings of(Outline outline, String language, Effects effects) {
        Subject map = new Subject(outline, language, effects);
        List<Finding> found = everything(map);
        Map<Check, Set<Long>> claims = new HashMap<>();
        found.forEach(finding -> claims.computeIfAbsent(finding.check(), check -> new HashSet<>())
                .add(finding.claim()));
        found.removeIf(finding -> {
            Check louder = LOUDER.get(finding.check());
            return louder != null
                    && finding.kind() != Kind.ONE_SIDED_AUTHOR
                    && claims.getOrDefault(louder, Set.of()).contains(finding.claim());
        });
        return new Findings(map, found);
    }

    /**
     * How well a check can be made in a language.
     *
     * @param language a tag of BCP 47; null or an unknown one for a language of which nothing is known
     */
    public static Reach reach(Check check, String language) {
        Speech speech = Speech.of(language);
        return switch (check) {
            case C1 -> speech.isEnglish() ? Reach.WHOLE : Reach.NONE;
            case S7, S8, S9, E5 -> speech.words().know() ? Reach.WHOLE : Reach.NONE;
            case S1, S2, S3 -> speech.isEnglish() ? Reach.WHOLE : Reach.PARTLY;
            default -> Reach.WHOLE;
        };
    }

    /** What every check finds by itself, in order. */
    static List<Finding> everything(Subject map) {
        List<Finding> found = new ArrayList<>();
        for (Rule rule : RULES) rule.look(map, found::add);
        Map<Long, Integer> place = new HashMap<>();
        for (Outline.Claim claim : map.outline().claims()) place.put(claim.id(), place.size());
        found.sort(Comparator.comparing(Finding::weight)
                .thenComparing(Comparator.comparingDouble(Finding::effect).reversed())
                .thenComparing(finding -> place.get(finding.claim()))
                .thenComparing(Finding::kind)
                .thenComparing(Finding::key));
        return found;
    }

    public List<Finding> all() {
        return all;
    }

    /** Those to be shown beside a claim. */
    public List<Finding> at(long claim) {
        return about(claim).stream().filter(finding -> finding.claim() == claim).toList();
    }

    /** Those in which a claim is concerned in any way. */
    public List<Finding> about(long claim) {
        return byClaim.getOrDefault(claim, List.of());
    }

    public List<Finding> of(Check check) {
        return all.stream().filter(finding -> finding.check() == check).toList();
    }

    public long count(Weight weight) {
        return all.stream().filter(finding -> finding.weight() == weight).count();
    }

    /** How many claims were looked at: all but links and those whose text was taken out. */
    public int looked() {
        return looked;
    }

    /** How often two claims came up together in search of twins, as something rare is in both. */
    public long met() {
        return met;
    }

    /** How often two of these were compared. */
    public long compared() {
        return compared;
    }
}
