package rejoinder.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
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
        return kept.get(head.map(), head.revision(), "shape", String::length, () -> said(outline, outline.claims()));
    }

    /** Of the claims that are drawn. */
    String said(Outline outline, Collection<Outline.Claim> drawn) {
        Set<Long> steps = drawn.stream()
                .filter(claim -> !claim.isThesis())
                .map(claim -> claim.reason().id())
                .collect(Collectors.toSet());
        long unanswered = unanswered(outline).stream().filter(steps::contains).count();
        ShapeSummary shape = ShapeSummary.of(outline, drawn, (int) unanswered);
        return words.shape(
                shape.claims(),
                outline.size(),
                shape.levels() + 1,
                shape.breadth(),
                shape.theses(),
                shape.claimsFor(),
                shape.claimsAgainst(),
                shape.unanswered());
    }

    /** The steps of objections that nobody has answered, whatever is drawn. */
    private Set<Long> unanswered(Outline outline) {
        Outline.Head head = outline.head();
        return kept.get(
                head.map(),
                head.revision(),
                "unanswered",
                steps -> 50 * steps.size(),
                () -> Weighing.kept(outline).threats().stream()
                        .map(Weighing.Threat::reason)
                        .collect(Collectors.toSet()));
    }
}
