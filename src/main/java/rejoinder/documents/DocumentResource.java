package rejoinder.documents;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Deed;
import rejoinder.maps.Edition;
import rejoinder.maps.Outline;
import rejoinder.maps.Scales;
import rejoinder.maps.Stands;
import rejoinder.people.Me;
import rejoinder.web.Site;

/** The outline of a map as a document. */
@Path("/maps/{map}/outline.pdf")
class DocumentResource {

    @Inject
    Me me;

    @Inject
    Bindery bindery;

    @Inject
    Scales scales;

    @Inject
    Site site;

    @Inject
    @All
    List<Remarks> remarks;

    @GET
    public Response download(long map, @BeanParam Wishes wishes) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        return Download.of(
                bindery.bind(manuscript(found, wishes), Bindery.zone(found), wishes.paper()),
                "application/pdf",
                found.title(),
                ".pdf");
    }

    private Manuscript manuscript(ArgumentMap map, Wishes wishes) {
        Edition edition = map.edition();
        Outline outline = edition.outline();
        Outline.Claim branch =
                wishes.from == null ? null : outline.claim(wishes.from).orElseThrow(NotFoundException::new);
        List<Deed> deeds = wishes.history() ? Deed.of(map, map.revision(), Manuscript.MOST_DEEDS) : List.of();
        return new Manuscript(
                edition,
                branch,
                Owner.of(map),
                map.changedAt(),
                site.link("/maps/" + map.id()),
                null,
                wishes.standing() ? scales.alike().of(outline) : Stands.NONE,
                wishes.remarks()
                        ? remarks.stream()
                                .flatMap(one -> one.on(map, me.viewer()).stream())
                                .toList()
                        : List.of(),
                deeds,
                deeds.size() == map.revision());
    }
}
