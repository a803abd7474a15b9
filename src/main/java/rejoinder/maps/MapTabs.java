package rejoinder.maps;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** All views of a map that packages above have. */
// Nobody injects it: the frame of a page asks for it.
@Unremovable
@ApplicationScoped
class MapTabs {

    @Inject
    @All
    List<MapTab> tabs;

    static List<MapTab.Tab> of(ArgumentMap map, boolean counted) {
        return Arc.container().instance(MapTabs.class).get().all(map, counted);
    }

    List<MapTab.Tab> all(ArgumentMap map, boolean counted) {
        return tabs.stream().map(tab -> tab.of(map, counted)).toList();
    }
}
