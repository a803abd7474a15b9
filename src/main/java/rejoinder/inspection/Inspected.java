package rejoinder.inspection;

import java.util.List;
import java.util.Optional;
import rejoinder.findings.Finding;
import rejoinder.findings.Weight;
import rejoinder.maps.Outline;

/** What there is to look at in a map as it was at one revision, whatever became of it: for who reads what was handed in. */
public final class Inspected {

    private Inspected() {}

    /** All that asks for something, what matters most to the theses first. */
    public static List<Question> of(Outline outline) {
        return Question.of(asking(outline).stream()
                .map(finding -> Entry.of(finding, outline))
                .toList());
    }

    /** One thing of these, by its key. */
    public static Optional<Entry> of(Outline outline, String key) {
        return asking(outline).stream()
                .filter(finding -> finding.key().equals(key))
                .map(finding -> Entry.of(finding, outline))
                .findFirst();
    }

    private static List<Finding> asking(Outline outline) {
        return Inspection.findings(outline).all().stream()
                .filter(finding -> finding.weight() != Weight.INFO)
                .toList();
    }
}
