package rejoinder.pictures;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.MapTab;

/** Leads from every page of a map to its diagram. */
@Unremovable
@ApplicationScoped
class DiagramTab implements MapTab {

    @Inject
    PictureMessages words;

    @Override
    public Tab of(ArgumentMap map, boolean counted) {
        return new Tab(DiagramPage.PART, words.diagram(), 0, DiagramPage.ANCHOR);
    }
}
