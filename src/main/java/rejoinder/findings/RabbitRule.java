package rejoinder.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rejoinder.maps.Outline;

/**
 * S8, the rabbit rule: no rabbit without a rabbit in the hat. What the target of a step speaks of must come from one of
 * the premises.
 *
 * <p>A step of several premises is found where the target has a significant word that none of them has; a step of one
 * premise, only where it has none at all of the target's words, as most maps leave the rest unsaid. Source: Rationale,
 * tutorials 2.6 to 2.8 (van Gelder). Limits: other words for the same thing look like new things; undercuts, which bear on
 * a step, are left out.
 */
final class RabbitRule implements Rule {

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Outline.Reason reason : map.reasons()) {
            if (!Step.canBeRead(map, reason)) continue;
            Step step = new Step(map, reason);
            if (fails(step, reason)) found.accept(Finding.of(Kind.RABBIT, concerned(reason), reason, step.rabbits()));
        }
    }

    static boolean fails(Step step, Outline.Reason reason) {
        if (reason.premises().size() == 1) return step.covered() == 0;
        return !step.rabbits().isEmpty();
    }

    /** The premises, and the claim that they bear on. */
    static List<Outline.Claim> concerned(Outline.Reason reason) {
        List<Outline.Claim> claims = new ArrayList<>(reason.premises());
        claims.add(reason.claim());
        return claims;
    }
}
