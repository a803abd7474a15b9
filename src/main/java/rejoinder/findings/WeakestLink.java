package rejoinder.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rejoinder.maps.Outline;

/**
 * V1: of premises that only work together, the one that holds the step down. A step is as strong as its weakest premise
 * (Yun, Vesic, ECSQARU 2021). Which one it is comes with the standing of the map.
 */
final class WeakestLink implements Rule {

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Effects.Weakest weakest : map.effects().weakest()) {
            Outline.Claim premise = map.outline().claim(weakest.premise()).orElse(null);
            if (premise == null || !premise.isCoPremise() || premise.reason().id() != weakest.reason()) continue;
            List<Outline.Claim> claims = new ArrayList<>(List.of(premise));
            for (Outline.Claim other : premise.reason().premises()) if (other != premise) claims.add(other);
            found.accept(Finding.of(Kind.WEAKEST, claims, premise.reason(), List.of()));
        }
    }
}
