package rejoinder.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rejoinder.maps.Outline;
import rejoinder.maps.Stance;

/**
 * S11: the shape of a map, which says something about the thought in it: how deep, how broad, how many ends.
 *
 * <p>Each thesis with answers is measured; a chain is found where more than four claims in a row have one answer each, and a
 * crowd where more than seven steps of one kind bear on the same claim. Source: depth and breadth are among the features
 * that predict essay grades (Lynch, Ashley, Chi, ITS 2014). Never a fault by itself.
 */
final class Shape implements Rule {

    private static final int LONGEST_CHAIN = 4;
    private static final int LARGEST_GROUP = 7;

    @Override
    public void look(Subject map, Consumer<Finding> found) {
        for (Outline.Claim thesis : map.outline().theses()) if (thesis.size() > 1) measure(thesis, found);
        for (Outline.Claim claim : map.outline().claims()) {
            chain(claim, found);
            for (Stance stance : List.of(Stance.SUPPORT, Stance.REBUT)) crowd(claim, stance, found);
        }
    }

    private static void measure(Outline.Claim thesis, Consumer<Finding> found) {
        int depth = 0;
        int leaves = 0;
        List<Integer> broad = new ArrayList<>();
        for (Outline.Claim claim : thesis.branch()) {
            int level = claim.depth() - thesis.depth();
            depth = Math.max(depth, level);
            if (claim.children().isEmpty()) leaves++;
            while (broad.size() <= level) broad.add(0);
            broad.set(level, broad.get(level) + 1);
        }
        int breadth = broad.stream().mapToInt(Integer::intValue).max().orElse(0);
        found.accept(
                Finding.of(Kind.SHAPE, thesis, String.valueOf(depth), String.valueOf(breadth), String.valueOf(leaves)));
    }

    private static void chain(Outline.Claim first, Consumer<Finding> found) {
        if (!isSingle(first) || first.parent() != null && isSingle(first.parent())) return;
        List<Outline.Claim> chain = new ArrayList<>();
        for (Outline.Claim claim = first;
                isSingle(claim);
                claim = claim.children().get(0)) chain.add(claim);
        if (chain.size() > LONGEST_CHAIN)
            found.accept(Finding.of(Kind.CHAIN, chain, null, List.of(String.valueOf(chain.size()))));
    }

    private static boolean isSingle(Outline.Claim claim) {
        return claim.children().size() == 1;
    }

    private static void crowd(Outline.Claim claim, Stance stance, Consumer<Finding> found) {
        long steps = claim.reasons().stream()
                .filter(reason -> reason.stance() == stance)
                .count();
        if (steps > LARGEST_GROUP) found.accept(Finding.of(Kind.CROWD, claim, String.valueOf(steps), stance.word()));
    }
}
