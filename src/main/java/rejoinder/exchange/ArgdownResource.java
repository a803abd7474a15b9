package rejoinder.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Import;
import rejoinder.people.Me;
import rejoinder.web.FileName;

/** A map as an Argdown file. */
@Path("/maps/{map}/argdown")
class ArgdownResource {

    @Inject
    Me me;

    @GET
    public Response download(long map) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        return Response.ok(ArgdownWriter.write(Import.of(found)).getBytes(StandardCharsets.UTF_8))
                .type("text/plain; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + FileName.of(found.title(), "map") + ".argdown\"")
                .build();
    }
}
