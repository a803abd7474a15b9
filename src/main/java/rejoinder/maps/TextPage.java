package rejoinder.maps;

import jakarta.ws.rs.NotFoundException;
import java.util.List;

/**
 * A text beside the claims that are tied to it.
 *
 * @param revision the revision of the map that is shown; null for the map as it is now
 * @param sources all texts of the map
 * @param source the one that is shown; null where the map has none
 * @param lost the claims whose words the text has lost
 */
record TextPage(
        MapPage frame,
        Long revision,
        List<SourceVersion> sources,
        SourceVersion source,
        Reading reading,
        List<Outline.Claim> lost) {

    static TextPage of(MapPage frame, ArgumentMap map, Long chosen) {
        return of(frame, null, new Edition(map.outline(), SourceVersion.newest(map)), chosen);
    }

    static TextPage of(MapPage frame, ArgumentMap map, long revision, Long chosen) {
        return of(frame, revision, map.editionAt(revision), chosen);
    }

    private static TextPage of(MapPage frame, Long revision, Edition edition, Long chosen) {
        List<SourceVersion> sources = edition.sources();
        if (sources.isEmpty() && chosen == null) return new TextPage(frame, revision, sources, null, null, List.of());
        SourceVersion source = sources.stream()
                .filter(one -> chosen == null || one.id() == chosen)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<Outline.Claim> lost = edition.outline().claims().stream()
                .filter(claim -> !claim.isLink()
                        && claim.content().passages().stream()
                                .anyMatch(passage -> passage.source() == source.id() && passage.lost()))
                .toList();
        Reading reading = Reading.of(source.text(), source.id(), source.language(), edition.outline());
        return new TextPage(frame, revision, sources, source, reading, lost);
    }

    /** Where the outline is to which this text belongs. */
    public String outline() {
        return "/maps/" + frame.id() + (revision == null ? "" : "/revisions/" + revision);
    }

    public boolean isEditable() {
        return frame.editable() && revision == null;
    }
}
