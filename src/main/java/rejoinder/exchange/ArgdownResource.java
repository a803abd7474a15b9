package rejoinder.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Import;
import rejoinder.people.Me;

/** A map as an Argdown file. */
@Path("/maps/{map}/argdown")
class ArgdownResource {

    private static final int LONGEST_NAME = 60;

    @Inject
    Me me;

    @GET
    public Response download(long map) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        return Response.ok(ArgdownWriter.write(Import.of(found)).getBytes(StandardCharsets.UTF_8))
                .type("text/plain; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(found.title()) + ".argdown\"")
                .build();
    }

    /** The title as a file name that every system takes. */
    static String name(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-", "");
        if (plain.length() > LONGEST_NAME) plain = plain.substring(0, LONGEST_NAME);
        plain = plain.replaceAll("-$", "");
        return plain.isEmpty() ? "map" : plain;
    }
}
