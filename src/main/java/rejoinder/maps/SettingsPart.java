package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import rejoinder.people.Viewer;

/** What a package above lets people set for a map, on the page of its settings. Each is a bean. */
public interface SettingsPart {

    /** For this viewer, who may read the map; empty where they have no say in it. */
    Optional<TemplateInstance> of(ArgumentMap map, Viewer viewer);
}
