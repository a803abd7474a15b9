package rejoinder.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import rejoinder.maps.Source;
import rejoinder.maps.TextsChanged;

/** Carries what happens to the texts of an assignment to everybody who works from them. */
@ApplicationScoped
class Texts {

    /** Maps are locked in the order of their ids, and the starter, which all were copied from, is locked already. */
    void follow(@Observes TextsChanged change) {
        Assignment.startingFrom(change.map()).ifPresent(assignment -> {
            List<Work> works = Work.of(assignment);
            int lost = works.stream()
                    .mapToInt(work -> Source.follow(work.map().locked(), change.map(), change.act()))
                    .sum();
            Telling.of(assignment).textChanged(works);
            if (lost > 0) Telling.of(assignment).wordsLost();
        });
    }
}
