package rejoinder.standing;

import java.util.Arrays;

/**
 * The strongly connected components of a graph, each after all that it depends on (Tarjan, Depth-first search and linear
 * graph algorithms, 1972). In O(V+E), without recursion, as a map may be deeper than the stack.
 */
final class Components {

    /** What each node depends on. */
    interface Edges {
        int count(int node);

        int get(int node, int i);
    }

    private final int[] order;
    private final int[] start;
    private final int[] component;
    private int count;

    private final int[] index;
    private final int[] low;
    private int found;

    private Components(int nodes) {
        order = new int[nodes];
        start = new int[nodes + 1];
        component = new int[nodes];
        index = new int[nodes];
        low = new int[nodes];
    }

    static Components of(int nodes, Edges edges) {
        Components components = new Components(nodes);
        Arrays.fill(components.component, -1);
        int[] path = new int[nodes];
        int[] next = new int[nodes];
        int[] open = new int[nodes];
        for (int node = 0; node < nodes; node++)
            if (components.index[node] == 0) components.search(node, edges, path, next, open);
        return components;
    }

    private void search(int root, Edges edges, int[] path, int[] next, int[] open) {
        int depth = 0;
        int opened = 0;
        path[0] = root;
        index[root] = low[root] = ++found;
        open[opened++] = root;
        while (depth >= 0) {
            int node = path[depth];
            if (next[node] < edges.count(node)) {
                int other = edges.get(node, next[node]++);
                if (index[other] == 0) {
                    index[other] = low[other] = ++found;
                    open[opened++] = other;
                    path[++depth] = other;
                } else if (component[other] < 0) low[node] = Math.min(low[node], index[other]);
                continue;
            }
            if (low[node] == index[node]) opened = close(node, open, opened);
            if (--depth >= 0) low[path[depth]] = Math.min(low[path[depth]], low[node]);
        }
    }

    private int close(int node, int[] open, int opened) {
        int at = start[count];
        int left = opened;
        do {
            int member = open[--left];
            component[member] = count;
            order[at++] = member;
        } while (open[left] != node);
        start[++count] = at;
        return left;
    }

    int count() {
        return count;
    }

    boolean areSingle() {
        return count == order.length;
    }

    /** Whether a component is one node alone, which lies on no cycle. */
    boolean isSingle(int component) {
        return start[component + 1] - start[component] == 1;
    }

    int first(int component) {
        return order[start[component]];
    }

    int[] nodes(int component) {
        return Arrays.copyOfRange(order, start[component], start[component + 1]);
    }

    /** The component of a node; a greater one never feeds a smaller one. */
    int of(int node) {
        return component[node];
    }
}
