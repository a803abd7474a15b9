package rejoinder.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rejoinder.diagrams.Words;
import rejoinder.maps.MapMessages;
import rejoinder.maps.Stance;

/** The words that drawings share with the outline, on a page and in a file. */
@ApplicationScoped
public class DrawingWords {

    @Inject
    MapMessages maps;

    @Inject
    DocumentMessages own;

    public Words all() {
        return new Words(
                maps.thesis(),
                maps.stance(Stance.SUPPORT),
                maps.stance(Stance.REBUT),
                own.since(),
                maps.and(),
                maps.implicit(),
                maps.evidence(),
                maps.commonGround(),
                maps.redacted(),
                maps::standsAt,
                own.fold(),
                own::folded);
    }
}
