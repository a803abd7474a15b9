package rejoinder.pictures;

import io.quarkus.qute.RawString;
import rejoinder.maps.MapPage;

/**
 * A map as rings.
 *
 * @param shape what the map looks like, in words
 * @param tooSmall how many claims are not drawn
 * @param choice what leads to other ways to see how strong claims stand
 */
record SunburstPage(MapPage frame, RawString drawing, String shape, int tooSmall, RawString choice) {}
