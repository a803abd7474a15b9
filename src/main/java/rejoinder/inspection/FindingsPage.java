package rejoinder.inspection;

import java.util.Arrays;
import java.util.List;
import rejoinder.findings.Finding;
import rejoinder.findings.Weight;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.MapPage;
import rejoinder.people.Viewer;
import rejoinder.web.FormErrors;

/**
 * All that the structure inspector finds in a map.
 *
 * @param key of the finding whose form is shown again; null for none
 * @param typed the reason as it was typed there
 */
record FindingsPage(MapPage frame, Inspection inspection, String key, String typed, FormErrors errors) {

    static final String PART = "findings";

    /** Findings that ask for the same attention. */
    record Group(Weight weight, List<Question> questions) {}

    static FindingsPage of(ArgumentMap map, Viewer viewer) {
        return of(map, viewer, null, "", new FormErrors());
    }

    static FindingsPage of(ArgumentMap map, Viewer viewer, String key, String typed, FormErrors errors) {
        return new FindingsPage(MapPage.part(map, PART, viewer), Inspection.of(map), key, typed, errors);
    }

    public List<Group> groups() {
        return Arrays.stream(Weight.values())
                .map(weight -> new Group(weight, questions(weight)))
                .filter(group -> !group.questions().isEmpty())
                .toList();
    }

    private List<Question> questions(Weight weight) {
        return Question.of(inspection.open().stream()
                .filter(finding -> finding.weight() == weight)
                .map(finding -> Entry.of(finding, inspection.outline()))
                .toList());
    }

    /** Which checks were made. */
    public List<String> foot() {
        return Foot.of(inspection.outline().head().language());
    }

    public Entry entryOf(Inspection.Aside aside) {
        return Entry.of(aside.finding(), inspection.outline());
    }

    public boolean isTyping(Finding finding) {
        return finding.key().equals(key);
    }
}
