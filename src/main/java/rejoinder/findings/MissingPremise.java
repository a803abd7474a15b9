package rejoinder.findings;

import java.util.function.Consumer;
import rejoinder.maps.Outline;

/**
 * S7: a premise goes unsaid. Found is a support of a single premise that fails the {@link RabbitRule}; what it says and what
 * the target says have no word in common, so something must link them.
 *
 * <p>Source: Rationale's "no danglers" (van Gelder). Limits: those of the rabbit rule.
 */
final class MissingPremise implements Rule {

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Outline.Reason reason : map.reasons()) {
            if (reason.premises().size() > 1) continue;
            Step step = map.step(reason).orElse(null);
            if (step != null && RabbitRule.fails(step, reason))
                found.accept(Finding.of(Kind.PREMISE_MISSING, RabbitRule.concerned(reason), reason, step.rabbits()));
        }
    }
}
