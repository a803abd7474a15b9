package rejoinder.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import rejoinder.diagrams.Words;
import rejoinder.maps.MapMessages;
import rejoinder.maps.Stance;

/** The words that drawings share with the outline. */
@ApplicationScoped
class DrawingWords {

    @Inject
    MapMessages maps;

    @Inject
    PictureMessages pictures;

    Words all() {
        return new Words(
                maps.thesis(),
                maps.stance(Stance.SUPPORT),
                maps.stance(Stance.REBUT),
                pictures.since(),
                maps.and(),
                maps.implicit(),
                maps.evidence(),
                maps.commonGround(),
                maps.redacted(),
                maps::standsAt,
                pictures.fold(),
                pictures::folded);
    }
}
