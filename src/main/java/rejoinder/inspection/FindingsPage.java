package rejoinder.inspection;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import rejoinder.findings.Finding;
import rejoinder.findings.FindingMessages;
import rejoinder.findings.Mend;
import rejoinder.findings.Sentences;
import rejoinder.findings.Weight;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.MapPage;
import rejoinder.maps.Outline;
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
    record Group(Weight weight, List<Entry> entries) {}

    /** One finding in words, with the claims that it is about. */
    record Entry(Finding finding, String rule, String why, String sentence, List<Outline.Claim> claims) {

        public Outline.Claim first() {
            return claims.get(0);
        }

        /** Where one can do something about it, below the address of the map. */
        public String mendAt() {
            long claim = finding.claim();
            String at = "/claims/" + claim;
            return switch (finding.mend()) {
                case EDIT, SPLIT, ADD_SOURCE -> at + "/edit";
                case ADD_PREMISE -> at + "/replies?kind=TOGETHER";
                case ADD_REASON, GROUP -> at + "/replies?kind=SUPPORT";
                case ADD_OBJECTION -> at + "/replies?kind=REBUT";
                case MOVE -> first().isThesis() ? at : at + "/place";
                case CHANGE_PASSAGE -> "/text";
                case REMOVE, NONE -> at;
            };
        }

        public boolean isMendable() {
            return finding.mend() != Mend.NONE;
        }
    }

    static FindingsPage of(ArgumentMap map, Viewer viewer) {
        return of(map, viewer, null, "", new FormErrors());
    }

    static FindingsPage of(ArgumentMap map, Viewer viewer, String key, String typed, FormErrors errors) {
        return new FindingsPage(MapPage.part(map, PART, viewer), Inspection.of(map), key, typed, errors);
    }

    static Entry entry(Finding finding, Outline outline) {
        FindingMessages words = MessageBundles.get(FindingMessages.class);
        return new Entry(
                finding,
                Sentences.name(words, finding.check()),
                Sentences.why(words, finding.check()),
                new Sentences(words, outline).of(finding),
                finding.claims().stream()
                        .map(outline::claim)
                        .flatMap(java.util.Optional::stream)
                        .distinct()
                        .toList());
    }

    public List<Group> groups() {
        return Arrays.stream(Weight.values())
                .map(weight -> new Group(
                        weight,
                        inspection.open().stream()
                                .filter(finding -> finding.weight() == weight)
                                .map(finding -> entry(finding, inspection.outline()))
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    public Entry entryOf(Inspection.Aside aside) {
        return entry(aside.finding(), inspection.outline());
    }

    public boolean isTyping(Finding finding) {
        return finding.key().equals(key);
    }
}
