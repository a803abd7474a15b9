package rejoinder.findings;

import java.util.function.Consumer;
import rejoinder.maps.Outline;

/**
 * E1: a claim that rests on nothing: no reason for it, no source, no passage of the text, and marked neither as evidence
 * nor as common ground.
 *
 * <p>Premises that are marked as unsaid are left out, as whoever drew the map put them in to make a step plain. A link
 * rests on whatever its original rests on. Source: Austhink's "unsupported leaf". Limit: what nobody would doubt is found
 * too, until somebody marks it as common ground.
 */
final class BareLeaf implements Rule {

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Outline.Claim claim : map.claims()) {
            boolean given = claim.content().evidence()
                    || claim.content().commonGround()
                    || claim.content().implicit();
            if (!given && !Subject.isSupported(claim) && !Subject.hasSource(claim))
                found.accept(Finding.of(Kind.UNSUPPORTED, claim));
        }
    }
}
