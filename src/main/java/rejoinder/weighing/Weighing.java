package rejoinder.weighing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import rejoinder.maps.Kept;
import rejoinder.maps.Outline;
import rejoinder.maps.Stands;
import rejoinder.standing.ArgumentGraph;
import rejoinder.standing.ArgumentGraphBuilder;
import rejoinder.standing.Labelling;
import rejoinder.standing.Removals;
import rejoinder.standing.Semantics;
import rejoinder.standing.Stance;
import rejoinder.standing.Standings;
import rejoinder.standing.Unanswered;
import rejoinder.voting.Weights;

/**
 * How strong the claims of one outline stand: its graph, in which a claim and all links to it are one, and the way back
 * from the graph to claims and reasons.
 *
 * <p>Where nobody's votes count, every claim has the default base score and every step the default relevance. The standings
 * are those of DF-QuAD.
 */
public final class Weighing implements Stands {

    private static final String KEPT = "weighing";
    private static final int BYTES_PER_CLAIM = 500;

    private final long map;
    private final long revision;
    private final Weights weights;
    private final Map<Long, Integer> claims = new HashMap<>();
    private final Map<Long, Integer> reasons = new HashMap<>();
    private final long[] claimIds;
    private final long[] reasonIds;
    private final int[] theses;
    private final Standings standings;

    private Weighing(Outline outline, Weights weights) {
        this.weights = weights;
        map = outline.head().map();
        revision = outline.head().revision();
        ArgumentGraphBuilder graph = new ArgumentGraphBuilder();
        List<Outline.Reason> steps = new ArrayList<>();
        for (Outline.Claim claim : outline.claims()) {
            if (!claim.isLink()) claims.put(claim.id(), graph.claim(weights.base(claim.id())));
            if (claim.reason() == null || claim.joins()) continue;
            reasons.put(claim.reason().id(), steps.size());
            steps.add(claim.reason());
        }
        for (Outline.Reason step : steps)
            graph.reason(
                    Stance.valueOf(step.stance().name()),
                    step.claim() == null ? reasons.get(step.target().id()) : number(step.claim()),
                    weights.relevance(step.id()),
                    step.premises().stream().mapToInt(this::number).toArray());
        standings = Standings.of(graph.build());
        claimIds = new long[claims.size()];
        claims.forEach((id, number) -> claimIds[number] = id);
        reasonIds = new long[reasons.size()];
        reasons.forEach((id, number) -> reasonIds[number] = id);
        theses = outline.theses().stream().mapToInt(this::number).toArray();
    }

    public static Weighing of(Outline outline) {
        return of(outline, Weights.NONE);
    }

    /** With what votes say of where claims start, and how much steps carry. */
    static Weighing of(Outline outline, Weights weights) {
        return new Weighing(outline, weights);
    }

    /** Without votes, made once for each revision of a map. */
    public static Weighing kept(Outline outline) {
        return kept(outline, Weights.NONE);
    }

    /** The same for what votes say: whoever sees the same votes sees the same. */
    static Weighing kept(Outline outline, Weights weights) {
        Outline.Head head = outline.head();
        int bytes = BYTES_PER_CLAIM * (1 + outline.size());
        return Kept.pieces()
                .get(head.map(), head.revision(), KEPT + weights.state(), made -> bytes, () -> of(outline, weights));
    }

    /** In maps with reasons or votes, wherever there is a stable value. */
    @Override
    public Integer of(Outline.Claim claim) {
        if (reasonIds.length == 0 && weights.isEmpty()) return null;
        OptionalDouble standing = standing(claim);
        return standing.isPresent() ? Figure.hundredths(standing.getAsDouble()) : null;
    }

    /** From 0 to 1; of a link that of its original; empty where there is no stable value. */
    public OptionalDouble standing(Outline.Claim claim) {
        return standings.of(number(claim));
    }

    /** Why a claim stands where it does; kept as well. */
    Account account(Outline.Claim claim) {
        int number = number(claim);
        return Kept.pieces()
                .get(
                        map,
                        revision,
                        "account of " + claimIds[number] + weights.state(),
                        Account::bytes,
                        () -> Account.of(this, number));
    }

    /**
     * An attack that nothing answers.
     *
     * @param rise by how much a thesis would stand higher without it, above 0
     */
    public record Threat(long reason, double rise) {}

    /** Every attack that nothing answers and that holds a thesis down, each once, with the most that it does to one. */
    public List<Threat> threats() {
        Labelling labels = labels();
        Map<Long, Double> rises = new LinkedHashMap<>();
        for (int thesis : theses)
            for (Unanswered attack : Unanswered.of(labels, Removals.of(standings, thesis)))
                rises.merge(reasonIds[attack.reason()], attack.rise(), Math::max);
        return rises.entrySet().stream()
                .map(one -> new Threat(one.getKey(), one.getValue()))
                .toList();
    }

    /** For each step of several premises that do not stand alike, the one that holds it down, by the ids of both. */
    public Map<Long, Long> weakestPremises() {
        Map<Long, Long> weakest = new LinkedHashMap<>();
        for (int reason = 0; reason < reasonIds.length; reason++) {
            int[] premises = graph().premises(reason);
            int lowest = premises[0];
            boolean alike = true;
            for (int premise : premises) {
                alike &= standings.of(premise).equals(standings.of(lowest));
                if (standings.of(premise).orElse(1) < standings.of(lowest).orElse(1)) lowest = premise;
            }
            if (!alike) weakest.put(reasonIds[reason], claimIds[lowest]);
        }
        return weakest;
    }

    /** Whether votes say where the claim starts. */
    boolean isVotedOn(Outline.Claim claim) {
        return weights.bases().containsKey(claimIds[number(claim)]);
    }

    ArgumentGraph graph() {
        return standings.graph();
    }

    Standings standings() {
        return standings;
    }

    /** The second opinion. */
    Standings bySums() {
        return Standings.of(graph(), Semantics.QUADRATIC_ENERGY);
    }

    Labelling labels() {
        return Labelling.of(graph(), theses);
    }

    int number(Outline.Claim claim) {
        return claims.get((claim.isLink() ? claim.original() : claim).id());
    }

    Outline.Claim claim(Outline outline, int number) {
        return outline.claim(claimIds[number]).orElseThrow();
    }

    Outline.Reason reason(Outline outline, int number) {
        return outline.reason(reasonIds[number]).orElseThrow();
    }
}
