package rejoinder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.assignments.Submission;
import rejoinder.assignments.WorkOnMap;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.ClaimMargins;
import rejoinder.maps.Margins;
import rejoinder.maps.Outline;
import rejoinder.people.Viewer;

/** Shows the author of a map, and the teachers, what was given back with it, and what has changed since it was handed in. */
@ApplicationScoped
class RemarksBesideClaims implements ClaimMargins {

    @Inject
    WorkOnMap works;

    @Override
    public Margins of(ArgumentMap map, Viewer viewer) {
        Feedback feedback = Feedback.on(map, viewer);
        works.found(map, Optional.ofNullable(feedback.work()), feedback.extension());
        if (!feedback.isGivenBack()) return Margins.NONE;
        Submission last = feedback.newest();
        Outline outline = map.outline();
        Placed placed = Placed.on(outline, feedback.remarks());
        Map<Long, String> beside = new LinkedHashMap<>();
        int added = 0;
        int reworded = 0;
        for (Outline.Claim claim : outline.claims()) {
            boolean changed = !claim.isLink() && claim.revision() > last.revision();
            boolean isNew = changed && claim.created().isAfter(last.handIn().at());
            List<RemarkThread> remarks = placed.beside(claim);
            if (isNew) added++;
            else if (changed) reworded++;
            if (changed || !remarks.isEmpty())
                beside.put(
                        claim.id(),
                        Pages.note(remarks, isNew, changed && !isNew).render());
        }
        return new Margins(
                Pages.above(new Above(map, feedback, last, placed.general(), added, reworded))
                        .render(),
                beside);
    }
}
