package rejoinder.documents;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import rejoinder.web.FileName;

/** A file to take along, named after the map. */
public final class Download {

    private Download() {}

    /** @param ending what its name has behind the title, with the point */
    public static Response of(byte[] file, String type, String title, String ending) {
        return Response.ok(file)
                .type(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + FileName.of(title, "map") + ending + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
