package rejoinder.assignments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written on the maps of an assignment, beyond what they began with.
 *
 * @param claims how many there are, by the id of the map or of the author
 * @param lost how many of each map quote words that the texts have lost, by the map's id
 */
record Written(Map<Long, Long> claims, Map<Long, Long> lost) {

    private static final String OWN =
            """
            select %1$s, count(c) from Claim c
            where c.map in (select w.map from Work w where w.assignment = ?1)
            and c.deletedRevision is null and (c.copied.map is null or c.copied.map <> ?2)
            and %1$s is not null group by %1$s""";

    private static final String LOST =
            """
            select c.map_id, count(*) from claim c join work w on w.map_id = c.map_id
            where w.assignment_id = ?1 and c.deleted_revision is null
            and c.passages like '%"lost":true%' group by c.map_id""";

    static Written byMap(Assignment assignment) {
        return new Written(own("c.map.id", assignment), lost(assignment));
    }

    static Written byAuthor(Assignment assignment) {
        return new Written(own("c.author.id", assignment), lost(assignment));
    }

    private static Map<Long, Long> own(String by, Assignment assignment) {
        return counted(Work.getEntityManager()
                .createQuery(OWN.formatted(by), Object[].class)
                .setParameter(1, assignment)
                .setParameter(2, assignment.starter().id())
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private static Map<Long, Long> lost(Assignment assignment) {
        return counted(Work.getEntityManager()
                .createNativeQuery(LOST)
                .setParameter(1, assignment.id())
                .getResultList());
    }

    private static Map<Long, Long> counted(List<Object[]> rows) {
        Map<Long, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
        return counts;
    }

    /** Of a map or an author. */
    long claims(Long id) {
        return claims.getOrDefault(id, 0L);
    }

    long lost(Long map) {
        return lost.getOrDefault(map, 0L);
    }

    long lostInAll() {
        return lost.values().stream().mapToLong(Long::longValue).sum();
    }
}
