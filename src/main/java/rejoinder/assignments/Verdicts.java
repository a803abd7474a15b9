package rejoinder.assignments;

import java.util.List;
import java.util.Map;

/** A package above knows what came back with submissions. Each is a bean. */
public interface Verdicts {

    /** What came back with each of these, which were given back, by their ids. */
    Map<Long, Verdict> of(List<Submission> returned);
}
