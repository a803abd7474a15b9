package rejoinder.reviews;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.assignments.Extension;
import rejoinder.assignments.Submission;
import rejoinder.assignments.Work;
import rejoinder.courses.Enrolment;
import rejoinder.maps.ArgumentMap;
import rejoinder.people.Viewer;

/**
 * All that was said about one work, submission by submission, as somebody may see it.
 *
 * @param work null where there is none, or none that they may know of
 * @param taught whether they teach the course
 * @param extension what they were given of more time; null for none
 */
record Feedback(Work work, List<Round> rounds, boolean taught, Extension extension) {

    /**
     * A submission with what was said about it.
     *
     * @param review null where nothing was said, or nothing that they may see
     */
    record Round(Submission submission, Review review, List<RemarkThread> remarks) {

        private RemarkThread thread(Remark remark, boolean taught) {
            for (RemarkThread thread : remarks) if (thread.remark().equals(remark)) return thread;
            RemarkThread thread = new RemarkThread(remark, taught, new ArrayList<>());
            remarks.add(thread);
            return thread;
        }
    }

    /** One row for each answer, remark, review or submission, or for the work alone: whoever is in the course may know of it. */
    private static final String ROWS =
            """
            select s, v, r, a, e.part, w, x from Work w join fetch w.assignment t
            left join Extension x on x.assignment = t and x.person = :me
            join Enrolment e on e.course = t.course and e.person = :me and e.leftAt is null
            left join Submission s on s.work = w and (e.part = TEACHER or w.person is null or w.person = :me)
            left join Review v on v.submission = s and (s.fate.returnedAt is not null or :drafts = true and e.part = TEACHER)
            left join Remark r on r.review = v left join fetch r.author
            left join RemarkAnswer a on a.remark = r left join fetch a.author
            where %s order by s.number, r.id, a.id""";

    /** What this viewer may see of the work to which a submission belongs, drafts too where they teach. */
    static Feedback on(Submission submission, Viewer viewer) {
        return read(query("w = :work").setParameter("work", submission.work()), viewer, true);
    }

    /** What was given back of the work that is done on a map, if there is one and it is this viewer's or their students'. */
    static Feedback on(ArgumentMap map, Viewer viewer) {
        return read(query("w.map = :map").setParameter("map", map), viewer, false);
    }

    /** What was given back of the work to which a submission belongs. */
    static Feedback givenBack(Submission submission, Viewer viewer) {
        return read(query("w = :work").setParameter("work", submission.work()), viewer, false);
    }

    private static TypedQuery<Object[]> query(String of) {
        return Review.getEntityManager().createQuery(ROWS.formatted(of), Object[].class);
    }

    private static Feedback read(TypedQuery<Object[]> query, Viewer viewer, boolean drafts) {
        boolean taught = false;
        Work work = null;
        Extension extension = null;
        Map<Submission, Round> rounds = new LinkedHashMap<>();
        for (Object[] row : query.setParameter("me", viewer.person())
                .setParameter("drafts", drafts)
                .getResultList()) {
            taught = row[4] == Enrolment.As.TEACHER;
            work = (Work) row[5];
            extension = (Extension) row[6];
            if (row[0] == null) continue;
            Review review = (Review) row[1];
            Round round = rounds.computeIfAbsent(
                    (Submission) row[0], submission -> new Round(submission, review, new ArrayList<>()));
            if (row[2] instanceof Remark remark) {
                RemarkThread thread = round.thread(remark, taught);
                if (row[3] instanceof RemarkAnswer answer) thread.answers().add(answer);
            }
        }
        rounds.values().removeIf(round -> round.submission.isWithdrawn() && round.review == null);
        return new Feedback(work, List.copyOf(rounds.values()), taught, extension);
    }

    /** What was said about a submission, or the draft that comes to it from an earlier one. */
    Optional<Round> of(Submission submission) {
        Round found = null;
        for (Round round : rounds) {
            boolean own = round.submission.equals(submission);
            boolean comes = !round.submission.isReturned() && round.submission.number() < submission.number();
            if (round.review != null && (own || comes)) found = round;
        }
        return Optional.ofNullable(found);
    }

    /** The submission before this one that counted; null for the first. */
    Submission before(Submission submission) {
        Submission before = null;
        for (Round round : rounds)
            if (!round.submission.isWithdrawn() && round.submission.number() < submission.number())
                before = round.submission;
        return before;
    }

    /** The newest submission that counts; null where there is none. */
    Submission newest() {
        Submission newest = null;
        for (Round round : rounds) if (!round.submission.isWithdrawn()) newest = round.submission;
        return newest;
    }

    boolean isGivenBack() {
        return rounds.stream().anyMatch(round -> round.submission.isReturned());
    }

    /** The rounds that were given back, the newest first. */
    public List<Round> givenBack() {
        List<Round> given = new ArrayList<>();
        for (Round round : rounds) if (round.submission.isReturned()) given.add(0, round);
        return given;
    }

    /** What was remarked on submissions up to this one, the oldest first, with the drafts for it. */
    List<RemarkThread> remarks(Submission until) {
        return rounds.stream()
                .filter(round -> round.submission.number() <= until.number())
                .flatMap(round -> round.remarks.stream())
                .toList();
    }

    /** All of it. */
    public List<RemarkThread> remarks() {
        return rounds.stream().flatMap(round -> round.remarks.stream()).toList();
    }
}
