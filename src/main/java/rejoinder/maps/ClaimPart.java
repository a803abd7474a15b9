package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import rejoinder.people.Viewer;

/** What a package above shows on the page of one claim, and lets people do there. Each is a bean. */
public interface ClaimPart {

    /** For this viewer, who may read the map. */
    Optional<TemplateInstance> of(ArgumentMap map, Outline.Claim claim, Viewer viewer);
}
