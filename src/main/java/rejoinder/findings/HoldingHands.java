package rejoinder.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rejoinder.maps.Outline;

/**
 * S9, holding hands: premises that only work together have something in common.
 *
 * <p>Found is a premise with a significant word that neither the target nor another premise has, where it shares no word
 * at all with the other premises of its step; of premises that hold hands by one word, the rest is detail. Source:
 * Rationale, tutorials 2.9 and 2.10 (van Gelder). Limits: other words for the same thing look like new things; undercuts
 * are left out.
 */
final class HoldingHands implements Rule {

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Outline.Reason reason : map.reasons()) {
            Step step = reason.premises().size() < 2 ? null : map.step(reason).orElse(null);
            if (step == null) continue;
            for (Outline.Claim premise : reason.premises()) {
                List<String> danglers = step.danglers(premise);
                if (!danglers.isEmpty() && !step.holdsHands(premise))
                    found.accept(Finding.of(Kind.NO_HANDS, concerned(premise, reason), reason, danglers));
            }
        }
    }

    private static List<Outline.Claim> concerned(Outline.Claim premise, Outline.Reason reason) {
        List<Outline.Claim> claims = new ArrayList<>(List.of(premise));
        for (Outline.Claim claim : RabbitRule.concerned(reason)) if (claim != premise) claims.add(claim);
        return claims;
    }
}
