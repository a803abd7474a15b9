package rejoinder.people;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;

/** Whoever sent the request. */
@Named
@RequestScoped
public class Me {

    static final String COOKIE = "session";

    @Inject
    RoutingContext request;

    private Viewer viewer;

    public Viewer viewer() {
        if (viewer == null)
            viewer = new Viewer(
                    Optional.ofNullable(request.request().getCookie(COOKIE))
                            .map(Cookie::getValue)
                            .flatMap(Session::of)
                            .map(Session::person)
                            .orElse(null),
                    Set.of());
        return viewer;
    }

    /**
     * The person who is signed in.
     *
     * @throws SignInNeeded if nobody is; the browser is then led to the page to sign in, and back
     */
    public Person person() {
        if (!isSignedIn()) throw new SignInNeeded();
        return viewer().person();
    }

    public boolean isSignedIn() {
        return viewer().isSignedIn();
    }

    public boolean isAdmin() {
        return isSignedIn() && viewer().person().role() == Role.ADMIN;
    }

    public String name() {
        return isSignedIn() ? viewer().person().fullName() : null;
    }
}
