package rejoinder.maps;

import java.util.List;
import rejoinder.people.Person;
import rejoinder.people.Viewer;

/** The maps that a person finds without looking for them, those that were changed last first. */
public record Shelf(Person person) {

    private static final String NEWEST = " order by journal.changedAt desc, id desc";

    public List<ArgumentMap> own() {
        return ArgumentMap.list("holding.owner = ?1 and deletedAt is null" + NEWEST, person);
    }

    /** Deleted ones too, in the order in which they were made. */
    List<ArgumentMap> ownAndDeleted() {
        return ArgumentMap.list("holding.owner = ?1 order by id", person);
    }

    /** Those that others own, and let them read or edit. */
    List<ArgumentMap> shared() {
        return ArgumentMap.list(
                """
                select m from ArgumentMap m join MapMember member on member.map = m
                where member.person = ?1 and m.deletedAt is null order by m.journal.changedAt desc, m.id desc""",
                person);
    }

    /** Those that they own or edit. */
    public List<ArgumentMap> changeable() {
        return ArgumentMap.list(
                """
                from ArgumentMap m where m.deletedAt is null and (m.holding.owner = ?1 or exists (
                  select 1 from MapMember member where member.map = m and member.person = ?1 and member.mayEdit))
                order by m.journal.changedAt desc, m.id desc""",
                person);
    }

    /** Those that share links have opened to a browser. */
    static List<ArgumentMap> openedTo(Viewer viewer) {
        if (viewer.keys().isEmpty()) return List.of();
        return ArgumentMap.list(
                "holding.shareToken in ?1 and holding.visibility = ?2 and deletedAt is null" + NEWEST,
                viewer.keys(),
                Visibility.LINK);
    }

    /** Those that are shown to everybody. */
    public static List<ArgumentMap> published() {
        return ArgumentMap.list("holding.visibility = ?1 and deletedAt is null" + NEWEST, Visibility.PUBLIC);
    }
}
