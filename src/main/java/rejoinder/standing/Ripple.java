package rejoinder.standing;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * What becomes of one claim when some reasons count for nothing. Only what lies between them and the claim is computed
 * again, each node once, and in O(1) where one thing that it depends on has changed; cycles on the way are settled anew.
 */
final class Ripple {

    private final Standings standings;
    private final Structure structure;
    private final Evaluation evaluation;
    private final Siblings siblings;
    private final int claims;
    private final int claim;
    private final Paths paths;

    private final PriorityQueue<Integer> waiting = new PriorityQueue<>();
    private final boolean[] isWaiting;
    private final Map<Integer, Equilibrium> equilibria = new HashMap<>();

    /** By node: how many of the reasons on it have changed, and the last one. */
    private final int[] changes;

    private final int[] changed;
    private int[] touched = new int[16];
    private int touches;

    Ripple(Standings standings, int claim) {
        this.standings = standings;
        this.structure = standings.evaluation.structure;
        this.evaluation = new Evaluation(standings.evaluation);
        this.siblings = new Siblings(evaluation);
        this.claims = structure.claims;
        this.claim = claim;
        this.paths = new Paths(structure, claim);
        this.isWaiting = new boolean[structure.components.count()];
        this.changes = new int[claims + structure.reasons];
        this.changed = new int[claims + structure.reasons];
    }

    /** Whether a reason bears on the claim at all. */
    boolean reaches(int reason) {
        return !paths.none(claims + reason);
    }

    /** The strength of the claim without those reasons, none of them on a cycle. */
    double without(int... reasons) {
        Components components = structure.components;
        for (int reason : reasons) {
            evaluation.cut[reason] = true;
            set(claims + reason, 0);
        }
        while (!waiting.isEmpty()) {
            int component = waiting.poll();
            isWaiting[component] = false;
            if (components.isSingle(component)) {
                int node = components.first(component);
                set(node, node < claims ? claim(node) : reason(node - claims));
            } else settle(component);
        }
        double left = evaluation.strength[claim];
        for (int reason : reasons) evaluation.cut[reason] = false;
        restore();
        return left;
    }

    private void set(int node, double strength) {
        double before = evaluation.strength[node];
        touch(node);
        evaluation.strength[node] = strength;
        if (strength == before || node == claim) return;
        if (node >= claims) {
            int target = structure.targetNode(node - claims);
            touch(target);
            changes[target]++;
            changed[target] = node - claims;
            await(target);
        } else
            for (int i = structure.uses.from(node); i < structure.uses.to(node); i++)
                await(claims + structure.uses.item(i));
    }

    private void await(int node) {
        int component = structure.components.of(node);
        if (paths.none(node) || isWaiting[component]) return;
        isWaiting[component] = true;
        waiting.add(component);
    }

    private double claim(int node) {
        if (changes[node] != 1) return evaluation.compute(node);
        int reason = changed[node];
        boolean multiplies = evaluation.semantics.multiplies();
        double side = Siblings.with(siblings.others[reason], evaluation.strength[claims + reason], multiplies);
        boolean attacks = structure.stance[reason].attacks();
        double supports = attacks ? siblings.supports[node] : side;
        double rebuttals = attacks ? side : siblings.rebuttals[node];
        evaluation.energy[node] = multiplies ? rebuttals - supports : supports - rebuttals;
        return evaluation.influenced(node);
    }

    private double reason(int reason) {
        int node = claims + reason;
        if (changes[node] > 1 || evaluation.cut[reason]) return evaluation.compute(node);
        double weight = evaluation.weight[reason];
        if (changes[node] == 1)
            weight = evaluation.graph.relevance[reason]
                    * Siblings.with(siblings.others[changed[node]], evaluation.strength[claims + changed[node]], true);
        return weight * evaluation.conjunction.of(evaluation.strength, structure.premises, reason);
    }

    private void settle(int component) {
        int[] nodes = structure.components.nodes(component);
        double[] before = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) before[i] = evaluation.strength[nodes[i]];
        equilibria
                .computeIfAbsent(component, one -> new Equilibrium(evaluation, new Cycle(structure, nodes)))
                .settle();
        for (int i = 0; i < nodes.length; i++) {
            double after = evaluation.strength[nodes[i]];
            evaluation.strength[nodes[i]] = before[i];
            isWaiting[component] = true;
            set(nodes[i], after);
            isWaiting[component] = false;
        }
    }

    private void touch(int node) {
        if (touches == touched.length) touched = java.util.Arrays.copyOf(touched, 2 * touches);
        touched[touches++] = node;
    }

    private void restore() {
        Evaluation original = standings.evaluation;
        while (touches > 0) {
            int node = touched[--touches];
            changes[node] = 0;
            evaluation.strength[node] = original.strength[node];
            if (node < claims) evaluation.energy[node] = original.energy[node];
            else {
                evaluation.together[node - claims] = original.together[node - claims];
                evaluation.weight[node - claims] = original.weight[node - claims];
            }
        }
    }
}
