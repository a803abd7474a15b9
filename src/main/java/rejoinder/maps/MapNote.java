package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import rejoinder.people.Viewer;

/** What a package above says at the head of every page of a map of a course, such as what the map is made for. */
public interface MapNote {

    Optional<TemplateInstance> of(ArgumentMap map, Viewer viewer);
}
