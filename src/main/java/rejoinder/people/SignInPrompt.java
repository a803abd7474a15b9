package rejoinder.people;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import rejoinder.web.ErrorMessages;
import rejoinder.web.Errors;
import rejoinder.web.SeeOther;

/** Leads to the door and back. What was typed into a form stays where it is, so a form gets a sentence instead. */
class SignInPrompt {

    @Inject
    RoutingContext request;

    @Inject
    Me me;

    @Inject
    Errors errors;

    @Inject
    ErrorMessages words;

    @ServerExceptionMapper
    Uni<Response> lead(SignInNeeded needed) {
        boolean isPage = request.request().method().name().equals("GET")
                && request.request().getHeader("HX-Request") == null;
        if (!isPage) return errors.answer(401, words.signIn());
        String here = request.request().uri();
        return Uni.createFrom()
                .item(SeeOther.at(
                        me.mustChangePassword()
                                ? AccountPasswordResource.address(here)
                                : "/sign-in?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8)));
    }
}
