package rejoinder.documents;

import java.util.List;
import rejoinder.maps.ArgumentMap;
import rejoinder.people.Viewer;

/** What a package above knows of what was said about a map. Each is a bean. */
public interface Remarks {

    /** What this viewer, who may read the map, may see of it, the oldest first. */
    List<Remarked> on(ArgumentMap map, Viewer viewer);
}
