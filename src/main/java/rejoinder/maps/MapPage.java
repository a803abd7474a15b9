package rejoinder.maps;

import io.quarkus.qute.RawString;
import java.time.Instant;

/**
 * What all pages of one map have around their content.
 *
 * @param view which view of the map this is
 * @param question what the map asks, or null
 * @param editable whether whoever looks may change the map
 * @param owned whether it is theirs to share and delete
 * @param claims how many there are
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
        RawString note) {

    public enum View {
        OUTLINE,
        TEXT,
        CLAIM,
        HISTORY,
        SETTINGS
    }

    public static MapPage of(ArgumentMap map, View view, rejoinder.people.Viewer viewer) {
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
                MapNotes.of(map, viewer));
    }

    /** What the page is about, in one line. */
    public String heading() {
        return question == null ? title : question;
    }
}
