package rejoinder.reviews;

import java.util.List;
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
record Above(ArgumentMap map, Feedback feedback, Submission last, List<Remark> general, int added, int reworded) {

    public int open() {
        return count(Remark.State.OPEN);
    }

    public int addressed() {
        return count(Remark.State.ADDRESSED);
    }

    public int verified() {
        return count(Remark.State.VERIFIED);
    }

    private int count(Remark.State state) {
        return (int) feedback.remarks().stream()
                .filter(remark -> remark.state() == state)
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
