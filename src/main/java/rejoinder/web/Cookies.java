package rejoinder.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Cookies that scripts cannot read, that other sites do not send, and that go over TLS alone where there is TLS. */
@RequestScoped
public class Cookies {

    @Inject
    RoutingContext request;

    @Inject
    Site site;

    public Optional<String> get(String name) {
        return Optional.ofNullable(request.request().getCookie(name)).map(Cookie::getValue);
    }

    public void set(String name, String value, Duration keep) {
        request.response()
                .addCookie(Cookie.cookie(name, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(site.isSecure())
                        .setMaxAge(keep.toSeconds()));
    }

    public void remove(String name) {
        set(name, "", Duration.ZERO);
    }
}
