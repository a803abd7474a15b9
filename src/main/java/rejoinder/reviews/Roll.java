package rejoinder.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rejoinder.assignments.Assignment;
import rejoinder.assignments.Submission;
import rejoinder.courses.Enrolment;
import rejoinder.people.Person;

/**
 * Everybody of a course, with what each has handed in last for an assignment, in one query.
 *
 * @param rows the students by name; of those who have left, only who has handed something in
 * @param people all who are or were in the course, by their ids
 */
record Roll(Assignment assignment, List<Row> rows, Map<Long, Person> people) {

    /** In which order submissions are gone through. */
    enum Order {
        OLDEST,
        NAME;

        static Order of(String typed) {
            return "name".equals(typed) ? NAME : OLDEST;
        }

        /** As an address has it, from its question mark on; empty for the usual one. */
        public String query() {
            return this == NAME ? "?by=name" : "";
        }
    }

    /**
     * @param student null where the whole class works together
     * @param submission null where nothing was handed in
     * @param review what was said about it; null for nothing yet
     */
    record Row(Person student, boolean left, Submission submission, Review review) {

        public boolean isHandedIn() {
            return submission != null;
        }

        public boolean isBegun() {
            return review != null || isReturned();
        }

        public boolean isReturned() {
            return submission != null && submission.isReturned();
        }
    }

    private static final String EVERYBODY =
            """
            select e, s, v, w from Enrolment e join fetch e.person
            left join Work w on w.assignment = :assignment and (w.person = e.person or w.person is null)
            left join Submission s on s.work = w and s.fate.withdrawnAt is null and not exists (
              select 1 from Submission n where n.work = s.work and n.number > s.number and n.fate.withdrawnAt is null)
            left join Review v on v.id = (select max(x.id) from Review x where x.submission.work = w
              and (x.submission = s or s.fate.returnedAt is null and x.submission.fate.returnedAt is null
                and x.submission.number < s.number))
            where e.course = :course""";

    static Roll of(Assignment assignment) {
        Map<Long, Person> people = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Object[] row : Review.getEntityManager()
                .createQuery(EVERYBODY, Object[].class)
                .setParameter("assignment", assignment)
                .setParameter("course", assignment.course())
                .getResultList()) {
            Enrolment enrolment = (Enrolment) row[0];
            Person person = enrolment.person();
            people.put(person.id(), person);
            boolean counts = !enrolment.teaches() && (enrolment.isPresent() || row[1] != null);
            if (counts) rows.add(new Row(person, !enrolment.isPresent(), (Submission) row[1], (Review) row[2]));
        }
        rows.sort(Comparator.comparing(
                        (Row row) -> String.valueOf(row.student.fullName()).toLowerCase(Locale.ROOT))
                .thenComparing(row -> row.student.id()));
        return new Roll(assignment, rows, people);
    }

    /** What was handed in, each once. */
    List<Row> handedIn(Order order) {
        Map<Long, Row> found = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.submission == null) continue;
            boolean ofAll = row.submission.work().person() == null;
            found.putIfAbsent(row.submission.id(), ofAll ? new Row(null, false, row.submission, row.review) : row);
        }
        List<Row> handedIn = new ArrayList<>(found.values());
        if (order == Order.OLDEST)
            handedIn.sort(
                    Comparator.comparing((Row row) -> row.submission.handIn().at())
                            .thenComparing(row -> row.submission.id()));
        return handedIn;
    }

    /** How many of these were given back. */
    static int back(List<Row> rows) {
        return (int) rows.stream().filter(Row::isReturned).count();
    }

    /** How many of these somebody has begun to review. */
    static int drafts(List<Row> rows) {
        return (int)
                rows.stream().filter(row -> !row.isReturned() && row.isBegun()).count();
    }

    /** The students who have handed nothing in. */
    List<Person> missing() {
        return rows.stream()
                .filter(row -> row.submission == null)
                .map(Row::student)
                .toList();
    }
}
