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
    private static final int QUICK = 200;
    private static final String COUNT = "open findings";

    record Aside(Finding finding, SetAside by) {}

    static Inspection of(ArgumentMap map) {
        Map<String, SetAside> set = SetAside.of(map);
        List<Finding> open = new ArrayList<>();
        List<Aside> aside = new ArrayList<>();
        for (Finding finding : findings(map).all()) {
            SetAside by = set.get(finding.key());
            if (by == null) open.add(finding);
            else aside.add(new Aside(finding, by));
        }
        return new Inspection(map.outline(), List.copyOf(open), List.copyOf(aside));
    }

    /**
     * How many are open; 0 for a map so large that looking at it would hold its page up. Kept with the map, and forgotten
     * where one of them is set aside.
     */
    static int count(ArgumentMap map) {
        if (map.claimCount() > QUICK) return 0;
        return Kept.pieces().get(map.id(), map.revision(), COUNT, count -> Integer.BYTES, () -> of(map).asking());
    }

    private static Findings findings(ArgumentMap map) {
        return Kept.pieces()
                .get(
                        map.id(),
                        map.revision(),
                        "findings",
                        found -> BYTES * (1 + found.all().size()),
                        () -> Findings.of(map.outline(), EffectsOfStanding.of(map.outline())));
    }

    /** What is open beside a claim. */
    List<Finding> at(long claim) {
        return open.stream().filter(finding -> finding.claim() == claim).toList();
    }

    /** The finding, open or set aside; empty where the claims say something else by now. */
    Optional<Finding> finding(String key) {
        return java.util.stream.Stream.concat(open.stream(), aside.stream().map(Aside::finding))
                .filter(finding -> finding.key().equals(key))
                .findFirst();
    }

    /** How many ask for something: all but what is only good to know. */
    int asking() {
        return (int)
                open.stream().filter(finding -> finding.weight() != Weight.INFO).count();
    }
}
