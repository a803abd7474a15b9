package rejoinder.pictures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rejoinder.diagrams.Orientation;
import rejoinder.diagrams.View;
import rejoinder.maps.Outline;

/**
 * What of a map the diagram shows, as its address says it: how many levels, which claims are folded against that, which
 * branch, and in which direction.
 *
 * @param levels how many levels below the theses are open
 * @param turned the claims that are folded although their level is open, or open although it is not
 * @param from the claim whose branch is shown alone, with the way to its thesis; null for the whole map
 * @param down whether it grows downwards, else to the right
 * @param votes through whose votes it is seen, as the address says it; null for the usual way
 */
record DiagramAddress(int levels, Set<Long> turned, Long from, boolean down, String votes) {

    /** More boxes than this are not shown at first: about what a page carries in 150 kB. */
    static final int MOST_AT_FIRST = 400;

    /** A browser is slow with more. */
    static final int MOST_AT_ONCE = 3000;

    /** Deeper than this is all. */
    static final int ALL = 1000;

    DiagramAddress {
        turned = new TreeSet<>(turned);
    }

    /** As many levels as fit into the first view of a map. */
    static int levelsAtFirst(Outline outline, Long from) {
        return levelsFor(outline, from, MOST_AT_FIRST);
    }

    /** So many levels as are asked for, or as many as a page can hold. */
    static int levels(Outline outline, Long from, int asked) {
        return isDrawable(outline.size()) ? asked : Math.min(asked, levelsFor(outline, from, MOST_AT_ONCE));
    }

    static boolean isDrawable(int claims) {
        return claims <= MOST_AT_ONCE;
    }

    private static int levelsFor(Outline outline, Long from, int most) {
        List<Outline.Claim> claims = from == null
                ? outline.claims()
                : outline.claim(from).map(Outline.Claim::branch).orElse(List.of());
        if (claims.isEmpty()) return ALL;
        int top = claims.get(0).depth();
        int[] atDepth = new int[ALL + 1];
        int deepest = 0;
        for (Outline.Claim claim : claims) {
            int depth = Math.min(ALL, claim.depth() - top);
            atDepth[depth]++;
            deepest = Math.max(deepest, depth);
        }
        int shown = atDepth[0];
        int levels = 0;
        while (levels < deepest && shown + atDepth[levels + 1] <= most) shown += atDepth[++levels];
        return levels == deepest ? ALL : levels;
    }

    /** The claims whose answers stay away; only such that have any. */
    Set<Long> folded(Outline outline) {
        int top =
                from == null ? 0 : outline.claim(from).map(Outline.Claim::depth).orElse(0);
        Set<Long> folded = new HashSet<>();
        for (Outline.Claim claim : outline.claims()) {
            boolean closed = claim.depth() - top >= levels;
            if (!claim.children().isEmpty() && closed != turned.contains(claim.id())) folded.add(claim.id());
        }
        return folded;
    }

    /** How many claims it shows. */
    int boxes(Outline outline) {
        Set<Long> folded = folded(outline);
        Set<Outline.Claim> hidden = new HashSet<>();
        int boxes = 0;
        for (Outline.Claim claim : outline.claims()) {
            Outline.Claim above = claim.parent();
            if (above != null && (hidden.contains(above) || folded.contains(above.id()))) hidden.add(claim);
            else boxes++;
        }
        return boxes;
    }

    View view(Outline outline) {
        return new View(from, folded(outline), down ? Orientation.DOWN : Orientation.ACROSS);
    }

    /** The same with a claim's answers shown where they stay away, or the other way round. */
    DiagramAddress turn(long claim) {
        Set<Long> others = new TreeSet<>(turned);
        if (!others.remove(claim)) others.add(claim);
        return new DiagramAddress(levels, others, from, down, votes);
    }

    DiagramAddress levels(int other) {
        return new DiagramAddress(other, Set.of(), from, down, votes);
    }

    DiagramAddress branch(Long claim) {
        return new DiagramAddress(levels, turned, claim, down, votes);
    }

    DiagramAddress facing(boolean downwards) {
        return new DiagramAddress(levels, turned, from, downwards, votes);
    }

    /** The same with all that is above these claims open, from the first claim on, as far as a page can hold that. */
    DiagramAddress reaching(Outline outline, List<Outline.Claim> claims) {
        DiagramAddress reaching = this;
        for (Outline.Claim claim : claims) {
            DiagramAddress more = reaching.open(outline, claim.path());
            if (!more.turned.equals(reaching.turned) && more.boxes(outline) <= MOST_AT_ONCE) reaching = more;
        }
        return reaching;
    }

    private DiagramAddress open(Outline outline, List<Outline.Claim> path) {
        Set<Long> folded = folded(outline);
        Set<Long> others = new TreeSet<>(turned);
        for (Outline.Claim claim : path)
            if (folded.contains(claim.id()) && !others.remove(claim.id())) others.add(claim.id());
        return new DiagramAddress(levels, others, from, down, votes);
    }

    /** What its address says beside the first view of all. */
    List<Map.Entry<String, String>> parts(int levelsAtFirst) {
        List<Map.Entry<String, String>> parts = new ArrayList<>();
        if (levels != levelsAtFirst) parts.add(Map.entry("levels", levels >= ALL ? "all" : String.valueOf(levels)));
        if (!turned.isEmpty())
            parts.add(Map.entry("turned", turned.stream().map(String::valueOf).collect(Collectors.joining("."))));
        if (from != null) parts.add(Map.entry("from", String.valueOf(from)));
        if (down) parts.add(Map.entry("facing", "down"));
        if (votes != null) parts.add(Map.entry("votes", votes));
        return parts;
    }

    /** Empty for the first view of all. */
    String query(int levelsAtFirst) {
        List<Map.Entry<String, String>> parts = parts(levelsAtFirst);
        return parts.isEmpty()
                ? ""
                : "?"
                        + parts.stream()
                                .map(part -> part.getKey() + "=" + part.getValue())
                                .collect(Collectors.joining("&"));
    }
}
