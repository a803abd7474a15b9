package rejoinder.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/**
 * S8, the rabbit rule: no rabbit without a rabbit in the hat. What the target of a step speaks of must come from one of
 * the premises.
 *
 * <p>Taken at its word the rule fails in nearly every map. So a step of several premises is found where they lack a name
 * that the target has, or more than two thirds of its significant words; a support of a single premise only where that has
 * none of them. Source: Rationale, tutorials 2.6 to 2.8 (van Gelder). Limits: other words for the same thing look like new
 * things; undercuts, which bear on a step, are left out.
 */
final class RabbitRule implements Rule {

    private static final double LEAST = 1 / 3.0 - 1e-9;

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Outline.Reason reason : map.reasons()) {
            Step step = map.step(reason).orElse(null);
            if (step != null && fails(step, reason))
                found.accept(Finding.of(Kind.RABBIT, concerned(reason), reason, step.rabbits()));
        }
    }

    static boolean fails(Step step, Outline.Reason reason) {
        if (reason.premises().size() == 1) return reason.stance() == Stance.SUPPORT && step.covered() == 0;
        return step.covered() < LEAST || step.rabbits().stream().anyMatch(step::isName);
    }

    /** The premises, and the claim that they bear on. */
    static List<Outline.Claim> concerned(Outline.Reason reason) {
        List<Outline.Claim> claims = new ArrayList<>(reason.premises());
        claims.add(reason.claim());
        return claims;
    }
}
