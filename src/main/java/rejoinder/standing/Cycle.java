package rejoinder.standing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A strongly connected component of more than one node, in an order to compute it in: its <em>states</em> are the claims,
 * and the undercuts that attack one another in a circle; every other reason is a function of them.
 */
final class Cycle {

    final int[] nodes;
    final int[] states;
    /** Nodes of reasons, each after its undercuts. */
    final int[] steps;

    Cycle(Structure structure, int[] nodes) {
        int claims = structure.claims;
        Map<Integer, Integer> waiting = new HashMap<>();
        for (int node : nodes) if (node >= claims) waiting.put(node, 0);
        for (int node : nodes) {
            if (node < claims) continue;
            for (int undercut : structure.attacks.list(node))
                if (waiting.containsKey(claims + undercut)) waiting.merge(node, 1, Integer::sum);
        }
        int[] ready = new int[nodes.length];
        int count = 0;
        for (int node : nodes) if (node >= claims && waiting.get(node) == 0) ready[count++] = node;
        for (int i = 0; i < count; i++) {
            waiting.remove(ready[i]);
            int target = structure.targetNode(ready[i] - claims);
            if (target >= claims && waiting.merge(target, -1, Integer::sum) == 0) ready[count++] = target;
        }
        this.nodes = nodes;
        this.steps = Arrays.copyOf(ready, count);
        this.states = Arrays.stream(nodes)
                .filter(node -> node < claims || waiting.containsKey(node))
                .toArray();
    }
}
