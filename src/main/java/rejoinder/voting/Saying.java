package rejoinder.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The claims whose wording a vote is about, by their ids.
 *
 * @param targets of a step the claim that it bears on, or for an undercut the premises of the step that it attacks
 * @param claims the claim itself, or the premises of the step
 */
record Saying(List<Long> targets, List<Long> claims) {

    private static final String BEARS = "<";

    /** As a column keeps it: "5<12,15". */
    String stored() {
        return joined(targets) + BEARS + joined(claims);
    }

    static Saying of(String stored) {
        int bears = stored.indexOf(BEARS);
        return new Saying(ids(stored.substring(0, bears)), ids(stored.substring(bears + 1)));
    }

    List<Long> all() {
        List<Long> all = new ArrayList<>(targets);
        all.addAll(claims);
        return all;
    }

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Long> ids(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
