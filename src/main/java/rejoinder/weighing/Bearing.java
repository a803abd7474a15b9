package rejoinder.weighing;

import java.util.ArrayDeque;
import java.util.BitSet;
import rejoinder.standing.ArgumentGraph;

/** What bears on one claim, on whatever way. */
final class Bearing {

    private final ArgumentGraph graph;
    private final BitSet claims = new BitSet();
    private final BitSet reasons = new BitSet();
    private final ArrayDeque<Integer> next = new ArrayDeque<>();
    private boolean attacked;

    private Bearing(ArgumentGraph graph) {
        this.graph = graph;
    }

    static Bearing on(ArgumentGraph graph, int claim) {
        Bearing bearing = new Bearing(graph);
        bearing.reach(claim);
        return bearing;
    }

    /** Whether it is the claim itself, or bears on it. */
    boolean has(int claim) {
        return claims.get(claim);
    }

    /** Whether anything speaks against the claim, what bears on it, or a step. */
    boolean isAttacked() {
        return attacked;
    }

    private void reach(int from) {
        add(from);
        while (!next.isEmpty()) {
            int claim = next.poll();
            pass(graph.supports(claim));
            pass(graph.rebuttals(claim));
        }
    }

    private void pass(int[] found) {
        ArrayDeque<Integer> steps = new ArrayDeque<>();
        for (int reason : found) steps.push(reason);
        while (!steps.isEmpty()) {
            int reason = steps.pop();
            if (reasons.get(reason)) continue;
            reasons.set(reason);
            attacked |= graph.stance(reason).attacks();
            for (int premise : graph.premises(reason)) add(premise);
            for (int undercut : graph.undercuts(reason)) steps.push(undercut);
        }
    }

    private void add(int claim) {
        if (claims.get(claim)) return;
        claims.set(claim);
        next.add(claim);
    }
}
