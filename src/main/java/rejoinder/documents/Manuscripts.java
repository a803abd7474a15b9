package rejoinder.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Deed;
import rejoinder.maps.Edition;
import rejoinder.maps.Outline;
import rejoinder.maps.Scales;
import rejoinder.maps.Stands;
import rejoinder.web.Site;

/** Gathers what is wanted of a map, as it was at one revision. */
@ApplicationScoped
public class Manuscripts {

    @Inject
    Scales scales;

    @Inject
    Site site;

    /**
     * Where a document comes from.
     *
     * @param by whose map it is; null for nobody's
     * @param at when the map came to be as it is in the document
     * @param path where that can be seen
     * @param occasion what the document is for; null for nothing
     */
    public record Origin(long revision, String by, Instant at, String path, String occasion) {}

    /** @param remarks what was said about it; asked where that is wanted */
    public Manuscript of(
            ArgumentMap map, Edition edition, Origin origin, Wishes wishes, Supplier<List<Remarked>> remarks) {
        Outline outline = edition.outline();
        Outline.Claim branch =
                wishes.from == null ? null : outline.claim(wishes.from).orElseThrow(NotFoundException::new);
        List<Deed> deeds = wishes.history() ? Deed.of(map, origin.revision(), Manuscript.MOST_DEEDS) : List.of();
        return new Manuscript(
                edition,
                branch,
                origin.by(),
                origin.at(),
                site.link(origin.path()),
                origin.occasion(),
                wishes.standing() ? scales.alike().of(outline) : Stands.NONE,
                wishes.remarks() ? remarks.get() : List.of(),
                deeds,
                deeds.size() == origin.revision());
    }
}
