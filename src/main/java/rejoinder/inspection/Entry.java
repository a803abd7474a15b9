package rejoinder.inspection;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Optional;
import rejoinder.findings.Finding;
import rejoinder.findings.FindingMessages;
import rejoinder.findings.Mend;
import rejoinder.findings.Sentences;
import rejoinder.maps.Outline;

/** One finding in words, with the claims that it is about. */
public record Entry(Finding finding, String rule, String why, String sentence, List<Outline.Claim> claims) {

    static Entry of(Finding finding, Outline outline) {
        FindingMessages words = MessageBundles.get(FindingMessages.class);
        return new Entry(
                finding,
                Sentences.name(words, finding.check()),
                Sentences.why(words, finding.check()),
                new Sentences(words, outline).of(finding),
                finding.claims().stream()
                        .map(outline::claim)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
    }

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
