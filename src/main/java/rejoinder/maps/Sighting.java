package rejoinder.maps;

import io.quarkus.arc.All;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rejoinder.people.Viewer;

/** Gathers what packages above show of a map to whoever looks. */
@ApplicationScoped
class Sighting {

    @Inject
    Scales scales;

    @Inject
    Inspector inspector;

    @Inject
    @All
    List<ClaimMargins> margins;

    /** What of a map's page is for whoever looks alone. */
    Sight of(ArgumentMap map, Viewer viewer) {
        return Sight.of(beside(map, viewer), scales.of(map, viewer));
    }

    /** The same with what there is to look at in a claim that was just saved. */
    Sight of(ArgumentMap map, Viewer viewer, Long saved) {
        Sight sight = of(map, viewer);
        if (saved == null || !map.isEditable()) return sight;
        return new Sight(sight.margins().with(saved, noticed(map, saved).html()), sight.scale());
    }

    /** What stands beside a claim on its own page. */
    RawString besideAlone(ArgumentMap map, Sight sight, long claim) {
        String noticed = map.isEditable()
                ? inspector.beside(map, claim, "claims/" + claim).html()
                : "";
        return new RawString(sight.margins().of(claim).getValue() + noticed);
    }

    /** What there is to look at in a claim that was just saved. */
    Noticed noticed(ArgumentMap map, long claim) {
        return inspector.beside(map, claim, "#claim-" + claim);
    }

    /** What stands beside the claims of a map for whoever looks: in a map of a course that is not its teachers' alone. */
    private Margins beside(ArgumentMap map, Viewer viewer) {
        boolean none = map.course() == null || map.holding().writers() == Writers.TEACHERS || !viewer.isSignedIn();
        if (none) return Margins.NONE;
        StringBuilder above = new StringBuilder();
        Map<Long, String> beside = new HashMap<>();
        for (ClaimMargins one : margins) {
            Margins found = one.of(map, viewer);
            above.append(found.above());
            found.beside().forEach((claim, html) -> beside.merge(claim, html, String::concat));
        }
        return new Margins(above.toString(), beside);
    }
}
