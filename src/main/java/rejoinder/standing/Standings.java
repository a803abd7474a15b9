package rejoinder.standing;

import java.util.OptionalDouble;

/**
 * How strong every claim stands in a graph: σ(c) in [0,1], and what each reason contributes.
 *
 * <p>A reason contributes k(r) = m(r)·w(r): the strength m of its premises together, times what its step carries, w(r) =
 * ρ(r)·∏(1−k(u)) over its undercuts u, which has this form under all semantics (after Amgoud, Doder, Lagasquie-Schiex,
 * IJCAI 2024). With ρ = 1, single premises and no undercut, DF-QuAD and the others are as published.
 *
 * <p>Where claims go round in circles, each component of the graph is brought to an equilibrium; one that finds none has
 * no number, and neither has what depends on it. Costs O(V+E) without cycles.
 */
public final class Standings {

    final Evaluation evaluation;

    private Standings(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** By DF-QuAD and the weakest premise. */
    public static Standings of(ArgumentGraph graph) {
        return of(graph, Semantics.DF_QUAD);
    }

    public static Standings of(ArgumentGraph graph, Semantics semantics) {
        return of(graph, semantics, Conjunction.MINIMUM);
    }

    public static Standings of(ArgumentGraph graph, Semantics semantics, Conjunction conjunction) {
        return new Standings(new Evaluation(graph, semantics, conjunction).run());
    }

    public ArgumentGraph graph() {
        return evaluation.graph;
    }

    public Semantics semantics() {
        return evaluation.semantics;
    }

    public Conjunction conjunction() {
        return evaluation.conjunction;
    }

    /** σ(c) in [0,1]; empty where there is no stable value, or the claim was taken out. */
    public OptionalDouble of(int claim) {
        return number(graph().hasClaim(claim), evaluation.strength[claim]);
    }

    /** k(r) in [0,1]: what a reason contributes to its target. */
    public OptionalDouble contribution(int reason) {
        return number(graph().hasReason(reason), evaluation.strength[graph().claims() + reason]);
    }

    /** w(r) in [0,1]: what is left of a reason's relevance under its undercuts. */
    public OptionalDouble weight(int reason) {
        return number(graph().hasReason(reason), evaluation.weight[reason]);
    }

    double strength(int claim) {
        return graph().hasClaim(claim) ? evaluation.strength[claim] : Double.NaN;
    }

    private static OptionalDouble number(boolean there, double value) {
        return there ? number(value) : OptionalDouble.empty();
    }

    static OptionalDouble number(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
