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

    /**
     * @param query what addresses end with so that they are seen in the same way
     * @param choice what leads to the other ways; empty where there are no votes to see
     */
    private record Voted(Weights weights, String query, String choice) implements Scale {

        @Override
        public Stands of(Outline outline) {
            return new Seen(Weighing.kept(outline, weights), query);
        }

        @Override
        public String state() {
            return weights.state() + query;
        }
    }

    private record Seen(Weighing weighing, String query) implements Stands {

        @Override
        public Integer of(Outline.Claim claim) {
            return weighing.of(claim);
        }
    }

    @Override
    public Scale alike() {
        return new Voted(Weights.NONE, "", "");
    }

    @Override
    public Scale of(ArgumentMap map, Viewer viewer) {
        Sights sights = sights(map, viewer);
        return sights.several()
                ? new Voted(
                        sights.weights(), sights.query(), Pages.sights(sights).render())
                : asked(map, viewer);
    }

    /** Who has not voted is told that they may. */
    private Scale asked(ArgumentMap map, Viewer viewer) {
        if (!map.poll().isOpen() || !viewer.isSignedIn()) return alike();
        return new Voted(Weights.NONE, "", Pages.asked(map.id()).render());
    }

    Sights sights(ArgumentMap map, Viewer viewer) {
        return Sights.of(Ballots.of(map, viewer), browser.asked("votes"), map.course() != null);
    }
}
