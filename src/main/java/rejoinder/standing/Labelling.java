package rejoinder.standing;

/**
 * What holds by the answers alone: the least fixpoint of
 *
 * <ul>
 *   <li>a reason is IN when all its premises are IN and all undercuts of it OUT, and OUT when a premise is OUT or an
 *       undercut of it IN;
 *   <li>a claim is IN when all its rebuttals are OUT and, if it needs support, a support is IN; it is OUT when a rebuttal
 *       is IN or, if it needs support, all its supports are OUT;
 *   <li>everything else is UNDECIDED.
 * </ul>
 *
 * Where nothing needs support and nothing supports, this is Dung's grounded labelling (On the acceptability of arguments,
 * 1995); the need for support is that of necessity in bipolar frameworks (Nouioua, Risch, 2010). In O(V+E).
 */
public final class Labelling {

    private final Structure structure;
    private final boolean[] needsSupport;
    private final Label[] labels;
    /** By node: how many of the things that it depends on keep it from being IN. */
    private final int[] obstacles;
    /** By claim: how many of its supports are not OUT. */
    private final int[] hopes;

    private final boolean[] supported;
    private final int[] queue;
    private int end;

    private Labelling(Structure structure, boolean[] needsSupport) {
        int nodes = structure.claims + structure.reasons;
        this.structure = structure;
        this.needsSupport = needsSupport;
        this.labels = new Label[nodes];
        this.obstacles = new int[nodes];
        this.hopes = new int[structure.claims];
        this.supported = new boolean[structure.claims];
        this.queue = new int[nodes];
    }

    /** Where the theses need support always, and any other claim while it has one. */
    public static Labelling of(ArgumentGraph graph, int... theses) {
        boolean[] needs = new boolean[graph.claims()];
        for (int c = 0; c < needs.length; c++) needs[c] = graph.structure.supports.size(c) > 0;
        for (int thesis : theses) needs[thesis] = true;
        return of(graph, needs);
    }

    /** @param needsSupport by claim */
    public static Labelling of(ArgumentGraph graph, boolean[] needsSupport) {
        Labelling labelling = new Labelling(graph.structure, needsSupport.clone());
        labelling.run();
        return labelling;
    }

    public Label of(int claim) {
        return labels[claim];
    }

    public Label ofReason(int reason) {
        return labels[structure.claims + reason];
    }

    private void run() {
        int claims = structure.claims;
        for (int node = 0; node < labels.length; node++) {
            labels[node] = Label.UNDECIDED;
            obstacles[node] = structure.attacks.size(node);
            if (node >= claims) obstacles[node] += structure.premises.size(node - claims);
            else hopes[node] = structure.supports.size(node);
        }
        for (int node = 0; node < labels.length; node++) {
            if (node < claims && needsSupport[node] && hopes[node] == 0) decide(node, Label.OUT);
            else decideIfIn(node);
        }
        for (int i = 0; i < end; i++) {
            int node = queue[i];
            if (node >= claims) tellTarget(node - claims, labels[node]);
            else
                for (int u = structure.uses.from(node); u < structure.uses.to(node); u++)
                    hear(claims + structure.uses.item(u), labels[node]);
        }
    }

    private void tellTarget(int reason, Label label) {
        if (structure.reasonGone[reason]) return;
        int target = structure.targetNode(reason);
        if (structure.stance[reason].attacks()) {
            hear(target, label == Label.IN ? Label.OUT : Label.IN);
        } else if (label == Label.IN) {
            supported[target] = true;
            decideIfIn(target);
        } else if (--hopes[target] == 0 && needsSupport[target]) decide(target, Label.OUT);
    }

    /** Something that a node depends on speaks for it (IN), or takes it down (OUT). */
    private void hear(int node, Label label) {
        if (label == Label.OUT) decide(node, Label.OUT);
        else {
            obstacles[node]--;
            decideIfIn(node);
        }
    }

    private void decideIfIn(int node) {
        if (obstacles[node] > 0) return;
        if (node < structure.claims && needsSupport[node] && !supported[node]) return;
        decide(node, Label.IN);
    }

    private void decide(int node, Label label) {
        if (labels[node] != Label.UNDECIDED) return;
        labels[node] = label;
        queue[end++] = node;
    }
}
