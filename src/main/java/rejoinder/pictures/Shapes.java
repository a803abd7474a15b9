package rejoinder.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rejoinder.diagrams.ShapeSummary;
import rejoinder.maps.Kept;
import rejoinder.maps.Outline;
import rejoinder.weighing.Weighing;

/** Says in a line what a map looks like. */
@ApplicationScoped
class Shapes {

    @Inject
    Kept kept;

    @Inject
    PictureMessages words;

    String said(Outline outline) {
        Outline.Head head = outline.head();
        return kept.get(head.map(), head.revision(), "shape", String::length, () -> {
            ShapeSummary shape =
                    ShapeSummary.of(outline, Weighing.kept(outline).threats().size());
            return words.shape(
                    shape.claims(),
                    shape.levels() + 1,
                    shape.breadth(),
                    shape.theses(),
                    shape.claimsFor(),
                    shape.claimsAgainst(),
                    shape.unanswered());
        });
    }
}
