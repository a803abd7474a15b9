package rejoinder.assignments;

import java.util.Optional;
import rejoinder.courses.Course;
import rejoinder.courses.Enrolment;
import rejoinder.people.Viewer;

/** Who may read a submission, decided with the one query that finds it. */
final class SubmissionAccess {

    /** The submission with what whoever looks is to its course. */
    private static final String FOUND = "select s, e " + Submission.WHOLE
            + " join Enrolment e on e.course = a.course and e.person = :me and e.leftAt is null where s.id = :id";

    private SubmissionAccess() {}

    static Optional<Submission> find(Viewer viewer, long id) {
        if (!viewer.isSignedIn()) return Optional.empty();
        return Submission.getEntityManager()
                .createQuery(FOUND, Object[].class)
                .setParameter("me", viewer.person())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> found(viewer, (Submission) row[0], ((Enrolment) row[1]).attended()));
    }

    /** Null for what this viewer has nothing to do with. */
    private static Submission found(Viewer viewer, Submission submission, Course course) {
        boolean found = course.isTaught()
                ? !submission.isWithdrawn()
                : submission.work().isOf(viewer.person());
        return found ? submission : null;
    }
}
