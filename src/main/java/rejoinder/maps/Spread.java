package rejoinder.maps;

import jakarta.ws.rs.NotFoundException;
import java.util.List;

/**
 * A text beside the claims that are tied to it, with how much of it they use.
 *
 * @param map the map that it can be changed in; null where this is only to read
 * @param outline the address of the outline to which the claims belong
 * @param then whether it is shown as it was
 * @param language the language of the claims
 * @param sources all texts
 * @param source the one that is shown; null where there is none
 * @param lost the claims whose words the text has lost
 */
public record Spread(
        Long map,
        String outline,
        boolean then,
        String language,
        List<SourceVersion> sources,
        SourceVersion source,
        Reading reading,
        List<Outline.Claim> lost) {

    /** As it is now. */
    public static Spread now(ArgumentMap map, Long chosen) {
        Edition edition = Edition.of(map);
        return of(map.isEditable() ? map.id() : null, "/maps/" + map.id(), false, edition, chosen);
    }

    /**
     * As it was.
     *
     * @param outline the address of the outline; the text is shown at {@code /text} below it
     * @param chosen the text; null for the first
     */
    public static Spread then(Edition edition, String outline, Long chosen) {
        return of(null, outline, true, edition, chosen);
    }

    private static Spread of(Long map, String outline, boolean then, Edition edition, Long chosen) {
        List<SourceVersion> sources = edition.sources();
        String language = edition.outline().head().language();
        if (sources.isEmpty() && chosen == null)
            return new Spread(map, outline, then, language, sources, null, null, List.of());
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
        return new Spread(map, outline, then, language, sources, source, reading, lost);
    }

    public boolean isEditable() {
        return map != null;
    }

    /** Where another of the texts is shown. */
    public String at(SourceVersion other) {
        return outline + (then ? "/text?source=" : "/text/") + other.id();
    }

    /** Where a claim is shown by itself, or else in the outline. */
    public String at(Outline.Claim claim) {
        return outline + (then ? "#claim-" : "/claims/") + claim.id();
    }
}
