package rejoinder.reviews;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rejoinder.assignments.Assignment;
import rejoinder.assignments.Submission;

/** How many remarks were made on one work, and what has become of them. */
record Counts(int drafted, int open, int addressed, int verified) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    private static final String SUMS =
            """
            select w.id, sum(case when s.fate.returnedAt is null then 1 else 0 end),
              sum(case when s.fate.returnedAt is not null and r.outcome.verifiedAt is null and r.outcome.addressedAt is null
                and (r.saying.mark is null or r.saying.mark <> WELL_SEEN) then 1 else 0 end),
              sum(case when s.fate.returnedAt is not null and r.outcome.verifiedAt is null and r.outcome.addressedAt is not null
                then 1 else 0 end),
              sum(case when s.fate.returnedAt is not null and r.outcome.verifiedAt is not null then 1 else 0 end)
            from Remark r join r.review v join v.submission s join s.work w
            where %s group by w.id""";

    /** Of all works of an assignment, by the work's id, in one query. */
    static Map<Long, Counts> of(Assignment assignment) {
        return read("w.assignment = :of", assignment);
    }

    /** Of the works to which these submissions belong, by the work's id, in one query. */
    static Map<Long, Counts> of(List<Submission> submissions) {
        return read("w in :of", submissions.stream().map(Submission::work).toList());
    }

    private static Map<Long, Counts> read(String which, Object of) {
        return Remark.getEntityManager()
                .createQuery(SUMS.formatted(which), Object[].class)
                .setParameter("of", of)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> new Counts(count(row[1]), count(row[2]), count(row[3]), count(row[4]))));
    }

    private static int count(Object sum) {
        return ((Number) sum).intValue();
    }

    public int all() {
        return open + addressed + verified;
    }
}
