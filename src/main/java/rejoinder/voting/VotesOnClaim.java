package rejoinder.voting;

import io.quarkus.arc.Unremovable;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.ClaimPart;
import rejoinder.maps.Outline;
import rejoinder.people.Viewer;

/** Asks whoever may vote, on the page of a claim. */
@Unremovable
@ApplicationScoped
class VotesOnClaim implements ClaimPart {

    @Override
    public Optional<TemplateInstance> of(ArgumentMap map, Outline.Claim claim, Viewer viewer) {
        return Questions.of(map, claim, viewer, null).map(Pages::votes);
    }
}
