package rejoinder.findings;

import java.util.List;
import java.util.function.Consumer;
import rejoinder.maps.Outline;

/**
 * D2: an objection that nothing answers.
 *
 * <p>Found is an attack that stands (labelled IN) and without which the thesis would rise. A standing answer to an
 * objection is an attack as well, but a good one: without it the thesis would fall, and it is not found. Source: labels
 * after Dung 1995 and Caminada 2006, effects by removal. Limit: it is only seen as far as the standing of the map is known.
 */
final class UnansweredObjection implements Rule {

    private static final double LEAST = 1e-6;

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Effects.Attack attack : map.effects().attacks()) {
            Outline.Reason reason = map.outline().reason(attack.reason()).orElse(null);
            if (reason == null || !reason.stance().attacks() || attack.gain() < LEAST) continue;
            Outline.Claim target =
                    reason.claim() != null ? reason.claim() : reason.target().last();
            found.accept(
                    Finding.of(Kind.UNANSWERED, List.of(reason.first(), target), reason, List.of(), attack.gain()));
        }
    }
}
