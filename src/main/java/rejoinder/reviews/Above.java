package rejoinder.reviews;

import java.util.List;
import java.util.regex.Pattern;
import rejoinder.assignments.Submission;
import rejoinder.maps.ArgumentMap;

/**
 * What stands above the claims of a map that was given back.
 *
 * @param last the newest submission
 * @param general remarks on the whole map, and on claims that are gone
 * @param added how many claims are new since that, by the words alone
 * @param reworded how many say something else
 */
record Above(ArgumentMap map, Feedback feedback, Submission last, List<RemarkThread> general, int added, int reworded) {

    private static final Pattern NUMBER = Pattern.compile("\\b\\d+(\\.\\d+)+\\b");

    public int open() {
        return count(Outcome.State.OPEN);
    }

    public int addressed() {
        return count(Outcome.State.ADDRESSED);
    }

    public int verified() {
        return count(Outcome.State.VERIFIED);
    }

    public int asking() {
        return open() + addressed() + verified();
    }

    /** Whether the words of the teacher name claims by numbers that may be others by now. */
    public boolean isNumbered() {
        Review review = feedback.givenBack().get(0).review();
        return map.revision() > returned().revision()
                && review != null
                && NUMBER.matcher(review.comment()).find();
    }

    private int count(Outcome.State state) {
        return (int) feedback.remarks().stream()
                .filter(thread -> thread.remark().state() == state)
                .count();
    }

    /** The newest that was given back. */
    public Submission returned() {
        return feedback.givenBack().get(0).submission();
    }

    public boolean isChanged() {
        return map.revision() > last.revision();
    }
}
