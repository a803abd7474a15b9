package rejoinder.maps;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.courses.Course;
import rejoinder.courses.Enrolment;
import rejoinder.people.Viewer;

/** Who may read and who may change a map, decided in the one query that finds it. */
final class MapAccess {

    private MapAccess() {}

    /** What whoever looks is to a map m, and to its course. */
    private static final String STANDING =
            """
             left join MapMember member on member.map = m and member.person.id = :me
             left join Enrolment enrolment on enrolment.course = m.holding.course and enrolment.person.id = :me
               and enrolment.leftAt is null
            """;

    private static final String READABLE =
            """
            m.deletedAt is null
              and (m.holding.visibility = PUBLIC or m.holding.owner.id = :me or member.mayEdit is not null
                   or (m.holding.visibility = LINK and position(m.holding.shareToken in :keys) > 0)
                   or (m.holding.visibility = COURSE and enrolment.part is not null) or enrolment.part = TEACHER)""";

    static Optional<ArgumentMap> find(Viewer viewer, long id) {
        TypedQuery<Object[]> query = ArgumentMap.getEntityManager()
                .createQuery(
                        "select m, member.mayEdit, enrolment.part from ArgumentMap m" + STANDING
                                + "left join fetch m.holding.owner left join fetch m.holding.course where m.id = :id and "
                                + READABLE,
                        Object[].class)
                .setParameter("id", id);
        return as(viewer, query).getResultList().stream().findFirst().map(row -> found(viewer, row));
    }

    /** A claim of a map, and the map that it was copied from, if that may be read too. */
    static Optional<Claim> find(Viewer viewer, long id, long claim) {
        TypedQuery<Object[]> query = ArgumentMap.getEntityManager()
                .createQuery(
                        "select m, member.mayEdit, enrolment.part, c from ArgumentMap m" + STANDING
                                + """
                                left join Claim c on c.map = m and c.id = :claim
                                left join fetch m.holding.owner left join fetch m.holding.course
                                left join fetch c.author left join fetch c.original
                                where m.id in (:id, (select o.copied.map from Claim o where o.id = :claim and o.map.id = :id))
                                  and\s"""
                                + READABLE,
                        Object[].class)
                .setParameter("id", id)
                .setParameter("claim", claim);
        Map<Long, ArgumentMap> maps = new HashMap<>();
        Claim found = null;
        for (Object[] row : as(viewer, query).getResultList()) {
            ArgumentMap map = found(viewer, row);
            maps.put(map.id(), map);
            if (row[3] != null) found = (Claim) row[3];
        }
        if (found != null) found.origin(maps.get(found.copied().map()));
        return Optional.ofNullable(found);
    }

    private static ArgumentMap found(Viewer viewer, Object[] row) {
        ArgumentMap map = (ArgumentMap) row[0];
        return map.found(new Onlooker(viewer, Boolean.TRUE.equals(row[1]), (Enrolment.As) row[2]));
    }

    /** The maps with all these words in title or question, if this viewer may read them. */
    static List<ArgumentMap> about(List<String> words, Viewer viewer) {
        return containing(
                ArgumentMap.class, "lower(concat(m.title, ' ', coalesce(m.question, '')))", words, viewer, 20);
    }

    /** The claims with all these words, in any map that this viewer may read; the newest first. */
    static List<Claim> claims(List<String> words, Viewer viewer, int most) {
        return containing(Claim.class, "lower(c.content.text)", words, viewer, most);
    }

    /**
     * What of all readable maps holds all of some words, the newest first.
     *
     * @param type what is looked for: maps, or the claims in them
     * @param text where the words are looked for, in lower case
     */
    private static <T> List<T> containing(Class<T> type, String text, List<String> words, Viewer viewer, int most) {
        boolean claims = type == Claim.class;
        StringBuilder hql = new StringBuilder(
                        claims ? "select c from Claim c join fetch c.map m" : "select m from ArgumentMap m")
                .append(STANDING)
                .append("where ")
                .append(READABLE)
                .append(claims ? " and c.deletedRevision is null and c.original is null" : "");
        for (int i = 0; i < words.size(); i++)
            hql.append(" and ").append(text).append(" like :word").append(i).append(" escape '!'");
        hql.append(claims ? " order by c.id desc" : " order by m.id desc");
        TypedQuery<T> query = ArgumentMap.getEntityManager().createQuery(hql.toString(), type);
        for (int i = 0; i < words.size(); i++)
            query.setParameter("word" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
        return as(viewer, query).setMaxResults(most).getResultList();
    }

    /** The maps of a course that whoever looks may read, the newest first. */
    static List<ArgumentMap> in(Course course, Viewer viewer) {
        TypedQuery<ArgumentMap> query = ArgumentMap.getEntityManager()
                .createQuery(
                        "select m from ArgumentMap m" + STANDING
                                + "left join fetch m.holding.owner where m.holding.course = :course and " + READABLE
                                + " order by m.journal.changedAt desc, m.id desc",
                        ArgumentMap.class)
                .setParameter("course", course);
        return as(viewer, query).getResultList();
    }

    /** Those of some maps that whoever looks may read. */
    static List<ArgumentMap> among(Collection<ArgumentMap> maps, Viewer viewer) {
        TypedQuery<ArgumentMap> query = ArgumentMap.getEntityManager()
                .createQuery(
                        "select m from ArgumentMap m" + STANDING + "where m.id in :ids and " + READABLE,
                        ArgumentMap.class)
                .setParameter(
                        "ids", maps.stream().map(ArgumentMap::id).distinct().toList());
        return as(viewer, query).getResultList();
    }

    private static <T> TypedQuery<T> as(Viewer viewer, TypedQuery<T> query) {
        // The keys go as one string, as Hibernate translates a query with a list in it anew each time. All tokens are
        // of one
        // length and without dots, so none is found in others.
        return query.setParameter("me", viewer.id() == null ? -1L : viewer.id())
                .setParameter("keys", String.join(".", viewer.keys()));
    }
}
