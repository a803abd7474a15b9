package rejoinder.maps;

import io.quarkus.qute.RawString;
import java.time.Instant;
import java.util.List;

/**
 * What all pages of one map have around their content.
 *
 * @param view which view of the map this is
 * @param question what the map asks, or null
 * @param editable whether whoever looks may change the map
 * @param owned whether it is theirs to share and delete
 * @param claims how many there are
 * @param part the path of the view, where it is one that a package above has; else null
 * @param tabs the views that packages above have
 * @param note what packages above say at the head of the page; null for nothing
 */
public record MapPage(
        View view,
        long id,
        String title,
        String question,
        String language,
        long revision,
        Instant changedAt,
        boolean editable,
        boolean owned,
        int claims,
        RawString note,
        String part,
        List<MapTab.Tab> tabs) {

    public enum View {
        OUTLINE,
        TEXT,
        CLAIM,
        HISTORY,
        SETTINGS,
        PART
    }

    public static MapPage of(ArgumentMap map, View view, rejoinder.people.Viewer viewer) {
        return of(map, view, null, viewer);
    }

    /** Around a view that a package above has. */
    public static MapPage part(ArgumentMap map, String path, rejoinder.people.Viewer viewer) {
        return of(map, View.PART, path, viewer);
    }

    private static MapPage of(ArgumentMap map, View view, String part, rejoinder.people.Viewer viewer) {
        return new MapPage(
                view,
                map.id(),
                map.title(),
                map.question(),
                map.language(),
                map.revision(),
                map.changedAt(),
                map.isEditable(),
                map.isOwnedBy(viewer) && map.isEditable(),
                map.claimCount(),
                MapNotes.of(map, viewer),
                part,
                MapTabs.of(map, view == View.OUTLINE || view == View.PART));
    }

    /** What the page is about, in one line. */
    public String heading() {
        return question == null ? title : question;
    }
}
