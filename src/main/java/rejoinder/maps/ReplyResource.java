package rejoinder.maps;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import rejoinder.people.Me;
import rejoinder.web.Again;
import rejoinder.web.Browser;
import rejoinder.web.DiskGate;

/** Answers to a claim. */
@Path("/maps/{map}/claims/{claim}/replies")
class ReplyResource {

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

    @GET
    public TemplateInstance form(long map, long claim, @RestQuery @DefaultValue("SUPPORT") Answer kind) {
        me.person();
        return page(map, claim, kind, ContentForm.empty(), null);
    }

    @POST
    public Response reply(long map, long claim, @RestForm Answer kind, @BeanParam ContentForm form) throws Exception {
        again.with(problem -> page(map, claim, kind, form.again(), problem));
        Act act = Act.of(me.person(), form.key());
        Claim made = gate.write(() -> {
            Claim to = Claim.editableBy(me.viewer(), map, claim);
            if (kind == null) throw new Refusal(Refusal.Rule.STANCE_MISSING);
            return kind.give(to, act, form.content());
        });
        return after.saved(map, made.id());
    }

    private TemplateInstance page(long map, long claim, Answer kind, ContentForm form, String problem) {
        ArgumentMap found = ArgumentMap.editableBy(me.viewer(), map);
        ReplyPage page = new ReplyPage(
                MapPage.of(found, MapPage.View.OUTLINE, me.viewer()),
                Outlined.claim(found, claim),
                kind == null ? Answer.SUPPORT : kind,
                form,
                problem);
        return browser.wantsPieces() ? Pages.replyForm(page) : Pages.reply(page);
    }
}
