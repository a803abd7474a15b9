package rejoinder.maps;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.UUID;
import rejoinder.courses.Course;
import rejoinder.people.Person;
import rejoinder.people.Viewer;
import rejoinder.web.Site;

/**
 * What is known of a map, with the forms to change it for whoever may.
 *
 * @param owner whose map it is; null for what the app brought along
 * @param address the share link, for the owner and for whoever came by it; null where there is none
 * @param handedOut whether it was handed out to be worked on, and cannot be shown to others
 * @param course the course that it belongs to; null for none, and for whoever is not in it
 * @param courses those that the owner may put it into
 * @param parts what packages above let them set
 * @param origin the map that it was copied from, where that may be read
 */
record SettingsPage(
        MapPage frame,
        Person owner,
        Visibility visibility,
        String address,
        List<MapMember> members,
        boolean publishes,
        boolean handedOut,
        Origin origin,
        Course course,
        List<Course> courses,
        List<RawString> parts,
        MapForm form,
        String problem) {

    record Origin(long map, String title, long revision) {}

    static SettingsPage of(
            ArgumentMap map, Viewer viewer, MapForm form, String problem, Site site, List<SettingsPart> parts) {
        boolean owned = map.isOwnedBy(viewer) && map.isEditable();
        Holding holding = map.holding();
        Provenance from = map.provenance();
        List<Course> attended = Course.of(viewer);
        return new SettingsPage(
                MapPage.of(map, MapPage.View.SETTINGS, viewer),
                map.owner(),
                holding.visibility(),
                owned || viewer.keys().contains(holding.shareToken()) ? link(holding, site) : null,
                owned ? MapMember.of(map) : List.of(),
                owned && viewer.person().teaches(),
                holding.isHandedOut(),
                from.map() == null
                        ? null
                        : MapAccess.find(viewer, from.map())
                                .map(found -> new Origin(found.id(), found.title(), from.revision()))
                                .orElse(null),
                attended.stream()
                        .filter(course -> map.course() != null
                                && course.id().equals(map.course().id()))
                        .findFirst()
                        .orElse(null),
                owned && map.course() == null
                        ? attended.stream().filter(course -> !course.hasEnded()).toList()
                        : List.of(),
                parts.stream()
                        .flatMap(part -> part.of(map, viewer).stream())
                        .map(part -> new RawString(part.render()))
                        .toList(),
                form != null
                        ? form.again()
                        : new MapForm(
                                map.question(),
                                null,
                                map.title(),
                                map.language(),
                                UUID.randomUUID().toString()),
                problem);
    }

    private static String link(Holding holding, Site site) {
        boolean open = holding.visibility() == Visibility.LINK && holding.shareToken() != null;
        return open ? site.link("/shared/" + holding.shareToken()) : null;
    }

    public boolean shows(String name) {
        return visibility.name().equals(name);
    }
}
