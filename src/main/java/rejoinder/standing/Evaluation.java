package rejoinder.standing;

/**
 * The strengths of all nodes while they are being computed: σ(c) of claims and k(r) of reasons, by
 *
 * <pre>
 * w(r) = ρ(r)·∏ over undercuts u of r (1−k(u))
 * k(r) = m(r)·w(r)
 * σ(c) = influence(τ(c), e(c))
 * </pre>
 */
final class Evaluation {

    final ArgumentGraph graph;
    final Structure structure;
    final Semantics semantics;
    final Conjunction conjunction;
    private final int claims;

    /** By node: σ or k. NaN where there is no stable value. */
    final double[] strength;
    /** By claim: e. */
    final double[] energy;
    /** By reason: m. */
    final double[] together;
    /** By reason: w. */
    final double[] weight;
    /** By reason: whether it is left out for a while, and counts as 0. */
    final boolean[] cut;

    Evaluation(ArgumentGraph graph, Semantics semantics, Conjunction conjunction) {
        this.graph = graph;
        this.structure = graph.structure;
        this.semantics = semantics;
        this.conjunction = conjunction;
        this.claims = structure.claims;
        this.strength = new double[claims + structure.reasons];
        this.energy = new double[claims];
        this.together = new double[structure.reasons];
        this.weight = new double[structure.reasons];
        this.cut = new boolean[structure.reasons];
    }

    /** The same strengths, to be changed. */
    Evaluation(Evaluation other) {
        this.graph = other.graph;
        this.structure = other.structure;
        this.semantics = other.semantics;
        this.conjunction = other.conjunction;
        this.claims = other.claims;
        this.strength = other.strength.clone();
        this.energy = other.energy.clone();
        this.together = other.together.clone();
        this.weight = other.weight.clone();
        this.cut = new boolean[structure.reasons];
    }

    /** Everything, in O(V+E) and what cycles take. */
    Evaluation run() {
        Components components = structure.components;
        for (int i = 0; i < components.count(); i++) {
            if (components.isSingle(i)) evaluate(components.first(i));
            else new Equilibrium(this, new Cycle(structure, components.nodes(i))).settle();
        }
        return this;
    }

    void evaluate(int node) {
        strength[node] = compute(node);
    }

    /** The strength of one node out of those that it depends on. */
    double compute(int node) {
        return node < claims ? claim(node) : reason(node - claims);
    }

    private double claim(int claim) {
        energy[claim] = semantics.multiplies()
                ? rest(structure.attacks, claim) - rest(structure.supports, claim)
                : sum(structure.supports, claim) - sum(structure.attacks, claim);
        return influenced(claim);
    }

    /** A claim by the energy that is set. */
    double influenced(int claim) {
        double moved = semantics.strength(graph.base[claim], energy[claim]);
        return moved < 0 ? 0 : moved > 1 ? 1 : moved;
    }

    private double reason(int reason) {
        together[reason] = conjunction.of(strength, structure.premises, reason);
        weight[reason] = graph.relevance[reason] * rest(structure.attacks, claims + reason);
        return cut[reason] ? 0 : together[reason] * weight[reason];
    }

    /** ∏ (1−k): what the reasons in a list leave. */
    double rest(Lists lists, int owner) {
        double rest = 1;
        for (int i = lists.from(owner), to = lists.to(owner); i < to; i++) rest *= 1 - strength[claims + lists.item(i)];
        return rest;
    }

    private double sum(Lists lists, int owner) {
        double sum = 0;
        for (int i = lists.from(owner), to = lists.to(owner); i < to; i++) sum += strength[claims + lists.item(i)];
        return sum;
    }
}
