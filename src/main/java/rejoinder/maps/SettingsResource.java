package rejoinder.maps;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import rejoinder.courses.Course;
import rejoinder.people.Directory;
import rejoinder.people.Me;
import rejoinder.people.Person;
import rejoinder.people.Viewer;
import rejoinder.web.Again;
import rejoinder.web.DiskGate;
import rejoinder.web.SeeOther;
import rejoinder.web.Site;

/** What a map is called, who may see it, and who may change it. */
@Path("/maps/{map}")
class SettingsResource {

    @Inject
    Me me;

    @Inject
    Directory directory;

    @Inject
    Again again;

    @Inject
    DiskGate gate;

    @Inject
    Site site;

    @Inject
    @All
    List<SettingsPart> parts;

    @GET
    @Path("settings")
    public TemplateInstance settings(long map) {
        return page(map, null, null);
    }

    @POST
    @Path("settings")
    public Response describe(long map, @BeanParam MapForm form) throws Exception {
        again.with(problem -> page(map, form, problem));
        Act act = Act.of(me.person(), form.key());
        gate.run(() ->
                ArgumentMap.editableBy(me.viewer(), map).describe(act, form.title(), form.question(), form.language()));
        return shown(map);
    }

    @POST
    @Path("visibility")
    public Response show(long map, @RestForm Visibility to, @RestForm String key) throws Exception {
        again.with(problem -> page(map, null, problem));
        Act act = Act.of(me.person(), key);
        gate.run(() -> {
            ArgumentMap found = ArgumentMap.ownedBy(me.viewer(), map);
            if (to == null) throw new Refusal(Refusal.Rule.NOTHING_CHOSEN);
            found.sharing().show(act, to);
        });
        return shown(map);
    }

    /** Puts the map into a course, and shows it there. */
    @POST
    @Path("course")
    public Response enter(long map, @RestForm Long course, @RestForm String key) throws Exception {
        again.with(problem -> page(map, null, problem));
        Act act = Act.of(me.person(), key);
        gate.run(() -> {
            ArgumentMap found = ArgumentMap.ownedBy(me.viewer(), map);
            if (course == null) throw new Refusal(Refusal.Rule.NOTHING_CHOSEN);
            found.sharing().enter(Course.attendedBy(me.viewer(), course));
            found.sharing().show(act, Visibility.COURSE);
        });
        return shown(map);
    }

    /** A new share link in place of the old one. */
    @POST
    @Path("link")
    public Response renew(long map, @RestForm String key) throws Exception {
        Act act = Act.of(me.person(), key);
        gate.run(() -> ArgumentMap.ownedBy(me.viewer(), map).sharing().renewLink(act));
        return shown(map);
    }

    @POST
    @Path("members")
    public Response admit(long map, @RestForm String name, @RestForm boolean mayEdit) throws Exception {
        again.with(problem -> page(map, null, problem));
        me.person();
        gate.run(() -> {
            ArgumentMap found = ArgumentMap.ownedBy(me.viewer(), map);
            Person person = directory
                    .named(name == null ? "" : name)
                    .filter(other -> !found.isOwnedBy(Viewer.of(other)))
                    .orElseThrow(() -> new Refusal(Refusal.Rule.NOBODY_OF_THAT_NAME));
            MapMember.admit(found, person, mayEdit);
        });
        return shown(map);
    }

    @POST
    @Path("members/{person}/removal")
    public Response dismiss(long map, long person) throws Exception {
        me.person();
        gate.run(() -> MapMember.dismiss(ArgumentMap.ownedBy(me.viewer(), map), person));
        return shown(map);
    }

    @POST
    @Path("deletion")
    public Response delete(long map) throws Exception {
        me.person();
        gate.run(() -> ArgumentMap.ownedBy(me.viewer(), map).delete());
        return SeeOther.at("/?deleted=" + map);
    }

    @POST
    @Path("restoration")
    public Response restore(long map) throws Exception {
        me.person();
        gate.run(() -> ArgumentMap.deletedBy(me.viewer(), map)
                .orElseThrow(NotFoundException::new)
                .restore());
        return SeeOther.at(After.at(map, null));
    }

    private static Response shown(long map) {
        return SeeOther.at("/maps/" + map + "/settings");
    }

    private TemplateInstance page(long map, MapForm form, String problem) {
        return Pages.settings(
                SettingsPage.of(ArgumentMap.readableBy(me.viewer(), map), me.viewer(), form, problem, site, parts));
    }
}
