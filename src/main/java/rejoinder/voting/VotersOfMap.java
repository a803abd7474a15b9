package rejoinder.voting;

import io.quarkus.arc.Unremovable;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.SettingsPart;
import rejoinder.people.Viewer;

/** Lets whoever decides it say who may vote, among the settings of the map. */
@Unremovable
@ApplicationScoped
class VotersOfMap implements SettingsPart {

    @Override
    public Optional<TemplateInstance> of(ArgumentMap map, Viewer viewer) {
        boolean decides = map.isModeratedBy(viewer)
                && (map.course() == null || !map.course().hasEnded());
        return decides ? Optional.of(Pages.voters(map)) : Optional.empty();
    }
}
