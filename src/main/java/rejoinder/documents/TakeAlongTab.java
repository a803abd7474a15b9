package rejoinder.documents;

import io.quarkus.arc.Unremovable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.MapTab;

/** Leads from every page of a map to what it can be taken along as, after the tabs that look into it. */
@Unremovable
@Priority(-1)
@ApplicationScoped
class TakeAlongTab implements MapTab {

    @Inject
    DocumentMessages words;

    @Override
    public Tab of(ArgumentMap map, boolean counted) {
        return new Tab(TakeAlongPage.PART, words.takeAlong(), 0);
    }
}
