package rejoinder.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A graph as a list that can be drawn at random, turned round and put in another order. */
final class Sketch {

    record Step(Stance stance, int target, double relevance, int[] premises) {}

    final List<Double> bases = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();

    /** With scores out of a continuum, or else the default everywhere, so that much balances and ties. */
    static Sketch tree(Random random, int size, boolean scores) {
        Sketch sketch = new Sketch();
        sketch.claim(random, scores);
        while (sketch.bases.size() < size) {
            int reason = sketch.steps.size();
            boolean undercut = reason > 0 && random.nextInt(4) == 0;
            int target = random.nextInt(undercut ? reason : sketch.bases.size());
            int[] premises = new int[random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1];
            for (int i = 0; i < premises.length; i++) premises[i] = sketch.claim(random, scores);
            sketch.step(random, undercut ? Stance.UNDERCUT : stance(random), target, scores, premises);
        }
        return sketch;
    }

    /** A tree whose claims also are premises elsewhere: nearer to claim 0 only, or anywhere. */
    static Sketch web(Random random, int size, boolean cyclic) {
        Sketch sketch = tree(random, size, true);
        for (int i = 0; i < size / 3; i++) {
            int from = random.nextInt(sketch.bases.size());
            int to = random.nextInt(sketch.bases.size());
            if (!cyclic && from <= to) continue;
            if (from != to) sketch.step(random, stance(random), to, true, from);
        }
        return sketch;
    }

    private int claim(Random random, boolean scores) {
        bases.add(scores ? 0.05 + 0.9 * random.nextDouble() : ArgumentGraph.DEFAULT);
        return bases.size() - 1;
    }

    private void step(Random random, Stance stance, int target, boolean scores, int... premises) {
        steps.add(
                new Step(stance, target, scores ? 0.05 + 0.9 * random.nextDouble() : ArgumentGraph.DEFAULT, premises));
    }

    private static Stance stance(Random random) {
        return random.nextBoolean() ? Stance.SUPPORT : Stance.REBUT;
    }

    ArgumentGraph graph() {
        ArgumentGraphBuilder builder = new ArgumentGraphBuilder();
        bases.forEach(builder::claim);
        steps.forEach(step -> builder.reason(step.stance, step.target, step.relevance, step.premises));
        return builder.build();
    }

    /** With one more reason, from a new claim. */
    Sketch and(Stance stance, int target, double base, double relevance) {
        Sketch more = new Sketch();
        more.bases.addAll(bases);
        more.steps.addAll(steps);
        more.bases.add(base);
        more.steps.add(new Step(stance, target, relevance, new int[] {bases.size()}));
        return more;
    }

    /** With pro and con of one claim exchanged, and its base score turned over. */
    Sketch mirroredAt(int claim) {
        Sketch mirrored = new Sketch();
        mirrored.bases.addAll(bases);
        mirrored.bases.set(claim, 1 - bases.get(claim));
        for (Step step : steps) {
            Stance stance = step.stance == Stance.UNDERCUT || step.target != claim
                    ? step.stance
                    : step.stance == Stance.SUPPORT ? Stance.REBUT : Stance.SUPPORT;
            mirrored.steps.add(new Step(stance, step.target, step.relevance, step.premises));
        }
        return mirrored;
    }

    /** The numbers of the reasons, in an order in which they may come as well. */
    List<Integer> order(Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) order.add(i);
        Collections.shuffle(order, random);
        return order;
    }

    /** The same with its reasons in that order. */
    Sketch in(List<Integer> order) {
        Sketch other = new Sketch();
        other.bases.addAll(bases);
        for (int i : order) {
            Step step = steps.get(i);
            int target = step.stance == Stance.UNDERCUT ? order.indexOf(step.target) : step.target;
            int[] premises = new int[step.premises.length];
            for (int p = 0; p < premises.length; p++) premises[p] = step.premises[premises.length - 1 - p];
            other.steps.add(new Step(step.stance, target, step.relevance, premises));
        }
        return other;
    }
}
