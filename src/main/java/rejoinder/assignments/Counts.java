package rejoinder.assignments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a class is with an assignment.
 *
 * @param begun how many works there are
 * @param handedIn how many of them were handed in
 * @param awaiting how many of those wait for a teacher
 */
record Counts(long begun, long handedIn, long awaiting) {

    static final Counts NONE = new Counts(0, 0, 0);

    private static final String BEGUN =
            "select w.assignment.id, count(w) from Work w where w.assignment in ?1 group by w.assignment.id";

    private static final String HANDED_IN =
            """
            select a.id, count(s), sum(case when s.fate.returnedAt is null then 1L else 0L end)
            from Submission s join s.work w join w.assignment a where a in ?1 and %s group by a.id"""
                    .formatted(Submission.NEWEST);

    /** Of several assignments, by their ids, in two queries. */
    static Map<Long, Counts> of(List<Assignment> assignments) {
        Map<Long, Counts> counts = new HashMap<>();
        for (Object[] row : rows(BEGUN, assignments)) counts.put((Long) row[0], new Counts((Long) row[1], 0, 0));
        for (Object[] row : rows(HANDED_IN, assignments))
            counts.computeIfPresent((Long) row[0], (id, one) -> new Counts(one.begun, (Long) row[1], (Long) row[2]));
        return counts;
    }

    private static List<Object[]> rows(String query, List<Assignment> assignments) {
        return Work.getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter(1, assignments)
                .getResultList();
    }
}
