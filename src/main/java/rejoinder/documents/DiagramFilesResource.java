package rejoinder.documents;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import rejoinder.maps.ArgumentMap;
import rejoinder.people.Me;

/** The pictures of a map as files. */
@Path("/maps/{map}")
class DiagramFilesResource {

    @Inject
    Me me;

    @Inject
    Studio studio;

    @GET
    @Path("diagram.svg")
    public Response svg(long map, @BeanParam DiagramWishes wishes) {
        ArgumentMap found = found(map, wishes);
        return Download.of(studio.svg(found, wishes), "image/svg+xml", found.title(), "-diagram.svg");
    }

    @GET
    @Path("diagram.png")
    public Response png(long map, @BeanParam DiagramWishes wishes) {
        ArgumentMap found = found(map, wishes);
        return Download.of(studio.png(found, wishes), "image/png", found.title(), "-diagram.png");
    }

    @GET
    @Path("diagram.pdf")
    public Response pdf(long map, @BeanParam DiagramWishes wishes) {
        ArgumentMap found = found(map, wishes);
        return Download.of(studio.pdf(found, wishes), "application/pdf", found.title(), "-diagram.pdf");
    }

    @GET
    @Path("sunburst.svg")
    public Response sunburst(long map, @BeanParam DiagramWishes wishes) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        return Download.of(studio.sunburst(found, wishes), "image/svg+xml", found.title(), "-sunburst.svg");
    }

    @GET
    @Path("sunburst.png")
    public Response sunburstPng(long map, @BeanParam DiagramWishes wishes) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        return Download.of(studio.sunburstPng(found, wishes), "image/png", found.title(), "-sunburst.png");
    }

    @GET
    @Path("sunburst.pdf")
    public Response sunburstPdf(long map, @BeanParam DiagramWishes wishes) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        return Download.of(studio.sunburstPdf(found, wishes), "application/pdf", found.title(), "-sunburst.pdf");
    }

    private ArgumentMap found(long map, DiagramWishes wishes) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        if (wishes.from != null && found.outline().claim(wishes.from).isEmpty()) throw new NotFoundException();
        return found;
    }
}
