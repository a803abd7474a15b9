package rejoinder.weighing;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.MapPage;
import rejoinder.maps.Outline;
import rejoinder.people.Me;
import rejoinder.voting.Questions;
import rejoinder.web.Browser;

/** Why a claim stands where it does, and what would move it. */
@Path("/maps/{map}/claims/{claim}/standing")
class StandingResource {

    @Inject
    Me me;

    @Inject
    Browser browser;

    @Inject
    WeighingMessages words;

    @Inject
    MapScales scales;

    /** With what is tried, where something is: the map stays as it is. */
    @GET
    public Response show(
            long map, long claim, @RestQuery String other, @RestQuery String score, @RestQuery String out) {
        ArgumentMap found = ArgumentMap.readableBy(me.viewer(), map);
        Outline outline = found.outline();
        Outline.Claim there = outline.claim(claim).orElseThrow(NotFoundException::new);
        StandingPage page = StandingPage.of(
                MapPage.of(found, MapPage.View.CLAIM, me.viewer()),
                outline,
                there,
                scales.sights(found, me.viewer()).of(outline, there),
                Questions.of(found, there, me.viewer(), "standing").orElse(null),
                new Trial.Asked(other, score, out != null),
                me.teaches(),
                words);
        TemplateInstance answer = browser.wantsPieces() && other != null ? Pages.outcome(page) : Pages.standing(page);
        // One address has a page and a piece of it.
        Response sent = page.errors().any()
                ? page.errors().answer(answer)
                : Response.ok(answer, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .build();
        return Response.fromResponse(sent)
                .header(HttpHeaders.VARY, "HX-Request")
                .build();
    }
}
