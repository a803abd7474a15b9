package rejoinder.reviews;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rejoinder.assignments.Submission;
import rejoinder.inspection.Inspected;
import rejoinder.inspection.Question;
import rejoinder.maps.Coverage;
import rejoinder.maps.Difference;
import rejoinder.maps.Margins;
import rejoinder.maps.Outline;
import rejoinder.maps.OutlinePages;
import rejoinder.maps.Revised;
import rejoinder.people.Person;
import rejoinder.people.Viewer;
import rejoinder.web.FormErrors;
import rejoinder.weighing.Glance;

/**
 * A submission on the desk of a teacher: the map as it was handed in with everything beside its claims, and what there is
 * to say about the whole.
 *
 * @param before the submission before it; null for the first
 * @param outline the map, with what stands beside each claim
 * @param general remarks on the whole map, and on claims that are not in it
 * @param asked what the inspector asks about it
 * @param newest whether nothing newer was handed in
 */
record DeskPage(
        Submission submission,
        Roll.Order order,
        List<Roll.Row> queue,
        int place,
        Revised map,
        Submission before,
        RawString outline,
        List<RemarkThread> general,
        List<Wrote> writers,
        List<Question> asked,
        boolean newest,
        ReviewForm form,
        FormErrors errors) {

    /** How many questions are shown at once. */
    private static final int FIRST = 2;

    /** The most that are shown as dots; a longer row is only counted. */
    private static final int MOST_DOTS = 40;

    /**
     * Who wrote how much of it.
     *
     * @param person null for somebody who is not known in the course
     */
    record Wrote(Person person, int claims) {}

    /** What the desk shows, once it is clear that this viewer teaches the course. */
    static DeskPage of(
            Submission submission,
            Viewer viewer,
            Roll.Order order,
            OutlinePages pages,
            ReviewForm typed,
            FormErrors errors) {
        Roll roll = Roll.of(submission.assignment());
        Feedback feedback = Feedback.on(submission, viewer);
        Submission before = feedback.before(submission);
        Revised map =
                Revised.of(submission.work().map(), submission.revision(), before == null ? null : before.revision());
        List<RemarkThread> remarks = feedback.remarks(submission);
        List<Wrote> writers = writers(map.outline(), roll);
        Map<Long, String> beside = beside(submission, map, remarks, roll, mainly(submission, writers));
        List<Roll.Row> queue = roll.handedIn(order);
        int place = -1;
        for (int i = 0; i < queue.size(); i++)
            if (queue.get(i).submission().id().equals(submission.id())) place = i;
        return new DeskPage(
                submission,
                order,
                queue,
                place,
                map,
                before,
                pages.exhibit(map, "/submissions/" + submission.id(), new Margins("", beside))
                        .outline(),
                remarks.stream().filter(remark -> remark.isAbove(map.outline())).toList(),
                writers,
                Inspected.of(map.outline()),
                place >= 0,
                typed == null
                        ? ReviewForm.of(feedback.of(submission)
                                .map(Feedback.Round::review)
                                .orElse(null))
                        : typed,
                errors);
    }

    private static List<Wrote> writers(Outline outline, Roll roll) {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        for (Outline.Claim claim : outline.claims())
            if (!claim.isLink()) counts.merge(claim.author() == null ? -1L : claim.author(), 1, Integer::sum);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .map(one -> new Wrote(roll.people().get(one.getKey()), one.getValue()))
                .toList();
    }

    /** Whoever wrote most, whose name goes without saying; null for a map of the whole class. */
    private static Person mainly(Submission submission, List<Wrote> writers) {
        return submission.work().person() == null || writers.isEmpty()
                ? null
                : writers.get(0).person();
    }

    private static Map<Long, String> beside(
            Submission submission, Revised map, List<RemarkThread> remarks, Roll names, Person mainly) {
        Map<Long, Difference.Item> changed = new LinkedHashMap<>();
        if (map.since() != null)
            for (Difference.Item item : map.since().items())
                if (!item.isRemoved()) changed.put(item.after().id(), item);
        Map<Long, List<RemarkThread>> byClaim = new LinkedHashMap<>();
        for (RemarkThread remark : remarks)
            if (remark.claim() != null)
                byClaim.computeIfAbsent(remark.claim(), id -> new ArrayList<>()).add(remark);
        Map<Long, String> beside = new LinkedHashMap<>();
        for (Outline.Claim claim : map.outline().claims()) {
            Person writer = claim.isLink() || claim.author() == null
                    ? null
                    : names.people().get(claim.author());
            if (writer != null && writer.equals(mainly)) writer = null;
            DeskNote note = new DeskNote(
                    submission, claim, changed.get(claim.id()), writer, byClaim.getOrDefault(claim.id(), List.of()));
            beside.put(claim.id(), Pages.deskNote(note).render());
        }
        return beside;
    }

    /** The claims that the submission before had and this one has not. */
    public List<Difference.Item> removed() {
        return map.since() == null
                ? List.of()
                : map.since().items().stream()
                        .filter(Difference.Item::isRemoved)
                        .toList();
    }

    public int changes() {
        return map.since() == null ? 0 : map.since().size();
    }

    public List<Coverage> coverage() {
        return map.coverage();
    }

    public int claims() {
        return map.outline().size();
    }

    public int objections() {
        return (int) map.outline().claims().stream()
                .filter(claim -> claim.stance() != null && claim.stance().attacks())
                .count();
    }

    /** What the inspector asks first about the map as it was handed in. */
    public List<Question> askedFirst() {
        return asked.subList(0, Math.min(FIRST, asked.size()));
    }

    public List<Question> askedMore() {
        return asked.subList(Math.min(FIRST, asked.size()), asked.size());
    }

    /** How the theses stand, and what is unanswered. */
    public List<Glance> standings() {
        return Glance.of(map.outline());
    }

    public int fromText() {
        return (int) map.outline().claims().stream()
                .filter(claim -> !claim.isLink() && !claim.content().passages().isEmpty())
                .count();
    }

    public int levels() {
        return map.outline().claims().stream()
                .mapToInt(Outline.Claim::depth)
                .max()
                .orElse(0);
    }

    public String heading() {
        Outline.Head head = map.outline().head();
        return head.question() == null ? head.title() : head.question();
    }

    public String language() {
        return map.outline().head().language();
    }

    public Person student() {
        return submission.work().person();
    }

    /** The one before it that waits, or any where none does; null where there is none. */
    public Roll.Row previous() {
        List<Roll.Row> before = place > 0 ? queue.subList(0, place) : List.of();
        return along(before).reduce((first, second) -> second).orElse(null);
    }

    /** The next one that waits, or any where none does; null where there is none. */
    public Roll.Row next() {
        List<Roll.Row> after = place >= 0 ? queue.subList(place + 1, queue.size()) : List.of();
        return along(after).findFirst().orElse(null);
    }

    private Stream<Roll.Row> along(List<Roll.Row> rows) {
        boolean none = queue.stream().allMatch(Roll.Row::isReturned);
        return rows.stream().filter(row -> none || !row.isReturned());
    }

    /** The newest submission of the same work, where this is an older one; null where it is not known. */
    public Submission newer() {
        return queue.stream()
                .map(Roll.Row::submission)
                .filter(one -> one.work().id().equals(submission.work().id()))
                .findFirst()
                .orElse(null);
    }

    public int back() {
        return Roll.back(queue);
    }

    public int drafts() {
        return Roll.drafts(queue);
    }

    public boolean hasDots() {
        return queue.size() <= MOST_DOTS && queue.size() > 1;
    }

    /** Whether it was to go back, and nothing is said. */
    public boolean isSilent() {
        return errors.any() && form.saysNothing() && isOpen();
    }

    public boolean isOpen() {
        return newest && submission.isAwaiting() && !isEnded();
    }

    public boolean isEnded() {
        return submission.assignment().course().hasEnded();
    }
}
