package rejoinder.assignments;

import java.util.List;
import rejoinder.documents.Remarked;
import rejoinder.people.Viewer;

/** What a package above knows of what was said about a submission. Each is a bean. */
public interface SubmissionRemarks {

    /** What was given back with it and with those before it, as this viewer, who may see it, may see that; the oldest first. */
    List<Remarked> on(Submission submission, Viewer viewer);
}
