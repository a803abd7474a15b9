package rejoinder.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.findings.Finding;
import rejoinder.findings.Findings;
import rejoinder.findings.Weight;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Kept;
import rejoinder.maps.Outline;

/**
 * What the structure inspector finds in a map as it is now, without what was set aside.
 *
 * @param open what there is to look at, in the order of what it does to the thesis
 * @param aside what somebody lets be
 */
record Inspection(Outline outline, List<Finding> open, List<Aside> aside) {

    private static final int BYTES = 400;
    private static final int QUICK = 1000;
    private static final String ASKING = "open findings";

    record Aside(Finding finding, SetAside by) {}

    static Inspection of(ArgumentMap map) {
        Inspection inspection = of(map, map.outline());
        Kept.pieces()
                .get(
                        map.id(),
                        inspection.outline.head().revision(),
                        ASKING,
                        Asking::bytes,
                        () -> new Asking(inspection.open));
        return inspection;
    }

    private static Inspection of(ArgumentMap map, Outline outline) {
        Map<String, SetAside> set = SetAside.of(map);
        List<Finding> open = new ArrayList<>();
        List<Aside> aside = new ArrayList<>();
        for (Finding finding : findings(outline).all()) {
            SetAside by = set.get(finding.key());
            if (by == null) open.add(finding);
            else aside.add(new Aside(finding, by));
        }
        return new Inspection(outline, List.copyOf(open), List.copyOf(aside));
    }

    /** Whether a map is small enough to be looked at whenever it is shown. */
    static boolean isQuick(int claims) {
        return claims <= QUICK;
    }

    /** How many are open; 0 for a map so large that looking at it would hold its page up, until somebody has asked. */
    static int count(ArgumentMap map) {
        if (isQuick(map.claimCount())) return asking(map, map.outline()).count();
        return Kept.pieces()
                .<Asking>peek(map.id(), map.revision(), ASKING)
                .map(Asking::count)
                .orElse(0);
    }

    /** What is open, claim by claim; kept with the map, and forgotten where something is set aside. */
    static Asking asking(ArgumentMap map, Outline outline) {
        return Kept.pieces()
                .get(
                        map.id(),
                        outline.head().revision(),
                        ASKING,
                        Asking::bytes,
                        () -> new Asking(of(map, outline).open()));
    }

    static Findings findings(Outline outline) {
        return Kept.pieces()
                .get(
                        outline.head().map(),
                        outline.head().revision(),
                        "findings",
                        found -> BYTES * (1 + found.all().size()),
                        () -> Findings.of(outline, EffectsOfStanding.kept(outline)));
    }

    /** What asks for something in a claim, or in the step that it is a premise of. */
    List<Finding> beside(long claim) {
        Long step = outline.claim(claim)
                .map(Outline.Claim::reason)
                .map(Outline.Reason::id)
                .orElse(null);
        return open.stream()
                .filter(finding -> finding.weight() != Weight.INFO)
                .filter(finding -> finding.claim() == claim
                        || finding.reason() != null && finding.reason().equals(step))
                .toList();
    }

    /** The finding, open or set aside; empty where the claims say something else by now. */
    Optional<Finding> finding(String key) {
        return java.util.stream.Stream.concat(open.stream(), aside.stream().map(Aside::finding))
                .filter(finding -> finding.key().equals(key))
                .findFirst();
    }
}
