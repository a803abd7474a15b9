package rejoinder.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the browser asked: for a page, or with a script for the pieces of the page that it shows. */
@Named
@RequestScoped
public class Browser {

    @Inject
    RoutingContext request;

    public boolean wantsPieces() {
        return wantsPieces(request);
    }

    static boolean wantsPieces(RoutingContext request) {
        return "true".equals(request.request().getHeader("HX-Request"));
    }

    /** Whether what was sent stands on the page as a form, which can take back what is wrong with it. */
    public boolean hasForm() {
        return !"flash".equals(request.request().getHeader("HX-Target"));
    }

    /** The revision of the map that the page shows, where its script says so. */
    public Optional<Long> seenRevision() {
        String seen = request.request().getHeader("Seen-Revision");
        return seen != null && seen.matches("\\d{1,18}") ? Optional.of(Long.valueOf(seen)) : Optional.empty();
    }

    /** The query of the page's address with another value for a name. */
    public String with(String name, String value) {
        StringBuilder query = new StringBuilder();
        for (Map.Entry<String, String> one : request.queryParams())
            if (!one.getKey().equals(name)) append(query, one.getKey(), one.getValue());
        return append(query, name, value).toString();
    }

    private static StringBuilder append(StringBuilder query, String name, String value) {
        return query.append(query.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** What the address of the page says of this name; for a script or a form that of the page that it is on. */
    public String asked(String name) {
        String own = request.request().getParam(name);
        boolean isForm = request.request().method() == HttpMethod.POST;
        String page = wantsPieces()
                ? request.request().getHeader("HX-Current-URL")
                : isForm ? request.request().getHeader("Referer") : null;
        if (own != null || page == null) return own;
        Matcher there = Pattern.compile("[?&]" + name + "=(\\w+)").matcher(page);
        return there.find() ? there.group(1) : null;
    }

    /** The page of ours that the request came from, or the first page. */
    public String back() {
        String from = request.request().getHeader("Referer");
        if (from == null) return "/";
        try {
            URI page = new URI(from);
            boolean ours = page.getRawAuthority() != null
                    && page.getRawAuthority()
                            .equals(String.valueOf(request.request().authority()));
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return ours && !page.getRawPath().isEmpty() ? page.getRawPath() + query : "/";
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
