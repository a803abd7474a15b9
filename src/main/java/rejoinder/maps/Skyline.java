package rejoinder.maps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shape of a map at a glance: for each branch under a thesis, how many of its claims speak for the thesis and how
 * many against it.
 *
 * <p>A claim speaks for the thesis if an even number of attacks lies on its way up to it, itself included.
 *
 * @param bars branch by branch, at most {@link #MOST_BARS}
 */
record Skyline(List<Bar> bars) {

    static final int MOST_BARS = 16;
    private static final int MOST_MAPS = 24;
    private static final int LINE = 18;
    private static final int STRIDE = 7;
    private static final int STEP = 3;
    private static final int TALLEST = 15;

    /** Heights in units of the drawing, upwards and downwards from the line. */
    record Bar(int x, int up, int down) {

        /** Where the bar ends above the line. */
        public int top() {
            return LINE - 1 - up;
        }

        /** Where the bar ends below the line. */
        public int bottom() {
            return LINE + 2 + down;
        }
    }

    static Map<Long, Skyline> of(List<List<ArgumentMap>> lists) {
        List<ArgumentMap> small = lists.stream()
                .flatMap(Collection::stream)
                .filter(map -> map.claimCount() <= Drawing.MOST)
                .limit(MOST_MAPS)
                .toList();
        Map<Long, Skyline> skylines = new HashMap<>();
        MapRows.outlines(small).forEach((map, outline) -> skylines.put(map, of(outline)));
        return skylines;
    }

    static Skyline of(Outline outline) {
        List<Bar> bars = new ArrayList<>();
        int x = STRIDE / 2;
        for (Outline.Claim thesis : outline.theses()) {
            for (Outline.Claim branch : thesis.children()) {
                if (bars.size() == MOST_BARS) return new Skyline(bars);
                int claimsFor = 0;
                Map<Outline.Claim, Boolean> favours = new HashMap<>(Map.of(thesis, true));
                for (Outline.Claim claim : branch.branch()) {
                    boolean favour =
                            favours.get(claim.parent()) != claim.stance().attacks();
                    favours.put(claim, favour);
                    if (favour) claimsFor++;
                }
                bars.add(new Bar(x, height(claimsFor), height(branch.size() - claimsFor)));
                x += STRIDE;
            }
        }
        return new Skyline(bars);
    }

    private static int height(int claims) {
        return Math.min(TALLEST, STEP * claims);
    }
}
