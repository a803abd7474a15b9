package rejoinder.assignments;

import rejoinder.maps.Margins;
import rejoinder.people.Viewer;

/** What a package above shows beside the claims of what was handed in, such as remarks. Each is a bean. */
public interface SubmissionMargins {

    /** What this viewer, who may see the submission, sees beside its claims. */
    Margins of(Submission submission, Viewer viewer);
}
