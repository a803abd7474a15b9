package rejoinder.standing;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How one claim's standing changes with every base score and every relevance: ∂σ(claim)/∂τ(c) and ∂σ(claim)/∂ρ(r), all in
 * one reverse pass, in O(V+E) (Yin, Potyka, Toni, Argument attribution explanations, ECAI 2023).
 *
 * <p>At a kink the derivatives from the two sides differ, and the mean of both is given: where the reasons for and
 * against balance exactly under DF-QuAD, or where several premises are the weakest. The two sides are carried apart, so
 * the mean is exact wherever the claim is reached on one path. On several paths a gradient and a removal can disagree in
 * sign (Kampik et al., 2024).
 *
 * <p>On a cycle the derivative is that of the equilibrium, where it can be had by iteration.
 */
public final class Gradients {

    private final Adjoint adjoint;

    private Gradients(Adjoint adjoint) {
        this.adjoint = adjoint;
    }

    public static Gradients of(Standings standings, int claim) {
        Evaluation evaluation = standings.evaluation;
        Siblings siblings = new Siblings(evaluation);
        Adjoint adjoint = new Adjoint(evaluation, siblings);
        adjoint.up[claim] = 1;
        adjoint.down[claim] = 1;
        Components components = evaluation.structure.components;
        for (int i = components.of(claim); i >= 0; i--) {
            if (components.isSingle(i)) {
                adjoint.takeBack(components.first(i));
                continue;
            }
            Cycle cycle = new Cycle(evaluation.structure, components.nodes(i));
            new Echo(evaluation, siblings, cycle).takeBack(adjoint);
        }
        if (Double.isNaN(standings.strength(claim))) unknown(adjoint);
        return new Gradients(adjoint);
    }

    private static void unknown(Adjoint adjoint) {
        Arrays.fill(adjoint.baseUp, Double.NaN);
        Arrays.fill(adjoint.relevanceUp, Double.NaN);
    }

    /** ∂σ/∂τ(c): 0.3 says that 0.1 more here gives 0.03 there. Empty where there is no stable value. */
    public OptionalDouble ofBase(int claim) {
        return Standings.number((adjoint.baseUp[claim] + adjoint.baseDown[claim]) / 2);
    }

    /** ∂σ/∂ρ(r). Empty where there is no stable value. */
    public OptionalDouble ofRelevance(int reason) {
        return Standings.number((adjoint.relevanceUp[reason] + adjoint.relevanceDown[reason]) / 2);
    }
}
