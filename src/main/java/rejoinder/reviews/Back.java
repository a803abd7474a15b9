package rejoinder.reviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import rejoinder.web.Browser;
import rejoinder.web.SeeOther;

/** Leads back to the page on which a form was sent: remarks stand on several. */
@RequestScoped
class Back {

    private static final Pattern PAGES =
            Pattern.compile("/(maps/\\d+(/claims/\\d+)?|submissions/\\d+(/review)?|remarks/\\d+)(\\?.*)?");

    @Inject
    Browser browser;

    /**
     * @param otherwise where it goes where that page is none of these
     * @param name of the element on the page, with its #; may be empty
     */
    Response to(String otherwise, String name) {
        String page = browser.back();
        return SeeOther.at((PAGES.matcher(page).matches() ? page : otherwise) + name);
    }
}
