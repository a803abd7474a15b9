package rejoinder.reviews;

import java.util.List;
import java.util.stream.Stream;
import rejoinder.assignments.Submission;

/**
 * Whose turn it is in the queue of an assignment that a teacher goes through.
 *
 * @param place of the submission in the queue, from 0; −1 where a newer one of the same work is there instead
 */
record Turn(Submission submission, Roll.Order order, List<Roll.Row> queue, int place) {

    /** The most that are shown as dots; a longer row is only counted. */
    private static final int MOST_DOTS = 40;

    static Turn of(Submission submission, Roll roll, Roll.Order order) {
        List<Roll.Row> queue = roll.handedIn(order);
        int place = queue.stream().map(row -> row.submission().id()).toList().indexOf(submission.id());
        return new Turn(submission, order, queue, place);
    }

    /** Whether nothing newer was handed in. */
    public boolean isNewest() {
        return place >= 0;
    }

    /** The newest submission of the same work, where this is an older one; null where it is not known. */
    public Submission newer() {
        return queue.stream()
                .map(Roll.Row::submission)
                .filter(one -> one.work().id().equals(submission.work().id()))
                .findFirst()
                .orElse(null);
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

    public int back() {
        return Roll.back(queue);
    }

    public int drafts() {
        return Roll.drafts(queue);
    }

    public boolean hasDots() {
        return queue.size() <= MOST_DOTS && queue.size() > 1;
    }
}
