package rejoinder.standing;

/** On how many ways each node reaches one claim: 0, 1, or 2 for several. Within a cycle there are always several. */
final class Paths {

    private static final byte SEVERAL = 2;

    private final byte[] count;

    Paths(Structure structure, int to) {
        count = new byte[structure.claims + structure.reasons];
        count[to] = 1;
        Components components = structure.components;
        for (int i = components.of(to); i >= 0; i--) {
            if (components.isSingle(i)) spread(structure, components.first(i));
            else spread(structure, components.nodes(i));
        }
    }

    private void spread(Structure structure, int[] cycle) {
        boolean reaches = false;
        for (int node : cycle) reaches |= count[node] > 0;
        if (!reaches) return;
        for (int node : cycle) count[node] = SEVERAL;
        for (int node : cycle) spread(structure, node);
    }

    private void spread(Structure structure, int node) {
        if (count[node] == 0) return;
        Components.Edges dependencies = structure.dependencies;
        for (int i = 0; i < dependencies.count(node); i++) {
            int other = dependencies.get(node, i);
            count[other] = (byte) Math.min(SEVERAL, count[other] + count[node]);
        }
    }

    boolean none(int node) {
        return count[node] == 0;
    }

    boolean one(int node) {
        return count[node] == 1;
    }

    boolean several(int node) {
        return count[node] == SEVERAL;
    }
}
