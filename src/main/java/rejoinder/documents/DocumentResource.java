package rejoinder.documents;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Edition;
import rejoinder.people.Me;

/** The outline of a map as a document. */
@Path("/maps/{map}/outline.pdf")
class DocumentResource {

    @Inject
    Me me;

    @Inject
    Bindery bindery;

    @Inject
    Manuscripts manuscripts;

    @Inject
    @All
    List<Remarks> remarks;

    @GET
    public Response download(long map, @BeanParam Wishes wishes) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        Manuscripts.Origin origin = new Manuscripts.Origin(
                found.revision(), Owner.of(found), found.changedAt(), "/maps/" + found.id(), null);
        Manuscript manuscript = manuscripts.of(found, Edition.of(found), origin, wishes, () -> said(found));
        return Download.of(
                bindery.bind(manuscript, Bindery.zone(found), wishes.paper()),
                "application/pdf",
                found.title(),
                ".pdf");
    }

    private List<Remarked> said(ArgumentMap map) {
        return remarks.stream()
                .flatMap(one -> one.on(map, me.viewer()).stream())
                .toList();
    }
}
