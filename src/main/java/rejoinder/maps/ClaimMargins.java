package rejoinder.maps;

import rejoinder.people.Viewer;

/**
 * What a package above knows about the claims of a map and shows beside them, such as remarks. Each is a bean; it is asked
 * about maps of a course alone, and takes one query at most.
 */
public interface ClaimMargins {

    /** What this viewer, who may read the map, sees beside its claims. */
    Margins of(ArgumentMap map, Viewer viewer);
}
