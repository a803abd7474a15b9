package rejoinder.maps;

import rejoinder.people.Viewer;

/** What a package above knows of how strong claims stand. A bean. */
public interface Scales {

    /** Without what anybody says of them: the same for whoever looks. */
    Scale alike();

    /** As whoever looks sees it. */
    Scale of(ArgumentMap map, Viewer viewer);
}
