package rejoinder.courses;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rejoinder.web.Site;

/**
 * Slips to print and cut. The passwords on them are nowhere else, so this is the answer to the form, and not kept.
 *
 * @param there the names of those who were in the course already, and got no account
 */
record SlipsPage(Course course, List<Slip> slips, List<String> there, String address) {

    static SlipsPage of(Course course, List<Slip> slips, List<String> pasted, Site site) {
        Set<String> made = slips.stream().map(Slip::fullName).collect(Collectors.toSet());
        return new SlipsPage(
                course,
                slips,
                pasted.stream().filter(name -> !made.contains(name)).toList(),
                site.link("/sign-in"));
    }

    Response answer() {
        return Response.ok(Pages.slips(this), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
