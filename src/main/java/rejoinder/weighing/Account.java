package rejoinder.weighing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import rejoinder.standing.Agreement;
import rejoinder.standing.ArgumentGraph;
import rejoinder.standing.CriticalStrengths;
import rejoinder.standing.Explanation;
import rejoinder.standing.Importance;
import rejoinder.standing.Removals;
import rejoinder.standing.Standings;
import rejoinder.standing.Unanswered;
import rejoinder.standing.Waterfall;

/**
 * Why one claim stands where it does, in the numbers of its graph.
 *
 * @param explanation null where there is no stable value; then there is nothing else either
 * @param circular whether the claim is among its own supports
 * @param second what the second opinion says; empty where that has no stable value
 * @param tried whether the other claims were tried one by one; not where too many answer one another in circles
 * @param steps what each direct reason adds or takes, the largest share first
 * @param effects the other claims whose removal can be seen, the one that matters most first; a few of them
 * @param onlyTogether nothing single matters, but together the reasons move the claim
 * @param tips what would bring it to the other side of 0.5, what takes least first; a few of them
 * @param severalPaths whether a claim counts on more than one path, where only its removal is tried
 * @param unanswered the objections that nobody has answered, the heaviest first
 */
record Account(
        Explanation explanation,
        boolean circular,
        Agreement agreement,
        OptionalDouble second,
        boolean tried,
        List<Waterfall.Step> steps,
        List<Effect> effects,
        boolean onlyTogether,
        List<Tip> tips,
        boolean severalPaths,
        List<Unanswered> unanswered) {

    static final int FEW = 5;
    static final double HALF = 0.5;
    private static final double NEAR = 1e-9;
    private static final int BYTES = 100;

    /** On a cycle each claim that is tried costs an evaluation of the whole graph: so many claims in all. */
    private static final long MOST_WORK = 250_000;

    /** @param without what the claim would stand at without the other one */
    record Effect(int claim, double without, double size) {}

    /**
     * @param need what the other claim would have to stand at; NaN where it is to be taken out
     * @param way how far that is from where it stands
     */
    record Tip(int claim, double need, double way) {
        boolean isRemoval() {
            return Double.isNaN(need);
        }
    }

    static Account of(Weighing weighing, int claim) {
        Standings standings = weighing.standings();
        ArgumentGraph graph = weighing.graph();
        boolean circular = graph.isCircular(claim);
        Standings second = weighing.bySums();
        Agreement agreement = Agreement.on(claim, standings, second);
        if (standings.of(claim).isEmpty()) return untried(null, circular, agreement, second.of(claim), List.of());
        Explanation explanation = Explanation.of(standings, claim);
        List<Waterfall.Step> steps =
                new ArrayList<>(Waterfall.of(standings, claim).steps());
        steps.sort(Comparator.comparingDouble((Waterfall.Step step) -> -Math.abs(step.share()))
                .thenComparing(Waterfall.Step::reason));
        CriticalStrengths critical = CriticalStrengths.of(standings, claim);
        long several = IntStream.range(0, graph.claims())
                .filter(critical::isOnSeveralPaths)
                .count();
        if (graph.isCyclic() && several * graph.claims() > MOST_WORK)
            return untried(explanation, circular, agreement, second.of(claim), steps);
        Removals removals = Removals.of(standings, claim);
        return new Account(
                explanation,
                circular,
                agreement,
                second.of(claim),
                true,
                List.copyOf(steps),
                effects(removals),
                Importance.of(removals).onlyTogether(),
                tips(removals, critical),
                several > 0,
                Unanswered.of(weighing.labels(), removals));
    }

    static Account untried(
            Explanation explanation,
            boolean circular,
            Agreement agreement,
            OptionalDouble second,
            List<Waterfall.Step> steps) {
        return new Account(
                explanation,
                circular,
                agreement,
                second,
                false,
                List.copyOf(steps),
                List.of(),
                false,
                List.of(),
                false,
                List.of());
    }

    private static List<Effect> effects(Removals removals) {
        List<Effect> effects = new ArrayList<>();
        for (int c = 0; c < removals.standings().graph().claims(); c++) {
            double size = Math.abs(removals.effect(c).orElse(0));
            if (size >= Importance.NOTICEABLE)
                effects.add(new Effect(c, removals.without(c).getAsDouble(), size));
        }
        effects.sort(Comparator.comparingDouble(Effect::size).reversed().thenComparing(Effect::claim));
        return few(effects);
    }

    private static List<Tip> tips(Removals removals, CriticalStrengths critical) {
        Standings standings = removals.standings();
        double standing = standings.of(removals.claim()).getAsDouble();
        List<Tip> tips = new ArrayList<>();
        if (isHalf(standing)) return tips;
        for (int c = 0; c < standings.graph().claims(); c++) {
            if (c == removals.claim()) continue;
            OptionalDouble now = standings.of(c);
            OptionalDouble need = critical.of(c);
            if (need.isPresent() && now.isPresent())
                tips.add(new Tip(c, need.getAsDouble(), Math.abs(need.getAsDouble() - now.getAsDouble())));
            else if (critical.isOnSeveralPaths(c)
                    && now.isPresent()
                    && crosses(standing, removals.without(c).orElse(standing)))
                tips.add(new Tip(c, Double.NaN, now.getAsDouble()));
        }
        tips.sort(Comparator.comparingDouble(Tip::way).thenComparing(Tip::claim));
        return few(tips);
    }

    private static boolean crosses(double standing, double without) {
        return standing > HALF ? without <= HALF : without >= HALF;
    }

    private static <T> List<T> few(List<T> all) {
        return List.copyOf(all.subList(0, Math.min(FEW, all.size())));
    }

    boolean isStable() {
        return explanation != null;
    }

    /** Whether it stands on neither side. */
    boolean isInTheMiddle() {
        return isHalf(explanation.standing());
    }

    static boolean isHalf(double strength) {
        return Math.abs(strength - HALF) < NEAR;
    }

    int bytes() {
        return BYTES * (10 + steps.size() + unanswered.size());
    }
}
