package rejoinder.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.maps.Act;
import rejoinder.maps.After;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Claim;
import rejoinder.maps.MapPage;
import rejoinder.maps.Outline;
import rejoinder.maps.WayBack;
import rejoinder.people.Me;
import rejoinder.web.Again;
import rejoinder.web.Browser;
import rejoinder.web.DiskGate;

/** Several answers to a claim at once, from a list that somebody typed elsewhere. */
@Path("/maps/{map}/claims/{claim}/paste")
class PasteResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Me me;

    @Inject
    Again again;

    @Inject
    After after;

    @Inject
    Browser browser;

    @Inject
    DiskGate gate;

    @Inject
    ExchangeMessages words;

    @CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Pages {
        static native TemplateInstance paste(PastePage page);

        static native TemplateInstance pasteForm(PastePage page);
    }

    /**
     * @param claims what will be added, where the list was read; null before that
     * @param problems what is wrong with the list, line by line
     * @param back the view that the form was asked for from; null for the outline
     */
    record PastePage(
            MapPage frame,
            Outline.Claim to,
            String list,
            List<Outline.Claim> claims,
            List<String> problems,
            String key,
            String back) {

        /** Where one goes who thinks better of it. */
        public String away() {
            return back == null ? "/maps/" + frame.id() + "#claim-" + to.id() : back;
        }
    }

    @GET
    public TemplateInstance form(long map, long claim, @RestQuery String back) {
        me.person();
        return page(map, claim, "", null, List.of(), null, back == null ? browser.back() : back);
    }

    /** Shows what the list would add. */
    @POST
    @Path("preview")
    public Response preview(long map, long claim, @RestForm String list, @RestForm String key, @RestForm String back) {
        me.person();
        IndentedList.Result read = IndentedList.read(list == null ? "" : list);
        List<Outline.Claim> claims =
                read.isFine() ? read.outline().claims().stream().skip(1).toList() : null;
        return Response.status(read.isFine() ? 200 : UNPROCESSABLE)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page(map, claim, list, claims, told(read), key, back))
                .build();
    }

    @POST
    public Response paste(long map, long claim, @RestForm String list, @RestForm String key, @RestForm String back)
            throws Exception {
        Act act = Act.of(me.person(), key);
        IndentedList.Result read = IndentedList.read(list == null ? "" : list);
        if (!read.isFine()) return preview(map, claim, list, key, back);
        again.with(problem -> page(map, claim, list, null, List.of(problem), key, back));
        Claim first = gate.write(() -> Claim.editableBy(me.viewer(), map, claim).paste(act, read.outline()));
        return after.claim(map, first.id(), back);
    }

    private List<String> told(IndentedList.Result read) {
        return read.problems().stream().map(problem -> problem.in(words)).toList();
    }

    private TemplateInstance page(
            long map,
            long claim,
            String list,
            List<Outline.Claim> claims,
            List<String> problems,
            String key,
            String back) {
        ArgumentMap found = ArgumentMap.editableBy(me.viewer(), map);
        PastePage page = new PastePage(
                MapPage.of(found, MapPage.View.OUTLINE, me.viewer()),
                found.outline().claim(claim).orElseThrow(NotFoundException::new),
                list,
                claims,
                problems,
                key == null ? UUID.randomUUID().toString() : key,
                WayBack.of(found, back));
        return browser.wantsPieces() ? Pages.pasteForm(page) : Pages.paste(page);
    }
}
