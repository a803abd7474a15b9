package rejoinder.inspection;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    record Group(Weight weight, List<Question> questions) {}

    /** What is asked, of one claim or of several. */
    record Question(String sentence, String rule, String why, List<Entry> entries) {

        public String key() {
            return entries.get(0).finding().key();
        }
    }

    /** One finding in words, with the claims that it is about. */
    record Entry(Finding finding, String rule, String why, String sentence, List<Outline.Claim> claims) {

        public List<Outline.Claim> others() {
            return claims.subList(1, claims.size());
        }

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
                .map(weight -> new Group(weight, questions(weight)))
                .filter(group -> !group.questions().isEmpty())
                .toList();
    }

    /** What is asked alike is asked once. */
    private List<Question> questions(Weight weight) {
        Map<String, List<Entry>> bySentence = new LinkedHashMap<>();
        for (Finding finding : inspection.open()) {
            if (finding.weight() != weight) continue;
            Entry entry = entry(finding, inspection.outline());
            bySentence
                    .computeIfAbsent(entry.sentence(), sentence -> new ArrayList<>())
                    .add(entry);
        }
        return bySentence.entrySet().stream()
                .map(one -> new Question(
                        one.getKey(),
                        one.getValue().get(0).rule(),
                        one.getValue().get(0).why(),
                        one.getValue()))
                .toList();
    }

    public Entry entryOf(Inspection.Aside aside) {
        return entry(aside.finding(), inspection.outline());
    }

    public boolean isTyping(Finding finding) {
        return finding.key().equals(key);
    }
}
