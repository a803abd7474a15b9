package rejoinder.maps;

import java.util.List;

/**
 * The form to copy a branch.
 *
 * @param maps the maps that it can go into
 * @param into the one that was chosen; null for a map of its own
 * @param places the claims of that map that it can answer
 */
record CopyPage(
        MapPage frame,
        Outline.Claim claim,
        List<ArgumentMap> maps,
        ArgumentMap into,
        Places places,
        PlaceForm form,
        String problem) {}
