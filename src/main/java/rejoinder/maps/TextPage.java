package rejoinder.maps;

import java.util.List;

/**
 * A text beside the claims that are tied to it.
 *
 * @param sources all texts of the map
 * @param source the one that is shown; null where the map has none
 * @param lost the claims whose words the text has lost
 */
record TextPage(MapPage frame, List<Source> sources, Source source, Reading reading, List<Outline.Claim> lost) {

    static TextPage of(MapPage frame, ArgumentMap map, Long chosen) {
        List<Source> sources = Source.of(map);
        if (sources.isEmpty()) return new TextPage(frame, sources, null, null, List.of());
        Source source = chosen == null ? sources.get(0) : Source.of(map, chosen);
        Outline outline = map.outline();
        List<Outline.Claim> lost = outline.claims().stream()
                .filter(claim -> !claim.isLink()
                        && claim.content().passages().stream()
                                .anyMatch(passage -> passage.source() == source.id() && passage.lost()))
                .toList();
        return new TextPage(
                frame, sources, source, Reading.of(source.text(), source.id(), source.language(), outline), lost);
    }
}
