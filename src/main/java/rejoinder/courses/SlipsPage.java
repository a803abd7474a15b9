package rejoinder.courses;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rejoinder.web.Site;

/** Slips to print and cut. The passwords on them are nowhere else, so this is the answer to the form, and not kept. */
record SlipsPage(Course course, List<Slip> slips, String address) {

    SlipsPage(Course course, List<Slip> slips, Site site) {
        this(course, slips, site.link("/sign-in"));
    }

    Response answer() {
        return Response.ok(Pages.slips(this), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
