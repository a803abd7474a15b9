package rejoinder.weighing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Outline;
import rejoinder.maps.Scale;
import rejoinder.maps.Scales;
import rejoinder.maps.Stands;
import rejoinder.people.Viewer;
import rejoinder.voting.Ballots;
import rejoinder.voting.Weights;
import rejoinder.web.Browser;

/** Tells the pages of a map how strong its claims stand. */
@ApplicationScoped
public class MapScales implements Scales {

    @Inject
    Browser browser;

    /** @param choice where there are votes to see, what leads to the other ways */
    private record Voted(Weights weights, String choice) implements Scale {

        @Override
        public Stands of(Outline outline) {
            return Weighing.kept(outline, weights);
        }

        @Override
        public String state() {
            return weights.state();
        }
    }

    @Override
    public Scale alike() {
        return new Voted(Weights.NONE, "");
    }

    @Override
    public Scale of(ArgumentMap map, Viewer viewer) {
        Sights sights = sights(map, viewer);
        return sights.several()
                ? new Voted(sights.weights(), Pages.sights(sights).render())
                : alike();
    }

    Sights sights(ArgumentMap map, Viewer viewer) {
        return Sights.of(Ballots.of(map, viewer), browser.asked("votes"), map.course() != null);
    }
}
