package rejoinder.maps;

import io.quarkus.qute.RawString;

/**
 * The outline of a map, or of one branch of it.
 *
 * @param frame what stands around it
 * @param outline the drawn claims
 * @param branch the number of the claim that the page begins with; null for the whole map
 * @param above what stands above the claims
 * @param saidBelow whether a thesis says what the map is called
 */
record OutlinePage(MapPage frame, RawString outline, String branch, RawString above, boolean saidBelow) {}
