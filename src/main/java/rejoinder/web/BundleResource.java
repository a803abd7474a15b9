package rejoinder.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

@Path("/")
class BundleResource {

    @GET
    @Path("style/{hash}.css")
    @Produces("text/css;charset=UTF-8")
    public Response style(@PathParam("hash") String hash) {
        return Bundle.STYLE.answer(hash);
    }

    @GET
    @Path("drawn/{hash}.css")
    @Produces("text/css;charset=UTF-8")
    public Response drawn(@PathParam("hash") String hash) {
        return Bundle.DRAWN.answer(hash);
    }

    @GET
    @Path("script/{hash}.js")
    @Produces("text/javascript;charset=UTF-8")
    public Response script(@PathParam("hash") String hash) {
        return Bundle.SCRIPT.answer(hash);
    }
}
