package rejoinder.assignments;

import java.util.List;
import java.util.Map;

/** What came back with submissions, as a package above knows it. A bean. */
public interface Verdicts {

    /** What came back with each of these, which were given back, by their ids. */
    Map<Long, Verdict> of(List<Submission> returned);
}
