package rejoinder.inspection;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.MapTab;

/** Leads from every page of a map to its findings; from the outline it says how many there are. */
@Unremovable
@ApplicationScoped
class FindingsTab implements MapTab {

    @Inject
    InspectionMessages words;

    @Override
    public Tab of(ArgumentMap map, boolean counted) {
        return new Tab(FindingsPage.PART, words.title(), counted ? Inspection.count(map) : 0);
    }
}
